import { refusal } from '../../src/negotiation/negotiation.ts';
import type { Act, Scenario } from '../../src/negotiation/scenarioData.ts';
import type { Move, Negotiation, RefusalCode } from '../../src/negotiation/state.ts';
import type { Random } from './policies.ts';

const STEPS_TO_LEGAL = 6;
/** Nothing else can be done where these are the reason. */
const FINAL: readonly RefusalCode[] = ['stage-over', 'not-a-party'];

const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)]!;

const anyAct = (scenario: Scenario, random: Random): Act | undefined => {
  const issues = Object.keys(scenario.issues);
  const issue = pick(random, issues);
  const option = pick(random, Object.keys(scenario.issues[issue]!.options));
  return pick<Act | undefined>(random, [
    undefined,
    { kind: 'consult', issue, option },
    { kind: 'sound', issue, option },
    { kind: 'link', issues: [issue, pick(random, issues)] },
    { kind: 'argue', argument: pick(random, Object.keys(scenario.arguments)) },
    { kind: 'recess' },
    { kind: 'suspend' },
    { kind: 'initial' },
    { kind: 'decide', choice: pick(random, ['wait', 'party-whip', 'no-such-course']) },
  ]);
};

const anyMove = (scenario: Scenario, n: Negotiation, random: Random): Move => {
  const issue = pick(random, Object.keys(scenario.issues));
  const options = [...Object.keys(scenario.issues[issue]!.options), 'no-such-option'];
  const positions = random() < 0.5 ? {} : { [issue]: pick(random, options) };
  const act = anyAct(scenario, random);
  const by = random() < 0.9 ? n.mover : pick(random, scenario.parties).id;
  return act ? { by, positions, act } : { by, positions };
};

const leadsNowhere = (scenario: Scenario, n: Negotiation, move: Move): string | null => {
  let now: Move | null = move;
  for (let step = 0; step < STEPS_TO_LEGAL && now; step += 1) {
    const refused = refusal(scenario, n, now);
    if (!refused) return null;
    if (FINAL.includes(refused.code)) return null;
    if (refused.nearest === null)
      return `${n.stage} round ${n.round}: ${refused.code} ${JSON.stringify(move)}`;
    now = refused.nearest;
  }
  return `${n.stage} round ${n.round}: no way out of ${JSON.stringify(move)}`;
};

/** Tries a move at random in every turn: what is refused must say why and lead to a legal move. */
export const makeProbe = (scenario: Scenario, random: Random) => {
  let refused = 0;
  const without: string[] = [];
  return {
    watch: (n: Negotiation): void => {
      const move = anyMove(scenario, n, random);
      if (refusal(scenario, n, move) === null) return;
      refused += 1;
      const nowhere = leadsNowhere(scenario, n, move);
      if (nowhere !== null) without.push(nowhere);
    },
    refusals: (): number => refused,
    withoutReason: (): readonly string[] => without,
  };
};
