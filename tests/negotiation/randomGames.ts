import fc from 'fast-check';
import { legalMoves, openStage, play, refusal } from '../../src/negotiation/negotiation.ts';
import type { Act, Scenario } from '../../src/negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';

/** Two legal single steps joined to one turn where the rules allow it. */
const joined = (scenario: Scenario, n: Negotiation, a: Move, b: Move): Move => {
  const act = a.act ?? b.act;
  const move: Move = {
    by: a.by,
    positions: { ...a.positions, ...b.positions },
    ...(act ? { act } : {}),
  };
  return refusal(scenario, n, move) === null ? move : a;
};

/** A reachable state: legal turns chosen by the numbers, stopping before the stage ends. */
export const stateAfter = (
  scenario: Scenario,
  stage: string,
  choices: readonly (readonly [number, number])[],
): Negotiation => {
  let n = openStage(scenario, stage, 1);
  for (const [first, second] of choices) {
    const moves = legalMoves(scenario, n).filter(({ act }) => act?.kind !== 'suspend');
    const pick = (at: number): Move => moves[at % moves.length]!;
    const after = play(scenario, n, joined(scenario, n, pick(first), pick(second)));
    if (after.over) return n;
    n = after;
  }
  return n;
};

export const choices = fc.array(fc.tuple(fc.nat(9_999), fc.nat(9_999)), { maxLength: 7 });

/** Any turn at all, most of them nonsense. */
export const anyMove = (scenario: Scenario): fc.Arbitrary<Move> => {
  const issues = [...Object.keys(scenario.issues), 'weather', '__proto__', 'toString'];
  const options = Object.values(scenario.issues).flatMap(({ options: o }) => Object.keys(o));
  const issue = fc.constantFrom(...issues);
  const option = fc.constantFrom(...options, 'never', 'constructor');
  const courses = scenario.stages.flatMap(({ choices: offered = {} }) =>
    Object.values(offered).flatMap((byChoice) => Object.keys(byChoice)),
  );
  const bare = ['recess', 'suspend', 'initial'] as const;
  const act: fc.Arbitrary<Act | undefined> = fc.oneof(
    fc.constant(undefined),
    fc.record({ kind: fc.constantFrom('consult' as const, 'sound' as const), issue, option }),
    fc.record({ kind: fc.constant('link' as const), issues: fc.tuple(issue, issue) }),
    fc.record({
      kind: fc.constant('argue' as const),
      argument: fc.constantFrom(...Object.keys(scenario.arguments), 'valueOf'),
    }),
    fc.record({ kind: fc.constant('decide' as const), choice: fc.constantFrom(...courses, 'sue') }),
    fc.constantFrom(...bare.map((kind) => ({ kind }))),
  );
  const parties = [...scenario.parties.map(({ id }) => id), 'us'];
  return fc
    .record({
      by: fc.constantFrom(...parties),
      positions: fc.dictionary(issue, option, { maxKeys: 3 }),
      act,
    })
    .map(({ by, positions, act: chosen }) => ({
      by,
      positions: { ...positions },
      ...(chosen ? { act: chosen } : {}),
    }));
};
