import type { IssueId, OptionId } from '../../negotiation/scenarioData.ts';
import type { TableView } from '../../negotiation/tableView.ts';

/** How a stage came out, so far as a picture can show it. */
export type EndingKind =
  | 'signed'
  | 'agreed'
  | 'adjourned'
  | 'empty'
  | 'recalled'
  | 'letters'
  | 'unanswered'
  | 'chosen'
  | 'seat'
  | 'no-seat'
  | 'ratified'
  | 'refused'
  | 'many-signed'
  | 'many-unsigned'
  | 'place-left'
  | 'condition'
  | 'kept'
  | 'on-record';

type Ended = Pick<TableView, 'kind' | 'votes' | 'text' | 'issues' | 'over'>;

const SEATS: Readonly<Record<string, EndingKind>> = {
  admitted: 'seat',
  'left-out': 'no-seat',
  'none-admitted': 'no-seat',
};

/** What one side alone has decided, where that is what a stage came to. */
const DECIDED: Readonly<Record<IssueId, Readonly<Record<OptionId, EndingKind>>>> = {
  'sf-signature': { sign: 'many-signed', stay: 'many-unsigned', 'walk-out': 'place-left' },
  'memo-condition': {
    lapsed: 'condition',
    troops: 'condition',
    neutral: 'condition',
    protest: 'kept',
  },
  'visit-islands': {
    unchanged: 'on-record',
    independent: 'on-record',
    terms: 'condition',
    never: 'empty',
    islands: 'kept',
  },
  'amb-islands': {
    'no-talks': 'on-record',
    condition: 'condition',
    'in-writing': 'on-record',
    declaration: 'kept',
    reconsider: 'on-record',
  },
};

const decided = ({ issues }: Ended): EndingKind | undefined =>
  issues
    .map(({ id, agreed }) => (agreed === null ? undefined : DECIDED[id]?.[agreed]))
    .find((kind) => kind !== undefined);

const atHome = ({ votes, over }: Ended): EndingKind => {
  if (votes.some(({ passed }) => !passed)) return 'refused';
  if (votes.length > 0) return 'ratified';
  return SEATS[over?.ending ?? ''] ?? 'chosen';
};

/** Time ran out: the road may end here, or some of it may be agreed. */
const leftOpen = ({ kind, issues, over }: Ended): EndingKind => {
  const isAgreed = issues.some(({ place, agreed }) => place === 'live' && agreed !== null);
  if (kind === 'letters') return isAgreed ? 'letters' : 'unanswered';
  if (over?.to === null) return 'empty';
  return isAgreed ? 'agreed' : 'adjourned';
};

/** What kind of ending a stage had. The stage must be over. */
export const endingKind = (table: Ended): EndingKind => {
  if (table.kind === 'home') return atHome(table);
  switch (table.over?.how) {
    case 'initialled':
      return 'signed';
    case 'recalled':
      return 'recalled';
    case 'suspended':
      return table.kind === 'letters' ? 'unanswered' : 'empty';
    default:
      return decided(table) ?? leftOpen(table);
  }
};
