import type { Allowance } from '../../../history/space/room.ts';
import type { SpaceSheet } from '../../../history/space/sheet.ts';
import { allowanceOf, allowanceOfPoint, countOf, type Entry, isSame, pointAt } from './entries.ts';
import type { Look } from './space.ts';

/** What the table lists. */
export const SHOWN = ['named', 'frontier', 'both', 'firstAlone', 'secondAlone', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

export const COLUMNS = ['first', 'second', 'allowed', 'count'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly by: Column | null;
  readonly down: boolean;
}

export interface Row {
  readonly entry: Entry;
  /** Null for no agreement, which needs no instructions. */
  readonly allowedBy: Allowance | null;
  readonly count: number;
  readonly onFrontier: boolean;
  readonly onShared: boolean;
}

const rowOf = ({ room }: Look, sheet: SpaceSheet, entry: Entry): Row => {
  const point = entry.kind === 'point' ? entry.point : pointAt(sheet, entry.values);
  const where = {
    onFrontier: point?.onFrontier ?? false,
    onShared: point?.onSharedFrontier ?? false,
  };
  switch (entry.kind) {
    case 'landmark': {
      const { kind, terms } = entry.landmark;
      const allowedBy = kind === 'none' ? null : allowanceOf(room, terms);
      return { entry, allowedBy, count: 1, ...where };
    }
    case 'offer':
      return { entry, allowedBy: allowanceOf(room, entry.offer.package), count: 1, ...where };
    case 'point':
      return {
        entry,
        allowedBy: allowanceOfPoint(entry.point),
        count: countOf(entry.point),
        ...where,
      };
  }
};

const isShown = (shown: Shown, entry: Entry): boolean => {
  if (entry.kind !== 'point') return shown === 'named' || shown === 'frontier';
  const { point } = entry;
  switch (shown) {
    case 'named':
      return false;
    case 'frontier':
      return point.onFrontier || point.onSharedFrontier;
    case 'all':
      return true;
    default:
      return point[shown] > 0;
  }
};

const valueOf = ({ entry, allowedBy, count }: Row, by: Column): number => {
  const [first, second] = entry.values;
  return { first, second, allowed: allowedBy ?? -1, count }[by];
};

/** The rows of the table: what is shown, in the order asked for, else as it was found. */
export const rowsOf = (
  look: Look,
  sheet: SpaceSheet,
  points: readonly Entry[],
  shown: Shown,
  { by, down }: Order,
): readonly Row[] => {
  const rows = [...look.named, ...points]
    .filter((entry) => isShown(shown, entry))
    .map((entry) => rowOf(look, sheet, entry));
  if (by === null) return rows;
  const sign = down ? -1 : 1;
  return rows.toSorted((a, b) => sign * (valueOf(a, by) - valueOf(b, by)));
};

/** The rows that are printed: what has a name, and of the frontier what both were allowed and no name stands for. */
export const rowsOnPaper = (rows: readonly Row[]): readonly Row[] => {
  const named = rows.filter(({ entry }) => entry.kind !== 'point');
  const isNamed = ({ entry: { values } }: Row): boolean =>
    named.some(({ entry }) => isSame(entry.values, values));
  return rows.filter((row) => row.entry.kind !== 'point' || (row.onShared && !isNamed(row)));
};

/** Which lists have anything in them. */
export const listsOf = (sheet: SpaceSheet): readonly Shown[] =>
  SHOWN.filter(
    (shown) =>
      shown === 'named' ||
      shown === 'frontier' ||
      shown === 'all' ||
      sheet.points.some((point) => point[shown] > 0),
  );
