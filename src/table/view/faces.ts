import type { PartyId, Seating } from '../../negotiation/scenarioData.ts';
import type { TableView } from '../../negotiation/tableView.ts';

export const EXPRESSIONS = ['neutral', 'speak', 'pleased', 'stern', 'weary', 'blink'] as const;
export type Expression = (typeof EXPRESSIONS)[number];

export interface Face {
  readonly expression: Expression;
  /** A hand stays raised with the words that were spoken last. */
  readonly gesture: boolean;
}

/** What the last two turns have brought. */
const lately = ({ minutes, round }: TableView) => {
  const recent = minutes.filter((entry) => entry.round >= round - 1);
  return {
    repudiated: recent.findLast(({ what }) => what.code === 'repudiated')?.by ?? null,
    agreed: minutes.slice(-4).some(({ what }) => what.code === 'agreed'),
  };
};

const moodOf = (table: TableView, party: PartyId): Expression => {
  const { repudiated, agreed } = lately(table);
  if (repudiated !== null) return repudiated === party ? 'weary' : 'stern';
  if (table.text !== null || agreed) return 'pleased';
  if (table.over !== null) return 'weary';
  if (table.climate < 30) return 'stern';
  if (table.round === table.rounds && table.climate < 50) return 'weary';
  return table.climate >= 60 ? 'pleased' : 'neutral';
};

/** How everybody at the table looks, by person: trust, agreement and repudiation show in the speakers' faces. */
export const facesOf = (
  table: TableView,
  seats: readonly Seating[],
): Readonly<Record<string, Face>> => {
  const spoke = table.turns.at(-1)?.by ?? null;
  return Object.fromEntries(
    seats.map(({ person, party, role }): [string, Face] => {
      if (party === null || role === 'recorder')
        return [person, { expression: 'neutral', gesture: false }];
      return [
        person,
        { expression: moodOf(table, party), gesture: role === 'speaker' && spoke === party },
      ];
    }),
  );
};
