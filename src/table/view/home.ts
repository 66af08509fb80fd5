import type { ConstituencyView } from '../../negotiation/tableView.ts';

export interface Lowest {
  /** 0–100, whole. */
  readonly backing: number;
  readonly mood: ConstituencyView['mood'];
}

/**
 * The least support among those at home who decide, or among all where nobody there decides. Those who speak in words
 * only are never measured.
 */
export const lowestAtHome = (home: readonly ConstituencyView[]): Lowest | null => {
  const measured = home.flatMap(({ backing, mood, decides }) =>
    backing === null ? [] : [{ backing: Math.round(backing), mood, decides }],
  );
  const deciding = measured.filter(({ decides }) => decides);
  const [lowest] = (deciding.length > 0 ? deciding : measured).toSorted(
    (a, b) => a.backing - b.backing,
  );
  return lowest ? { backing: lowest.backing, mood: lowest.mood } : null;
};
