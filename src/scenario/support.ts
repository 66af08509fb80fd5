import type { Evidence } from './bundle.ts';

type Ids = readonly string[];
type Sources = Readonly<Record<string, Pick<Evidence, 'derivedFrom'>>>;

/** Two sources that add up to one witness, because of one they both come from; it may be one of the two. */
export interface Tie {
  readonly between: readonly [string, string];
  readonly on: string;
}

/** What a claim is worth; `nearest` are the fewest sources that would have to be added, none where no source does it. */
export type Weighed =
  | { readonly ok: true; readonly witnesses: readonly [string, string] }
  | { readonly ok: false; readonly code: 'no-source'; readonly nearest: Ids }
  | { readonly ok: false; readonly code: 'one-source'; readonly one: string; readonly nearest: Ids }
  | {
      readonly ok: false;
      readonly code: 'derived';
      readonly ties: readonly Tie[];
      readonly nearest: Ids;
    };

/** The source and all it rests on, near or far, itself first. */
export const ancestry = (evidence: Sources, id: string): ReadonlySet<string> => {
  const found = new Set([id]);
  for (const each of found)
    if (Object.hasOwn(evidence, each))
      for (const source of evidence[each]?.derivedFrom ?? []) found.add(source);
  return found;
};

type Pair = readonly [string, string];

const pairsOf = (ids: Ids): readonly Pair[] =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other): Pair => [one, other]));

const tieOf = (evidence: Sources, [one, other]: Pair): Tie | null => {
  const rests = ancestry(evidence, other);
  const on = [...ancestry(evidence, one)].find((id) => rests.has(id));
  return on === undefined ? null : { between: [one, other], on };
};

const independent = (evidence: Sources, ids: Ids): Pair | null =>
  pairsOf(ids).find((pair) => tieOf(evidence, pair) === null) ?? null;

const secondFor = (evidence: Sources, ids: Ids, among: Ids): Ids => {
  const second = among.find((each) => ids.some((id) => tieOf(evidence, [id, each]) === null));
  return second === undefined ? [] : [second];
};

/**
 * Whether a claim stands: on two sources of which neither comes from the other, nor both from a third. Sources nobody
 * knows count for nothing; `among` are those from which a nearest change may be named.
 */
export const weighClaim = (
  evidence: Sources,
  ids: Ids,
  among: Ids = Object.keys(evidence),
): Weighed => {
  const cited = [...new Set(ids)].filter((id) => Object.hasOwn(evidence, id));
  const [one] = cited;
  if (one === undefined)
    return { ok: false, code: 'no-source', nearest: independent(evidence, among) ?? [] };
  const witnesses = independent(evidence, cited);
  if (witnesses) return { ok: true, witnesses };
  const nearest = secondFor(evidence, cited, among);
  if (cited.length === 1) return { ok: false, code: 'one-source', one, nearest };
  const ties = pairsOf(cited).flatMap((pair) => tieOf(evidence, pair) ?? []);
  return { ok: false, code: 'derived', ties, nearest };
};

/** A learner's claim: the sources cited that speak for something else, and what the others are worth. */
export interface Judged {
  readonly strays: Ids;
  readonly weighed: Weighed;
}

/** Weighs a reading on the sources cited for it, of which only those that speak for it count. */
export const judgeReading = (evidence: Sources, speaksForIt: Ids, cited: Ids): Judged => ({
  strays: cited.filter((id) => !speaksForIt.includes(id)),
  weighed: weighClaim(
    evidence,
    cited.filter((id) => speaksForIt.includes(id)),
    speaksForIt,
  ),
});
