import { mayHold, openIssues, optionIds, stageOf } from './lookup.ts';
import { refusal } from './refusal.ts';
import type { Act, Scenario } from './scenarioData.ts';
import { concludeTurn, nextStage, openStage } from './stage.ts';
import type { Move, Negotiation } from './state.ts';
import { takeTurn } from './turn.ts';

export { nextStage, openStage, refusal };

/** The game after a move. Throws if the move is refused: ask `refusal` first. */
export const play = (scenario: Scenario, n: Negotiation, move: Move): Negotiation => {
  const refused = refusal(scenario, n, move);
  if (refused) throw new Error(`refused: ${refused.code}`);
  return concludeTurn(scenario, n, takeTurn(scenario, n, move));
};

const candidateActs = (scenario: Scenario, n: Negotiation): readonly Act[] => {
  const stage = stageOf(scenario, n);
  const own = openIssues(stage).filter((issue) => mayHold(scenario, n.mover, issue));
  const asked = own.flatMap((issue) =>
    optionIds(scenario, issue).map((option) => ({ issue, option })),
  );
  const pairs = stage.live.flatMap((a, i) =>
    stage.live.slice(i + 1).map((b): Act => ({ kind: 'link', issues: [a, b] })),
  );
  return [
    ...asked.map((what): Act => ({ kind: 'consult', ...what })),
    ...asked.map((what): Act => ({ kind: 'sound', ...what })),
    ...stage.arguments.map((argument): Act => ({ kind: 'argue', argument })),
    ...pairs,
    { kind: 'recess' },
    { kind: 'suspend' },
    { kind: 'initial' },
    ...Object.keys(stage.choices?.[n.mover] ?? {}).map((choice): Act => ({
      kind: 'decide',
      choice,
    })),
  ];
};

/** The single steps a legal turn can be built from now: standing pat, one position, or one act. */
export const legalMoves = (scenario: Scenario, n: Negotiation): readonly Move[] => {
  if (n.over) return [];
  const by = n.mover;
  const positions = openIssues(stageOf(scenario, n)).flatMap((issue) =>
    optionIds(scenario, issue).map((option): Move => ({ by, positions: { [issue]: option } })),
  );
  const acts = candidateActs(scenario, n).map((act): Move => ({ by, positions: {}, act }));
  return [{ by, positions: {} }, ...positions, ...acts].filter(
    (move) => refusal(scenario, n, move) === null,
  );
};
