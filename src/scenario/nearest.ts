import { problem, type Problem, type ProblemCode } from './problems.ts';

const MOST_NAMED = 8;
const LONGEST_COMPARED = 64;
const MOST_EXPLAINED = 100;

const bare = (name: string): string =>
  name
    .slice(0, LONGEST_COMPARED)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/** Letters to change, add, take away or swap with their neighbour until one name is the other. */
const distance = (a: string, b: string): number => {
  let before: readonly number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const changed = above[j - 1]! + (same ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? before[j - 2]! + 1 : changed;
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, changed, swapped));
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
};

const farthest = (a: string, b: string): number =>
  Math.max(1, Math.floor(Math.max(a.length, b.length) / 3));

/** The name most like the one written; null where none is like it. */
export const nearestName = (written: string, names: Iterable<string>): string | null => {
  const wanted = bare(written);
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const candidate = bare(name);
    const most = Math.min(farthest(wanted, candidate), least - 1);
    if (Math.abs(wanted.length - candidate.length) > most) continue;
    const apart = distance(wanted, candidate);
    if (apart > most) continue;
    nearest = name;
    least = apart;
  }
  return nearest;
};

const choice = (names: ReadonlySet<string>): string | undefined =>
  names.size > 0 && names.size <= MOST_NAMED ? [...names].join(' | ') : undefined;

/** A problem that has still to be told the nearest of the names that would have been right. */
export interface Unexplained extends Problem {
  readonly among?: ReadonlySet<string>;
}

/** A name nobody knows, and those somebody does. */
export const unknownName = (
  path: string,
  code: ProblemCode,
  found: string,
  among: ReadonlySet<string>,
): Unexplained => ({ ...problem(path, code, undefined, found), among });

const explained = ({ among, ...found }: Unexplained, at: number): Problem => {
  if (!among || at >= MOST_EXPLAINED) return found;
  const nearest = nearestName(found.found ?? '', among);
  return problem(
    found.path,
    found.code,
    nearest === null ? choice(among) : undefined,
    found.path.endsWith(`.${found.found}`) ? undefined : found.found,
    nearest,
  );
};

/** The same problems; names nobody knows come with the one they are most like or, where they are like none, with those there are, if they are few. */
export const explain = (problems: readonly Unexplained[]): readonly Problem[] =>
  problems.map(explained);
