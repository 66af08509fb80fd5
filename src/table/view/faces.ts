import type { PartyId, Seating } from '../../negotiation/scenarioData.ts';
import type { Happening, LogEntry } from '../../negotiation/state.ts';
import type { TableView } from '../../negotiation/tableView.ts';

export const EXPRESSIONS = [
  'neutral',
  'speak',
  'pleased',
  'stern',
  'weary',
  'doubt',
  'papers',
  'blink',
] as const;
export type Expression = (typeof EXPRESSIONS)[number];

export interface Face {
  readonly expression: Expression;
  /** A hand stays raised with the words that were spoken last. */
  readonly gesture: boolean;
}

interface Reaction {
  /** Of the side that did it, and of both where nobody did. */
  readonly own: Expression;
  /** Of the side that saw it. */
  readonly others: Expression;
}

type Told = (what: Happening) => boolean;

const is =
  (...codes: readonly Happening['code'][]): Told =>
  ({ code }) =>
    codes.includes(code);

/** What a happening does to faces; where several have just happened the first of the list shows. */
const REACTIONS: readonly (readonly [Told, Reaction])[] = [
  [is('suspended'), { own: 'stern', others: 'weary' }],
  [is('repudiated'), { own: 'weary', others: 'stern' }],
  [is('text-closed', 'initialled'), { own: 'pleased', others: 'pleased' }],
  [is('reopened'), { own: 'neutral', others: 'stern' }],
  [is('agreed', 'given-early'), { own: 'pleased', others: 'pleased' }],
  [is('waits-for-capital'), { own: 'papers', others: 'weary' }],
  [is('withdrawn-by-instructions'), { own: 'papers', others: 'doubt' }],
  [(what) => what.code === 'argued' && !what.bites, { own: 'neutral', others: 'doubt' }],
  [(what) => what.code === 'argued' && what.bites, { own: 'neutral', others: 'papers' }],
  [is('recessed'), { own: 'papers', others: 'papers' }],
  [is('linked'), { own: 'neutral', others: 'doubt' }],
  [is('stood'), { own: 'stern', others: 'neutral' }],
];

/** A capital’s word is remembered for a round; anything else is over with the turn that follows it. */
const isLasting = ({ code }: Happening): boolean => code === 'repudiated' || code === 'suspended';

/** What both sides have seen happen since the last turn but one. */
const recently = ({ minutes, round }: TableView): readonly LogEntry[] => {
  const open = minutes.filter(({ seenBy }) => seenBy === undefined);
  return open.filter((entry, at) =>
    isLasting(entry.what) ? entry.round >= round - 1 : at >= open.length - 4,
  );
};

/** The face of a side as far as trust alone goes. */
const faceOfTrust = ({ climate, round, rounds, over, text }: TableView): Expression => {
  if (text !== null) return 'pleased';
  if (over !== null) return 'weary';
  if (climate < 30) return 'stern';
  if (round === rounds && climate < 50) return 'weary';
  return climate >= 60 ? 'pleased' : 'neutral';
};

const expressionOf = (table: TableView, party: PartyId): Expression => {
  const lately = recently(table);
  for (const [told, { own, others }] of REACTIONS) {
    const entry = lately.findLast(({ what }) => told(what));
    if (entry) return entry.by === null || entry.by === party ? own : others;
  }
  return faceOfTrust(table);
};

/** A delegate beside the speaker shows less. */
const BESIDE: Partial<Readonly<Record<Expression, Expression>>> = {
  pleased: 'neutral',
  doubt: 'neutral',
  papers: 'neutral',
};

/** How everybody at the table looks, by person: trust and what has just happened show in every delegate’s face. */
export const facesOf = (
  table: TableView,
  seats: readonly Seating[],
): Readonly<Record<string, Face>> => {
  const spoke = table.turns.at(-1)?.by ?? null;
  return Object.fromEntries(
    seats.map(({ person, party, role }): [string, Face] => {
      if (role === 'recorder') return [person, { expression: 'papers', gesture: false }];
      if (party === null) return [person, { expression: 'neutral', gesture: false }];
      const expression = expressionOf(table, party);
      return role === 'speaker'
        ? [person, { expression, gesture: spoke === party }]
        : [person, { expression: BESIDE[expression] ?? expression, gesture: false }];
    }),
  );
};
