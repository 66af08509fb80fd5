import type { Act, IssueId, OptionId } from '../../negotiation/scenarioData.ts';
import type { IssueView, OptionView, TableView } from '../../negotiation/tableView.ts';
import type { PendingView } from '../../session/session.ts';
import { fanOf } from './fan.ts';
import type { Open } from './opening.ts';
import type { CardTop, TableTop } from './tableTop.ts';
import type { CardUse } from './toolNames.ts';

type Fan = Pick<TableTop, 'cards' | 'moreCards'>;

const NO_FAN: Fan = { cards: [], moreCards: 0 };

const positionCard = (
  issue: IssueView,
  chosen: OptionId | undefined,
  { id, capital }: OptionView,
  isPublic: boolean,
): CardTop => ({
  issue: issue.id,
  option: id,
  use: null,
  authority: isPublic ? null : capital.authority,
  yours: issue.yours?.option === id ? issue.yours.how : null,
  theirs: issue.theirs?.option === id ? issue.theirs.how : null,
  agreed: issue.agreed === id,
  chosen: chosen === id,
});

/** The act that a card stands for, used otherwise than to be tabled. */
export const actOfCard = (use: CardUse, issue: IssueId, option: string): Act =>
  use === 'link' ? { kind: use, issues: [issue, option] } : { kind: use, issue, option };

const isSameAct = (a: Act | null | undefined, b: Act): boolean => {
  if (a?.kind !== 'link' || b.kind !== 'link') return JSON.stringify(a) === JSON.stringify(b);
  return b.issues.every((issue) => a.issues.includes(issue));
};

/** What may be asked for at home, or sounded, of an issue. */
const optionsFor = (use: CardUse, { agreed, yours, options }: IssueView): readonly OptionView[] => {
  if (use === 'consult') return options.filter(({ capital }) => capital.authority === 'beyond');
  return agreed === null ? options.filter(({ id }) => id !== yours?.option) : [];
};

/** The live issues an open one may still be linked with. */
const partnersOf = (issue: IssueView, all: readonly IssueView[]): readonly IssueView[] => {
  const isOpen = ({ place, agreed, decidedBy }: IssueView): boolean =>
    place === 'live' && agreed === null && decidedBy === null;
  return isOpen(issue)
    ? all.filter((other) => isOpen(other) && other !== issue && other.linkedWith !== issue.id)
    : [];
};

const actCards = (
  use: CardUse,
  issue: IssueView,
  onTable: readonly IssueView[],
  pending: PendingView | null,
): readonly CardTop[] => {
  const chosenAct = pending?.turn.act;
  const isChosen = (option: string): boolean =>
    isSameAct(chosenAct, actOfCard(use, issue.id, option));
  if (use === 'link')
    return partnersOf(issue, onTable).map(({ id }) => ({
      issue: issue.id,
      option: id,
      use,
      authority: null,
      yours: null,
      theirs: null,
      agreed: false,
      chosen: isChosen(id),
    }));
  return optionsFor(use, issue).map((option) => ({
    ...positionCard(issue, undefined, option, false),
    use,
    chosen: isChosen(option.id),
  }));
};

/** The fan of the open folder; in public the cards of both sides are alike. */
export const cardsOf = (
  table: TableView,
  onTable: readonly IssueView[],
  pending: PendingView | null,
  open: Open,
  isPublic: boolean,
): Fan => {
  if (open.kind !== 'folder') return NO_FAN;
  const issue = table.issues.find(({ id }) => id === open.issue);
  if (!issue) return NO_FAN;
  if (open.use && !isPublic)
    return { cards: actCards(open.use, issue, onTable, pending), moreCards: 0 };
  const chosen = pending?.turn.positions[issue.id];
  const fan = fanOf(issue, open.all, chosen);
  return {
    cards: fan.map((option) => positionCard(issue, chosen, option, isPublic)),
    moreCards: issue.options.length - fan.length,
  };
};
