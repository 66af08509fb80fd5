import { clamp, optionById, partyIds } from './lookup.ts';
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

const bothTabled = (scenario: Scenario, n: Negotiation): Record<IssueId, OptionId> => {
  const [a, b] = partyIds(scenario);
  const same: Record<IssueId, OptionId> = {};
  for (const issue in n.positions) {
    const mine = n.positions[issue]![a];
    const theirs = n.positions[issue]![b];
    if (mine?.how === 'tabled' && theirs?.how === 'tabled' && mine.option === theirs.option)
      same[issue] = mine.option;
  }
  return same;
};

const withoutBrokenLinks = (
  same: Record<IssueId, OptionId>,
  links: Negotiation['links'],
): Record<IssueId, OptionId> => {
  for (let changed = links.length > 0; changed;) {
    changed = false;
    for (const [a, b] of links)
      if (a in same !== b in same) {
        delete same[a];
        delete same[b];
        changed = true;
      }
  }
  return same;
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
  const warmed = n.facts.includes(`warmed:${issue}`);
  const facts = [...n.facts, `agreed:${issue}`, `agreed-in-round-${n.round}:${issue}`];
  if (!warmed) facts.push(`warmed:${issue}`);
  const entry: LogEntry = { round: n.round, by: null, what: { code: 'agreed', issue, option } };
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
  const same = withoutBrokenLinks(bothTabled(scenario, before), before.links);
  let n = before;
  for (const issue in before.agreed)
    if (same[issue] !== before.agreed[issue]) n = dissolve(scenario, n, issue);
  for (const issue in same)
    if (n.agreed[issue] !== same[issue]) n = conclude(scenario, n, issue, same[issue]!);
  return n;
};
