import type { Terms } from '../../negotiation/scenarioData.ts';
import type { Addend, Family } from './packages.ts';
import type { Allowance, Room } from './room.ts';
import type { Values } from './terms.ts';

export interface FoundPackage {
  readonly terms: Terms;
  readonly allowedBy: Allowance;
}

/** Values nearer than this are one and the same. */
const NEAR = 1e-4;

interface Reachable {
  readonly least: Values;
  readonly most: Values;
}

const NOTHING: Reachable = { least: [0, 0], most: [0, 0] };

const bounds = (options: readonly Addend[], at: 0 | 1): readonly [number, number] => {
  const values = options.map((option) => option.values[at]);
  return [Math.min(...values), Math.max(...values)];
};

/** What the issues from each on can still add, at the least and at the most. */
const reachables = ({ rest }: Family): readonly Reachable[] =>
  rest.reduceRight<readonly Reachable[]>(
    (later, { options }) => {
      const { least, most } = later[0]!;
      const [low1, high1] = bounds(options, 0);
      const [low2, high2] = bounds(options, 1);
      const here: Reachable = {
        least: [least[0] + low1, least[1] + low2],
        most: [most[0] + high1, most[1] + high2],
      };
      return [here, ...later];
    },
    [NOTHING],
  );

const within = (left: Values, { least, most }: Reachable): boolean =>
  left[0] >= least[0] - NEAR &&
  left[0] <= most[0] + NEAR &&
  left[1] >= least[1] - NEAR &&
  left[1] <= most[1] + NEAR;

/** Packages of a family worth so much that exactly these mandates allow. */
const inFamily = (
  family: Family,
  aim: Values,
  by: Allowance,
  most: number,
): readonly FoundPackage[] => {
  const reach = reachables(family);
  const found: FoundPackage[] = [];
  const look = (depth: number, left: Values, terms: Terms, allowedBy: number): void => {
    if (found.length >= most || (allowedBy & by) !== by || !within(left, reach[depth]!)) return;
    const next = family.rest[depth];
    if (!next) {
      if (allowedBy === by) found.push({ terms, allowedBy: by });
      return;
    }
    for (const { option, values, ...free } of next.options) {
      const remains: Values = [left[0] - values[0], left[1] - values[1]];
      look(depth + 1, remains, { ...terms, [next.issue]: option }, allowedBy & free.allowedBy);
    }
  };
  for (const { terms, allowedBy, values } of family.cores)
    look(0, [aim[0] - values[0], aim[1] - values[1]], terms, allowedBy);
  return found;
};

const RANKS = [3, 1, 2, 0] as const;

/** Packages of a room worth exactly so much to both parties, those both mandates allow first; at most so many. */
export const packagesAt = (
  { isUnbound }: Room,
  families: readonly Family[],
  aim: Values,
  most: number,
): readonly FoundPackage[] =>
  RANKS.filter((by) => by > 0 || isUnbound)
    .flatMap((by) => families.flatMap((family) => inFamily(family, aim, by, most)))
    .slice(0, most);
