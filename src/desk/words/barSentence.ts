import { sayList, translate } from '../../i18n/translate.ts';
import type { Act, IssueId } from '../../negotiation/scenarioData.ts';
import type { Authority } from '../../negotiation/state.ts';
import type { CapitalWord, TableView } from '../../negotiation/tableView.ts';
import type { PendingView } from '../../session/session.ts';
import type { Names } from '../names.ts';
import { sayAct } from './actWords.ts';
import { pointsTo } from './argumentWords.ts';
import { shownSupport } from './supportWords.ts';

export interface BarSentence {
  /** “Continuation: struck (was kept)”, one for each changed issue. */
  readonly changes: readonly string[];
  readonly others: string | null;
  readonly act: string;
  /** Of a source to be cited: what it points to, and for whom. */
  readonly points: string | null;
  /** What one's capital would say of the turn. */
  readonly authority: Authority;
  readonly capital: string;
}

const changeOf = (names: Names, { issue, from, to }: PendingView['changed'][number]): string => {
  const words = { issue: names.issue(issue), to: names.option(issue, to) };
  return from === null
    ? translate('bar.change', words)
    : translate('bar.changeFrom', { ...words, from: names.option(issue, from) });
};

interface Said {
  readonly issue: IssueId;
  readonly word: CapitalWord;
}

const saidOf = (table: TableView, { turn }: PendingView): readonly Said[] =>
  table.issues.flatMap(({ id, options }) =>
    options
      .filter((option) => option.id === turn.positions[id])
      .map((option) => ({ issue: id, word: option.capital })),
  );

const capitalOf = (
  names: Names,
  said: readonly Said[],
): Pick<BarSentence, 'authority' | 'capital'> => {
  const beyond = said.filter(({ word }) => word.authority === 'beyond');
  const refused = beyond.find(({ word }) => !word.borne);
  if (refused) {
    const { support, needed } = refused.word;
    const params = {
      issues: names.issueInside(refused.issue),
      support: shownSupport(support),
      needed: Math.round(needed),
    };
    return { authority: 'beyond', capital: translate('bar.beyond', params) };
  }
  if (beyond.length > 0) {
    const issues = sayList(beyond.map(({ issue }) => names.issueInside(issue)));
    return { authority: 'beyond', capital: translate('bar.beyondBorne', { issues }) };
  }
  const reserve = said.some(({ word }) => word.authority === 'reserve');
  return reserve
    ? { authority: 'reserve', capital: translate('bar.reserve') }
    : { authority: 'instructed', capital: translate('bar.within') };
};

/** Whether something on the table, beside the text too, is left as it stands. */
const leavesOthers = ({ issues }: TableView, { changed }: PendingView): boolean =>
  issues.some(
    ({ id, place, options }) =>
      place !== 'settled' && options.length > 0 && changed.every(({ issue }) => issue !== id),
  );

const emptyTurn = ({ issues }: TableView): string => {
  const stands = issues.some(({ place, yours }) => place === 'live' && yours !== null);
  return translate(stands ? 'bar.nothing' : 'bar.nothingYet');
};

const points = (names: Names, table: TableView, act: Act | null): string | null => {
  const source = table.arguments.find(({ id }) => act?.kind === 'argue' && act.argument === id);
  return source ? pointsTo(names, source, table.other) : null;
};

/** The turn so far, in the words of the bar that stays in sight. */
export const barSentence = (names: Names, table: TableView, pending: PendingView): BarSentence => {
  const changes = pending.changed.map((change) => changeOf(names, change));
  const { act } = pending.turn;
  return {
    changes: changes.length === 0 && act === null ? [emptyTurn(table)] : changes,
    others: changes.length > 0 && leavesOthers(table, pending) ? translate('bar.others') : null,
    act:
      act === null
        ? translate('bar.noAct')
        : translate('bar.act', { act: sayAct(act, names, table.side) }),
    points: points(names, table, act),
    ...capitalOf(names, saidOf(table, pending)),
  };
};
