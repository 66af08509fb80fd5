import { settleAgreements, shiftBacking, shiftClimate } from './agreement.ts';
import { holds } from './condition.ts';
import type { ByParty, Effect, InterestId, Scenario, StageEnd } from './scenarioData.ts';
import type { Negotiation } from './state.ts';

type Values = ByParty<Readonly<Record<InterestId, number>>>;

const addEach = (
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> => {
  const sum = { ...a };
  for (const id in b) sum[id] = (sum[id] ?? 0) + b[id]!;
  return sum;
};

/** What passing time costs or brings: counted in the ledger whatever is signed later. */
export const passTime = (n: Negotiation, values: Values | undefined): Negotiation =>
  values === undefined
    ? n
    : {
        ...n,
        meanwhile: Object.fromEntries(
          Object.entries(n.meanwhile).map(([party, sum]) => [
            party,
            addEach(sum, values[party] ?? {}),
          ]),
        ),
      };

const lift = (scenario: Scenario, n: Negotiation, issues: readonly string[]): Negotiation => {
  if (issues.length === 0) return n;
  const positions = Object.fromEntries(
    Object.entries(n.positions).filter(([issue]) => !issues.includes(issue)),
  );
  const lifted = Object.fromEntries(issues.map((issue) => [issue, {}]));
  // What a link has bound together is agreed: lifting one of the two does not undo the other.
  const unbound = { ...n, links: [], positions: { ...n.positions, ...lifted } };
  return { ...settleAgreements(scenario, unbound), links: n.links, positions };
};

const apply = (scenario: Scenario, before: Negotiation, effect: Effect): Negotiation => {
  const { facts = [], backing = {}, climate = 0, values, lifts = [], eases = {} } = effect;
  const fresh = facts.filter((fact) => !before.facts.includes(fact));
  const n: Negotiation = {
    ...before,
    facts: fresh.length === 0 ? before.facts : [...before.facts, ...fresh],
    backing: shiftBacking(before.backing, backing),
    eased: addEach(before.eased, eases),
  };
  return lift(scenario, passTime(shiftClimate(n, climate), values), lifts);
};

/** Every effect whose condition holds of the game as it stood before the first of them, in order. */
export const applyEffects = (
  scenario: Scenario,
  n: Negotiation,
  effects: readonly Effect[],
  how?: StageEnd,
): Negotiation =>
  effects
    .filter(({ when }) => holds(when, n, how))
    .reduce((after, effect) => apply(scenario, after, effect), n);
