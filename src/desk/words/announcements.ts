import { roundWords } from '../../i18n/roundWords.ts';
import { translate } from '../../i18n/translate.ts';
import type { IssueId, Stage } from '../../negotiation/scenarioData.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import type { Cue, SessionView } from '../../session/session.ts';
import { delegationFirst, type Names, speakerOf } from '../names.ts';
import { inPlain, type Tell } from '../texts.ts';
import { telegramWords } from './cableWords.ts';
import { lastSpoken } from './spokenWords.ts';

/** What was agreed at this table; null for what deputies wrote, or a text took along, without a word in the room. */
const agreed = (id: IssueId, table: TableView | null, names: Names): string | null => {
  const issue = table?.issues.find((known) => known.id === id);
  const isWritten = table?.minutes.some(({ what }) => what.code === 'settled' && what.issue === id);
  const wasNamed = table?.turns.some(({ tabled }) => tabled[id] !== undefined);
  if (!issue?.agreed || isWritten || (issue.place === 'settled' && !wasNamed)) return null;
  return translate('announce.agreed', {
    issue: names.issue(id),
    option: names.option(id, issue.agreed),
  });
};

const ofCue = (cue: Cue, table: TableView | null, names: Names): string | null => {
  switch (cue.kind) {
    case 'agreed':
      return agreed(cue.issue, table, names);
    case 'repudiated':
      return translate('announce.repudiated', { delegation: names.delegation(cue.by) });
    case 'extended':
      return translate('announce.extended');
    case 'initialled':
      return translate('announce.initialled', { delegation: delegationFirst(names, cue.by) });
    case 'text-closed':
      return translate('announce.closed');
    case 'stage-ended':
      return translate('announce.ended');
    default:
      return null;
  }
};

interface Told {
  readonly stage: Stage;
  readonly names: Names;
  readonly tell: Tell;
}

const reply = (table: TableView, { stage, names, tell }: Told): string | null => {
  if (table.kind === 'home' || table.turns.at(-1)?.by !== table.other) return null;
  const { by, keys } = lastSpoken(stage, table);
  const person = names.person(speakerOf(stage, by));
  const words = keys.map((key) => inPlain(tell(key))).filter((said) => said !== '');
  if (words.length === 0) return translate('announce.silence', { person });
  return translate(table.turns.length === 1 ? 'announce.opening' : 'announce.reply', {
    person,
    words: words.join(' '),
  });
};

const telegram = (table: TableView, cues: readonly Cue[], from: number, told: Told) => {
  if (!cues.some(({ kind }) => kind === 'telegram')) return null;
  const words = telegramWords(table, from, told);
  return words === '' ? null : translate('announce.telegram', { words });
};

/** How much of a table was known: so many turns, and so many lines of its minutes. */
export interface HeardSoFar {
  readonly turns: number;
  readonly minutes: number;
}

/**
 * What those who listen hear after a change: the reply when there is a new turn, then the telegrams, word for word, and
 * each happening. At home nobody answers.
 */
export const announcement = (
  { table }: SessionView,
  cues: readonly Cue[],
  before: HeardSoFar,
  told: Told,
): string => {
  const said = table && table.turns.length > before.turns ? reply(table, told) : null;
  const cabled = table && telegram(table, cues, before.minutes, told);
  const happened = cues.map((cue) => ofCue(cue, table, told.names));
  const move =
    said !== null && table?.yourTurn
      ? translate('announce.yourMove', { round: roundWords(table) })
      : null;
  return [said, cabled, ...happened, move].filter((part) => part !== null).join(' ');
};
