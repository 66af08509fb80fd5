import { isOnLine } from '../negotiation/historicalLine.ts';
import {
  deciderOf,
  isOpen,
  optionIds,
  optionOf,
  partyIds,
  stageOf,
} from '../negotiation/lookup.ts';
import { openStage, play } from '../negotiation/negotiation.ts';
import type { InterestId, PartyId, Scenario, StageId, Terms } from '../negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../negotiation/state.ts';
import { ledgerOf } from '../negotiation/utility.ts';
import type { Comparison, Step, TermComparison } from './comparison.ts';

const endings = new WeakMap<Scenario, Map<StageId, Negotiation>>();

/** The stage as history played it, from its start to its end. Throws if the scenario's line is illegal. */
export const historicalGame = (scenario: Scenario, stage: StageId): Negotiation => {
  const known = endings.get(scenario) ?? new Map<StageId, Negotiation>();
  endings.set(scenario, known);
  const found = known.get(stage);
  if (found) return found;
  const opened = openStage(scenario, stage, 0);
  const played = stageOf(scenario, opened).line.reduce<Negotiation>(
    (n, move) => play(scenario, n, move),
    opened,
  );
  known.set(stage, played);
  return played;
};

/** Every change of position in a stage's moves, in order. */
const stepsOf = (
  scenario: Scenario,
  start: Negotiation,
  moves: readonly Move[],
): readonly Step[] => {
  const steps: Step[] = [];
  let n = start;
  for (const [turn, move] of moves.entries()) {
    const after = play(scenario, n, move);
    for (const issue of optionChanges(n, after, move))
      steps.push({
        turn,
        round: n.round,
        by: move.by,
        issue,
        from: optionOf(n, move.by, issue) ?? null,
        to: optionOf(after, move.by, issue)!,
        act: move.act ?? null,
      });
    n = after;
  }
  return steps;
};

const optionChanges = (
  before: Negotiation,
  after: Negotiation,
  { by, positions, act }: Move,
): readonly string[] => {
  const touched = [...Object.keys(positions), ...(act?.kind === 'sound' ? [act.issue] : [])];
  return touched.filter((issue) => {
    const now = optionOf(after, by, issue);
    return now !== undefined && now !== optionOf(before, by, issue);
  });
};

const termsOf = (n: Negotiation): Terms => n.text ?? {};

const compareTerms = (
  scenario: Scenario,
  yours: Negotiation,
  history: Negotiation,
): readonly TermComparison[] =>
  Object.keys(scenario.issues).flatMap((issue) => {
    const mine = termsOf(yours)[issue] ?? besideAgreed(scenario, yours, issue);
    const theirs = termsOf(history)[issue] ?? besideAgreed(scenario, history, issue);
    if (mine === null && theirs === null) return [];
    return [{ issue, yours: mine, history: theirs }];
  });

/** Promises beside a text hold only when the text was signed; what one party decides alone holds at once. */
const besideAgreed = (scenario: Scenario, n: Negotiation, issue: string): string | null => {
  const stage = stageOf(scenario, n);
  const option = n.agreed[issue];
  if (deciderOf(scenario, issue) !== null) return isOpen(stage, issue) ? (option ?? null) : null;
  const beside = stage.beside.includes(issue);
  return beside && n.text && option && optionIds(scenario, issue).includes(option) ? option : null;
};

const firstFork = (scenario: Scenario, n: Negotiation, opened: Negotiation): number | null => {
  let at = opened;
  for (const [turn, move] of n.moves.entries()) {
    at = play(scenario, at, move);
    if (!isOnLine(scenario, at)) return turn;
  }
  return null;
};

const ledgers = (
  scenario: Scenario,
  n: Negotiation,
): Readonly<Record<PartyId, Readonly<Record<InterestId, number>>>> =>
  Object.fromEntries(
    partyIds(scenario).map((party) => [party, ledgerOf(scenario, party, termsOf(n), n.facts)]),
  );

/**
 * An ended stage beside the same stage as history left it. `opened` is the state the stage began with, history's
 * own unless given. Throws while the stage is still open.
 */
export const compare = (
  scenario: Scenario,
  n: Negotiation,
  opened: Negotiation = openStage(scenario, n.stage, n.seed),
): Comparison => {
  if (!n.over) throw new Error('a stage is compared once it has ended');
  const history = historicalGame(scenario, n.stage);
  const terms = compareTerms(scenario, n, history);
  return {
    stage: n.stage,
    ending: n.over.ending,
    historicalEnding: history.over?.ending ?? '',
    signed: n.text !== null,
    same: terms.every(({ yours, history: theirs }) => yours === theirs),
    terms,
    yourSteps: stepsOf(scenario, opened, n.moves),
    historicalSteps: stepsOf(scenario, openStage(scenario, n.stage, 0), history.moves),
    forkedAt: firstFork(scenario, n, opened),
    ledger: ledgers(scenario, n),
    historicalLedger: ledgers(scenario, history),
  };
};
