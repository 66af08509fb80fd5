import { settleAgreements, shiftBacking, shiftClimate } from './agreement.ts';
import { holds } from './condition.ts';
import { findArgument, optionOf, otherParty, stageOf } from './lookup.ts';
import {
  authorityOf,
  CONSULTATION_EASE,
  isBorne,
  leakingDecider,
  nearestOption,
  redLineOf,
  supportFor,
  thresholdOf,
  wouldGrant,
} from './mandate.ts';
import type { Act, IssueId, OptionId, PartyId, Scenario } from './scenarioData.ts';
import type { Happening, LogEntry, Move, Negotiation, Position } from './state.ts';
import { optionUtility } from './utility.ts';

const LEAK_BELOW = 35;
const LEAK_COST = -3;
const WEAK_ARGUMENT = -1;
const REPUDIATION = { climate: -8, deciders: -2 };
const TOLERATION = -3;
const BACKTRACKING = -3;
/** Given before anyone asked for it: what every constituency at home thinks of that. */
const GIVEN_EARLY = -2;

export const note = (
  n: Negotiation,
  by: PartyId | null,
  what: Happening,
  seenBy?: PartyId,
): Negotiation => {
  const { round } = n;
  const entry: LogEntry = seenBy === undefined ? { round, by, what } : { round, by, seenBy, what };
  return { ...n, log: [...n.log, entry] };
};

const all = (ids: Iterable<string>, by: number): Record<string, number> =>
  Object.fromEntries(Array.from(ids, (id) => [id, by]));

const shiftOwn = (n: Negotiation, party: PartyId, change: Record<string, number>): Negotiation => ({
  ...n,
  backing: { ...n.backing, ...shiftBacking({ [party]: n.backing[party]! }, change) },
});

const deciderIds = (scenario: Scenario, n: Negotiation, party: PartyId): readonly string[] =>
  Object.keys(stageOf(scenario, n).deciders[party] ?? {});

const without = (
  both: Readonly<Record<PartyId, Position>> | undefined,
  party: PartyId,
): Readonly<Record<PartyId, Position>> => {
  const { [party]: _withdrawn, ...others } = both ?? {};
  return others;
};

/** Lays down a party's position on an issue, or takes it back. */
export const place = (
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
  position: Position | null,
): Negotiation => {
  const before = n.positions[issue];
  const both = position ? { ...before, [party]: position } : without(before, party);
  return { ...n, positions: { ...n.positions, [issue]: both } };
};

const argue = (scenario: Scenario, n: Negotiation, by: PartyId, id: string): Negotiation => {
  const argument = findArgument(scenario, id)!;
  const audience = otherParty(scenario, by);
  const cited = { ...n, cited: [...n.cited, `${by}:${id}`] };
  const bites = argument.cover > 0 && holds(argument.bites, n);
  const told = note(cited, by, { code: 'argued', argument: id, bites });
  if (!bites) return shiftClimate(told, WEAK_ARGUMENT);
  const cover = told.cover[audience] ?? {};
  const points = (cover[argument.issue] ?? 0) + argument.cover;
  return {
    ...told,
    facts: [...told.facts, `bit:${id}`],
    cover: { ...told.cover, [audience]: { ...cover, [argument.issue]: points } },
  };
};

const leak = (
  scenario: Scenario,
  n: Negotiation,
  by: PartyId,
  issue: IssueId,
  option: OptionId,
): Negotiation => {
  const decider = leakingDecider(scenario, n, by, LEAK_BELOW);
  if (decider === null) return n;
  const cooled = shiftOwn(n, by, { [decider]: LEAK_COST });
  return note({ ...cooled, facts: [...cooled.facts, `leak:${by}`] }, by, {
    code: 'leaked',
    issue,
    option,
  });
};

const widen = (n: Negotiation, by: PartyId, issue: IssueId, option: OptionId): Negotiation => {
  const mine = n.widened[by] ?? {};
  const wider = { ...mine, [issue]: [...(mine[issue] ?? []), option] };
  return { ...n, widened: { ...n.widened, [by]: wider } };
};

const consult = (
  scenario: Scenario,
  n: Negotiation,
  by: PartyId,
  issue: IssueId,
  option: OptionId,
): Negotiation => {
  const support = supportFor(scenario, n, by, issue, option);
  const needed = thresholdOf(scenario, n, by) - CONSULTATION_EASE;
  const asked = note(n, by, { code: 'waits-for-capital' });
  if (support >= needed) {
    const granted = widen(asked, by, issue, option);
    const told = note(granted, by, { code: 'granted', issue, option, support, needed }, by);
    return leak(scenario, told, by, issue, option);
  }
  const nearest = nearestOption(scenario, issue, option, (candidate) =>
    wouldGrant(scenario, n, by, issue, candidate),
  );
  const redLine = redLineOf(scenario, by, issue, option);
  const why = { code: 'denied', issue, option, support, needed, redLine, nearest } as const;
  const told = note(asked, by, why, by);
  return leak(scenario, told, by, issue, option);
};

const repudiate = (
  scenario: Scenario,
  n: Negotiation,
  by: PartyId,
  issue: IssueId,
  option: OptionId,
): Negotiation => {
  const support = supportFor(scenario, n, by, issue, option);
  const needed = thresholdOf(scenario, n, by);
  const within = (candidate: OptionId): boolean =>
    authorityOf(scenario, n, by, issue, candidate) !== 'beyond';
  const borne = (candidate: OptionId): boolean => isBorne(scenario, n, by, issue, candidate);
  const nearest =
    nearestOption(scenario, issue, option, within) ?? nearestOption(scenario, issue, option, borne);
  const cooled = shiftOwn(
    shiftClimate(n, REPUDIATION.climate),
    by,
    all(deciderIds(scenario, n, by), REPUDIATION.deciders),
  );
  const told = note(cooled, by, { code: 'repudiated', issue, option });
  const why = {
    code: 'repudiation-explained',
    issue,
    option,
    support,
    needed,
    redLine: redLineOf(scenario, by, issue, option),
    nearest,
  } as const;
  return {
    ...note(told, by, why, by),
    repudiations: { ...n.repudiations, [by]: (n.repudiations[by] ?? 0) + 1 },
    facts: n.facts.includes(`repudiated:${by}`) ? n.facts : [...told.facts, `repudiated:${by}`],
  };
};

const tolerate = (
  scenario: Scenario,
  n: Negotiation,
  by: PartyId,
  issue: IssueId,
  option: OptionId,
): Negotiation => {
  const support = supportFor(scenario, n, by, issue, option);
  const needed = thresholdOf(scenario, n, by);
  const cooled = shiftOwn(
    widen(n, by, issue, option),
    by,
    all(deciderIds(scenario, n, by), TOLERATION),
  );
  return note(cooled, by, { code: 'tolerated', issue, option, support, needed }, by);
};

/** Taking back what was sounded or agreed cools the climate. */
const backtrack = (
  scenario: Scenario,
  n: Negotiation,
  by: PartyId,
  issue: IssueId,
  option: OptionId,
): Negotiation => {
  const was = n.positions[issue]?.[by];
  const audience = otherParty(scenario, by);
  let after = n;
  if (
    was?.how === 'sounded' &&
    optionUtility(scenario, audience, issue, option) <
      optionUtility(scenario, audience, issue, was.option)
  )
    after = note(shiftClimate(after, BACKTRACKING), by, {
      code: 'sounding-withdrawn',
      issue,
      option: was.option,
    });
  const agreed = n.agreed[issue];
  if (agreed !== undefined && agreed !== option)
    after = note(shiftClimate(after, BACKTRACKING), by, {
      code: 'reopened',
      issue,
      option: agreed,
    });
  return after;
};

const givesEarly = (
  scenario: Scenario,
  n: Negotiation,
  by: PartyId,
  issue: IssueId,
  option: OptionId,
): boolean =>
  n.turns[by] === 0 &&
  stageOf(scenario, n).live.includes(issue) &&
  authorityOf(scenario, n, by, issue, option) === 'reserve' &&
  optionOf(n, otherParty(scenario, by), issue) !== option;

const table = (
  scenario: Scenario,
  before: Negotiation,
  by: PartyId,
  issue: IssueId,
  option: OptionId,
): Negotiation => {
  const was = before.positions[issue]?.[by];
  let n = backtrack(scenario, before, by, issue, option);
  const stands = was?.option === option && was.how === 'tabled';
  const early = !stands && givesEarly(scenario, n, by, issue, option);
  if (!stands && authorityOf(scenario, n, by, issue, option) === 'beyond') {
    if (!isBorne(scenario, n, by, issue, option)) return repudiate(scenario, n, by, issue, option);
    n = tolerate(scenario, n, by, issue, option);
  }
  if (early)
    n = note(
      shiftOwn(n, by, all(Object.keys(n.backing[by]!), GIVEN_EARLY)),
      by,
      { code: 'given-early', issue, option },
      by,
    );
  const placed = place(n, by, issue, { option, how: 'tabled' });
  return stands
    ? placed
    : note(placed, by, { code: 'tabled', issue, option, was: was?.option ?? null });
};

const link = (n: Negotiation, by: PartyId, issues: readonly [IssueId, IssueId]): Negotiation =>
  note({ ...n, links: [...n.links, issues] }, by, { code: 'linked', issues });

/** What was agreed and a link puts in question again is reopened like anything else. */
const reopenLinked = (before: Negotiation, n: Negotiation, { by, positions }: Move): Negotiation =>
  Object.entries(before.agreed)
    .filter(([issue]) => n.agreed[issue] === undefined && positions[issue] === undefined)
    .reduce(
      (after, [issue, option]) =>
        note(shiftClimate(after, BACKTRACKING), by, { code: 'reopened', issue, option }),
      n,
    );

const before = (scenario: Scenario, n: Negotiation, by: PartyId, act: Act | undefined) => {
  switch (act?.kind) {
    case 'argue':
      return argue(scenario, n, by, act.argument);
    case 'consult':
      return consult(scenario, n, by, act.issue, act.option);
    case 'link':
      return link(n, by, act.issues);
    default:
      return n;
  }
};

const openingOf = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
): Record<IssueId, OptionId> => {
  const opening: Record<IssueId, OptionId> = {};
  for (const issue of stageOf(scenario, n).live) {
    const option = optionOf(n, party, issue);
    if (option !== undefined) opening[issue] = option;
  }
  return opening;
};

/** Argument, consultation, link, positions, sounding, agreement: what a turn does before any closing act. */
export const takeTurn = (scenario: Scenario, start: Negotiation, move: Move): Negotiation => {
  const { by, act, positions } = move;
  let n = before(scenario, { ...start, moves: [...start.moves, move] }, by, act);
  for (const issue in positions) n = table(scenario, n, by, issue, positions[issue]!);
  if (act?.kind === 'sound')
    n = note(place(n, by, act.issue, { option: act.option, how: 'sounded' }), by, {
      code: 'sounded',
      issue: act.issue,
      option: act.option,
    });
  if (act?.kind === 'decide')
    n = note(n, by, { code: 'chose', stage: n.stage, choice: act.choice }, by);
  if (Object.keys(positions).length === 0 && (act === undefined || act.kind === 'argue'))
    n = note(n, by, { code: 'stood', issues: Object.keys(openingOf(scenario, n, by)) });
  if (Object.keys(n.openings[by] ?? {}).length === 0)
    n = { ...n, openings: { ...n.openings, [by]: openingOf(scenario, n, by) } };
  n = settleAgreements(scenario, n);
  if (act?.kind === 'link') n = reopenLinked(start, n, move);
  return { ...n, turns: { ...n.turns, [by]: (n.turns[by] ?? 0) + 1 } };
};
