import {
  deciderOf,
  mayHold,
  optionOf,
  otherParty,
  stageOf,
  stepsBetween,
} from '../negotiation/lookup.ts';
import { authorityOf, mandateOf, redLineOf, wouldGrant } from '../negotiation/mandate.ts';
import { holds } from '../negotiation/condition.ts';
import { refusal, withPositions } from '../negotiation/refusal.ts';
import { wouldRatify } from '../negotiation/ratification.ts';
import type {
  Act,
  ArgumentId,
  IssueId,
  OptionId,
  PartyId,
  Scenario,
  Terms,
} from '../negotiation/scenarioData.ts';
import { placeOnRoad } from '../negotiation/span.ts';
import type { Move, Negotiation } from '../negotiation/state.ts';
import { completeText } from '../negotiation/text.ts';
import { optionUtility, utility } from '../negotiation/utility.ts';
import {
  aspirationOf,
  bargainedBy,
  mayGive,
  packageValue,
  positionsOf,
  type Aspiration,
} from './aspiration.ts';
import { besidePositions, decision } from './beside.ts';
import { leaningMove } from './leaning.ts';
import type { Reasons } from './reasons.ts';
import { chance, type Temper } from './temper.ts';

/** Everything one reply is worked out from. */
export interface Occasion {
  readonly scenario: Scenario;
  readonly n: Negotiation;
  readonly party: PartyId;
  readonly temper: Temper;
  readonly live: readonly IssueId[];
  readonly ask: Terms;
  readonly aspiration: Aspiration;
}

export interface Reply {
  readonly move: Move;
  readonly reasons: Reasons;
}

const occasionOf = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  temper: Temper,
): Occasion => ({
  scenario,
  n,
  party,
  temper,
  live: bargainedBy(scenario, n, party),
  ask: positionsOf(scenario, n, otherParty(scenario, party)),
  aspiration: aspirationOf(scenario, n, party, temper),
});

const isBeyond = ({ scenario, n, party }: Occasion, issue: IssueId, option: OptionId): boolean =>
  authorityOf(scenario, n, party, issue, option) === 'beyond';

const allowed = (o: Occasion, issue: IssueId, option: OptionId): boolean =>
  mayGive(o.scenario, o.n, o.party, o.aspiration, issue, option);

/** How far a package lies from what the other side asks, in weighted steps. */
const distance = ({ scenario, ask }: Occasion, terms: Terms): number => {
  let sum = 0;
  for (const issue in terms) {
    const asked = ask[issue];
    if (asked === undefined || asked === terms[issue]) continue;
    const steps = stepsBetween(scenario, issue, asked, terms[issue]!);
    sum += (scenario.issues[issue]?.weight ?? 1) * (1 + 0.3 * steps);
  }
  return sum;
};

const takesWhole = (o: Occasion): boolean => {
  const { scenario, n, party, live, ask, aspiration } = o;
  return (
    live.every((issue) => ask[issue] !== undefined && allowed(o, issue, ask[issue]!)) &&
    packageValue(scenario, n, party, ask) >= aspiration.target - 1
  );
};

/** Keeps what is agreed and never takes back a word the other side accepts. */
const keepsFaith = (o: Occasion, terms: Terms): boolean =>
  o.live.every((issue) => {
    const agreed = o.n.agreed[issue];
    const asked = o.ask[issue];
    const held = agreed ?? (asked === optionOf(o.n, o.party, issue) ? asked : undefined);
    return held === undefined || terms[issue] === held || isBeyond(o, issue, held);
  });

const fallback = ({ scenario, n, party, live }: Occasion): Terms =>
  Object.fromEntries(
    live.map((issue) => {
      const { instructed, reserve } = mandateOf(scenario, n, party, issue);
      return [issue, n.agreed[issue] ?? instructed[0] ?? reserve[0]!];
    }),
  );

/** Of the packages at target, the one nearest to what they ask, then the best; a seed breaks near-ties. */
const choosePackage = (o: Occasion): Terms => {
  const { n, party, ask, aspiration } = o;
  if (takesWhole(o)) return ask;
  const asked = o.live.some((issue) => ask[issue] !== undefined);
  const ranked = aspiration.packages
    .filter(
      ({ terms, value }) =>
        value >= aspiration.target - 1 &&
        o.live.every((issue) => allowed(o, issue, terms[issue]!)) &&
        keepsFaith(o, terms),
    )
    .map(({ terms, value }) => {
      const occasion = Math.round(value * 10) + (n.turns[party] ?? 0);
      const tilt = n.seed === 0 ? 0 : 0.4 * chance(n.seed, occasion);
      return { terms, value, far: asked ? distance(o, terms) - tilt : 0 };
    })
    .toSorted((a, b) => a.far - b.far || b.value - a.value);
  return ranked[0]?.terms ?? fallback(o);
};

/** What it decides alone it takes by its own values, not by how near a whole offer comes. */
const withOwnDecisions = ({ scenario, n, party, live }: Occasion, chosen: Terms): Terms => {
  const alone = live.filter((issue) => deciderOf(scenario, issue) === party);
  const taken = alone.map((issue) => [
    issue,
    decision(scenario, n, party, issue) ?? chosen[issue]!,
  ]);
  return { ...chosen, ...Object.fromEntries(taken) };
};

const mayCite = ({ scenario, n, party }: Occasion, argument: ArgumentId): boolean =>
  refusal(scenario, n, { by: party, positions: {}, act: { kind: 'argue', argument } }) === null;

/** Whether a source on an issue the other decides alone would bite now for something better than what stands. */
const isAptForDecider = (o: Occasion, id: ArgumentId): boolean => {
  const { scenario, n, party } = o;
  const { issue, toward, cover, bites } = scenario.arguments[id]!;
  const stands = optionOf(n, otherParty(scenario, party), issue);
  if (cover === 0 || stands === undefined || toward.includes(stands)) return false;
  const worth = (option: OptionId): number => optionUtility(scenario, party, issue, option);
  const better = toward.some((option) => worth(option) > worth(stands));
  return better && holds(bites, n) && mayCite(o, id);
};

/** Whether a source would bite now in favour of the option this side takes on its issue. */
const isApt = (o: Occasion, id: ArgumentId, taken: Terms): boolean => {
  const { scenario, n, party, ask } = o;
  const { issue, toward, cover, bites } = scenario.arguments[id]!;
  if (!mayHold(scenario, party, issue)) return isAptForDecider(o, id);
  const asked = ask[issue];
  const mine = taken[issue];
  if (cover === 0 || asked === undefined || mine === undefined || mine === asked) return false;
  if (n.agreed[issue] !== undefined || toward.includes(asked) || !holds(bites, n)) return false;
  if (!mayCite(o, id)) return false;
  return (
    toward.includes(mine) ||
    optionUtility(scenario, party, issue, mine) >= optionUtility(scenario, party, issue, toward[0]!)
  );
};

const argues = ({ scenario, n, temper }: Occasion): boolean =>
  chance(n.seed, placeOnRoad(scenario, n.stage) * 7 + n.round) < temper.argues;

const argumentFor = (o: Occasion, chosen: Terms): ArgumentId | null => {
  const apt = stageOf(o.scenario, o.n).arguments.find((id) => isApt(o, id, chosen));
  return apt !== undefined && argues(o) ? apt : null;
};

/** How many of those whose source has bitten wait for the answer before they give the word up. */
const HOPES = 0.4;

const hopes = ({ n, party }: Occasion, id: ArgumentId): boolean =>
  n.cited.includes(`${party}:${id}`) &&
  n.facts.includes(`bit:${id}`) &&
  chance(n.seed, 53 + n.round) < HOPES;

/**
 * Before a word is given up, a source that still speaks for it is laid on the table and the word is held; one that
 * has bitten may be waited on until time runs out.
 */
const pleadsFirst = (o: Occasion, chosen: Terms): Terms => {
  if (o.n.extended || o.n.closing) return chosen;
  const own = positionsOf(o.scenario, o.n, o.party);
  const plea = stageOf(o.scenario, o.n).arguments.find((id) => {
    const { issue, toward } = o.scenario.arguments[id]!;
    const word = own[issue];
    if (word === undefined || chosen[issue] !== o.ask[issue] || word === chosen[issue])
      return false;
    return (
      (toward.includes(word) && hopes(o, id)) || (!isLastRound(o) && isApt(o, id, own) && argues(o))
    );
  });
  if (plea === undefined) return chosen;
  const { issue } = o.scenario.arguments[plea]!;
  return { ...chosen, [issue]: own[issue]! };
};

const worstOn = ({ scenario, n, party }: Occasion, issue: IssueId): number => {
  const { instructed, reserve } = mandateOf(scenario, n, party, issue);
  return Math.min(
    ...[...instructed, ...reserve].map((option) => optionUtility(scenario, party, issue, option)),
  );
};

/** Asks the capital where their position is beyond instructions, crosses no red line, and time is running. */
const consultation = (o: Occasion, chosen: Terms): Act | null => {
  const { scenario, n, party, ask, aspiration, temper } = o;
  if (aspiration.urgency < 0.5 || aspiration.time < 0.3) return null;
  if ((n.turns[party] ?? 0) >= stageOf(scenario, n).rounds) return null;
  for (const issue of o.live) {
    const option = ask[issue];
    if (option === undefined || chosen[issue] === option) continue;
    if (!scenario.issues[issue]?.essential || !isBeyond(o, issue, option)) continue;
    if (!wouldGrant(scenario, n, party, issue, option)) continue;
    if (redLineOf(scenario, party, issue, option) !== null) continue;
    if (optionUtility(scenario, party, issue, option) <= worstOn(o, issue) - 12) continue;
    if (!wouldRatify(scenario, n, party, { ...n.agreed, [issue]: option })) continue;
    if (chance(n.seed, 31) < temper.consults) return { kind: 'consult', issue, option };
  }
  return null;
};

const isLastRound = ({ n }: Occasion): boolean => n.closing || n.round >= n.rounds;

/** How far counterparts differ in what they expect of going on, in utility. */
const EXPECTATIONS_DIFFER = 8;

const expectsOfGoingOn = ({ scenario, n, party }: Occasion, terms: Terms): number => {
  const closed = { ...n, agreed: terms };
  const expected = stageOf(scenario, n).goingOn?.find(
    (hope) => hope.party === party && holds(hope.when, closed),
  );
  if (expected === undefined) return 0;
  return expected.worth + EXPECTATIONS_DIFFER * (chance(n.seed, 71) - 0.5);
};

/** Worth initialling: better than going on without it, and the own ratifiers would probably pass it. */
const worthSigning = (o: Occasion, terms: Terms): boolean =>
  utility(o.scenario, o.party, terms, o.n.facts) >= expectsOfGoingOn(o, terms) &&
  wouldRatify(o.scenario, o.n, o.party, terms);

const reachesTarget = (o: Occasion, terms: Terms): boolean => {
  if (isLastRound(o)) return true;
  const onLive = Object.fromEntries(
    o.live.flatMap((issue) => (terms[issue] === undefined ? [] : [[issue, terms[issue]]])),
  );
  return packageValue(o.scenario, o.n, o.party, onLive) >= o.aspiration.target - 0.5;
};

const initialMove = (o: Occasion, positions: Terms): Move | null => {
  const move: Move = { by: o.party, positions, act: { kind: 'initial' } };
  if (refusal(o.scenario, o.n, move)) return null;
  const after = withPositions(o.scenario, o.n, move);
  const { terms } = completeText(o.scenario, after);
  return worthSigning({ ...o, n: after }, terms) && reachesTarget(o, terms) ? move : null;
};

const numbers = ({ aspiration }: Occasion): Omit<Reasons, 'rule'> => {
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    target: round(aspiration.target),
    open: round(aspiration.open),
    floor: round(aspiration.floor),
    moved: Math.round(aspiration.moved * 100) / 100,
    urgency: aspiration.urgency,
    time: Math.round(aspiration.time * 100) / 100,
  };
};

const closing = (o: Occasion): Reply | null => {
  const { n, party, scenario, live } = o;
  const asked = n.initialledBy === otherParty(scenario, party);
  const ready = live.every((issue) => n.agreed[issue] !== undefined) || isLastRound(o);
  if (asked || ready) {
    const move = initialMove(o, {});
    if (move) return { move, reasons: { rule: 'text-complete', ...numbers(o) } };
  }
  if (asked && n.closing)
    return {
      move: { by: party, positions: {} },
      reasons: { rule: 'will-not-initial', ...numbers(o) },
    };
  return null;
};

const changesTo = ({ n, party, live }: Occasion, chosen: Terms): Record<IssueId, OptionId> => {
  const changes: Record<IssueId, OptionId> = {};
  for (const issue of live) {
    const mine = n.positions[issue]?.[party];
    if (mine?.option !== chosen[issue] || mine?.how === 'sounded') changes[issue] = chosen[issue]!;
  }
  return changes;
};

/** A reserve given for the first time is sounded, unless they already stand there. */
const sounding = (o: Occasion, changes: Terms): Act | null => {
  const { scenario, n, party, live, ask } = o;
  if (n.round >= stageOf(scenario, n).rounds) return null;
  for (const issue of live) {
    const option = changes[issue];
    if (option === undefined || ask[issue] === option) continue;
    if (deciderOf(scenario, issue) !== null) continue;
    if (authorityOf(scenario, n, party, issue, option) !== 'reserve') continue;
    if (n.positions[issue]?.[party]?.how === 'sounded') continue;
    const act: Act = { kind: 'sound', issue, option };
    const { [issue]: _sounded, ...positions } = changes;
    if (!refusal(scenario, n, { by: party, positions, act })) return act;
  }
  return null;
};

const reasonsFor = (o: Occasion, chosen: Terms, rule: Reasons['rule']): Reasons => {
  const { scenario, n, party, live, ask } = o;
  const apart = live.filter((issue) => ask[issue] !== undefined && ask[issue] !== chosen[issue]);
  const authority = (issue: IssueId, option: OptionId) =>
    authorityOf(scenario, n, party, issue, option);
  const movedBy = n.cited
    .map((citation) => citation.split(':') as [PartyId, ArgumentId])
    .filter(([by, id]) => by !== party && n.facts.includes(`bit:${id}`))
    .map(([, id]) => id);
  return {
    rule,
    ...numbers(o),
    forbidden: apart.filter((issue) => authority(issue, ask[issue]!) === 'beyond'),
    heldBack: apart.filter((issue) => authority(issue, ask[issue]!) === 'reserve'),
    gave: live.filter(
      (issue) =>
        authority(issue, chosen[issue]!) === 'reserve' &&
        optionOf(n, party, issue) !== chosen[issue],
    ),
    movedBy,
  };
};

const composed = (o: Occasion, chosen: Terms): Move => {
  const { n, party, scenario, ask } = o;
  const changes = changesTo(o, chosen);
  const positions = { ...changes, ...besidePositions(scenario, n, party, o.aspiration.time) };
  const argument = argumentFor(o, chosen);
  if (argument !== null) return { by: party, positions, act: { kind: 'argue', argument } };
  const sound = sounding(o, changes);
  if (sound?.kind === 'sound') {
    const { [sound.issue]: _sounded, ...rest } = positions;
    return { by: party, positions: rest, act: sound };
  }
  const agreeing = Object.keys(changes).every((issue) => ask[issue] === changes[issue]);
  return (agreeing ? initialMove(o, positions) : null) ?? { by: party, positions };
};

/** A bargainer's turn, with its reasons. */
export const bargain = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  temper: Temper,
): Reply => {
  const o = occasionOf(scenario, n, party, temper);
  const closed = closing(o);
  if (closed) return closed;
  const leans = takesWhole(o) ? null : leaningMove(scenario, n, party, temper);
  if (leans) return { move: leans, reasons: { rule: 'leans', ...numbers(o) } };
  const chosen = withOwnDecisions(o, pleadsFirst(o, choosePackage(o)));
  const asks = consultation(o, chosen);
  if (asks)
    return {
      move: { by: party, positions: {}, act: asks },
      reasons: reasonsFor(o, chosen, 'asks-its-capital'),
    };
  const move = composed(o, chosen);
  const whole = o.live.every((issue) => o.ask[issue] === chosen[issue]);
  const still = Object.keys(changesTo(o, chosen)).length === 0;
  const rule = whole ? 'takes-your-package' : still ? 'holds' : 'nearest-at-target';
  return { move, reasons: reasonsFor(o, chosen, rule) };
};
