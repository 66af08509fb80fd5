import { clamp, deciderOf, optionById, partyIds } from './lookup.ts';
import type {
  BackingChange,
  ByParty,
  IssueId,
  OptionId,
  PartyId,
  Scenario,
} from './scenarioData.ts';
import type { LogEntry, Negotiation } from './state.ts';

/** What a first agreement on an issue adds to climate. */
const WARMTH = 2;

/** Adds (or with sign −1 takes back) a change of backing, for the constituencies each party has. */
export const shiftBacking = (
  backing: ByParty<BackingChange>,
  change: BackingChange,
  sign: 1 | -1 = 1,
): ByParty<BackingChange> => {
  const shifted: Record<PartyId, BackingChange> = {};
  for (const party in backing) {
    const before = backing[party]!;
    let after: Record<string, number> | null = null;
    for (const id in change) {
      if (!(id in before)) continue;
      after ??= { ...before };
      after[id] = after[id]! + sign * change[id]!;
    }
    shifted[party] = after ?? before;
  }
  return shifted;
};

export const shiftClimate = (n: Negotiation, by: number): Negotiation =>
  by === 0 ? n : { ...n, climate: clamp(n.climate + by) };

/** The option both have tabled on an issue, if it is one and the same. */
const tabledAlike = (
  n: Negotiation,
  issue: IssueId,
  a: PartyId,
  b: PartyId,
): OptionId | undefined => {
  const mine = n.positions[issue]?.[a];
  const theirs = n.positions[issue]?.[b];
  const alike = mine?.how === 'tabled' && theirs?.how === 'tabled' && mine.option === theirs.option;
  return alike ? mine.option : undefined;
};

const NONE: ReadonlySet<IssueId> = new Set();

/** Linked issues held up because one that hangs on them is not agreed. */
const heldUp = (
  links: Negotiation['links'],
  alike: (issue: IssueId) => boolean,
): ReadonlySet<IssueId> => {
  if (links.length === 0) return NONE;
  const held = new Set(links.flat().filter((issue) => !alike(issue)));
  for (let before = -1; held.size > before;) {
    before = held.size;
    for (const pair of links)
      if (pair.some((id) => held.has(id))) pair.forEach((id) => held.add(id));
  }
  return held;
};

const agreementFact = (fact: string, issue: IssueId): boolean =>
  fact === `agreed:${issue}` || (fact.startsWith('agreed-in-round-') && fact.endsWith(`:${issue}`));

const dissolve = (scenario: Scenario, n: Negotiation, issue: IssueId): Negotiation => {
  const { [issue]: option, ...agreed } = n.agreed;
  return {
    ...n,
    agreed,
    backing: shiftBacking(n.backing, optionById(scenario, issue, option!).backing, -1),
    facts: n.facts.filter((fact) => !agreementFact(fact, issue)),
  };
};

const conclude = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): Negotiation => {
  const alone = deciderOf(scenario, issue) !== null;
  const warmed = alone || n.facts.includes(`warmed:${issue}`);
  const made = alone
    ? [`decided:${issue}:${option}`]
    : [`agreed:${issue}`, `agreed-in-round-${n.round}:${issue}`];
  const facts = [...n.facts, ...made];
  if (!warmed) facts.push(`warmed:${issue}`);
  const what = { code: alone ? 'decided-alone' : 'agreed', issue, option } as const;
  const entry: LogEntry = { round: n.round, by: null, what };
  return {
    ...n,
    agreed: { ...n.agreed, [issue]: option },
    backing: shiftBacking(n.backing, optionById(scenario, issue, option).backing),
    facts,
    climate: warmed ? n.climate : clamp(n.climate + WARMTH),
    log: [...n.log, entry],
  };
};

/** Brings the agreed options in line with the positions: brackets fall, or stand up again. */
export const settleAgreements = (scenario: Scenario, before: Negotiation): Negotiation => {
  const [a, b] = partyIds(scenario);
  const held = heldUp(before.links, (issue) => tabledAlike(before, issue, a, b) !== undefined);
  let n = before;
  for (const issue in before.positions) {
    const stands = held.has(issue) ? undefined : tabledAlike(before, issue, a, b);
    const agreed = before.agreed[issue];
    if (stands === agreed) continue;
    if (agreed !== undefined) n = dissolve(scenario, n, issue);
    if (stands !== undefined) n = conclude(scenario, n, issue, stands);
  }
  return n;
};
