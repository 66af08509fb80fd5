import { optionOf, otherParty, stageOf } from './lookup.ts';
import { openStage, play } from './negotiation.ts';
import { refusal } from './refusal.ts';
import type { LineTurn, PartyId, Scenario, Stage, StageId } from './scenarioData.ts';
import type { Move, Negotiation } from './state.ts';

/** Acts that change where a game stands; an argument that fails does not take it off the line. */
const DECISIVE = ['suspend', 'initial', 'link', 'recess'];

const samePath = (n: Negotiation, line: readonly LineTurn[]): boolean =>
  n.moves.every((move, index) => {
    const turn = line[index];
    if (!turn || turn.by !== move.by) return false;
    const mine = DECISIVE.includes(move.act?.kind ?? '') ? move.act?.kind : undefined;
    const theirs = DECISIVE.includes(turn.act?.kind ?? '') ? turn.act?.kind : undefined;
    const chose = move.act?.kind === 'decide' ? move.act.choice : undefined;
    const choseThen = turn.act?.kind === 'decide' ? turn.act.choice : undefined;
    return mine === theirs && chose === choseThen;
  });

type Positions = Negotiation['positions'];

const played = new WeakMap<Scenario, Map<StageId, readonly Positions[]>>();

/** How positions stood in history after each of its turns; what a capital withdrew is gone. */
const positionsInHistory = (scenario: Scenario, stage: Stage): readonly Positions[] => {
  const known = played.get(scenario) ?? new Map<StageId, readonly Positions[]>();
  played.set(scenario, known);
  const found = known.get(stage.id);
  if (found) return found;
  const positions: Positions[] = [];
  let n = openStage(scenario, stage.id, 0);
  for (const turn of stage.line) {
    if (refusal(scenario, n, turn)) break;
    n = play(scenario, n, turn);
    positions.push(n.positions);
  }
  known.set(stage.id, positions);
  return positions;
};

/** On the live issues history has moved by now, both sides stand where they stood. */
const samePositions = (scenario: Scenario, n: Negotiation, stage: Stage): boolean => {
  const made = n.moves.length;
  if (made === 0) return true;
  const then = positionsInHistory(scenario, stage)[made - 1];
  if (!then) return false;
  return stage.line
    .slice(0, made)
    .every(({ by, positions }) =>
      Object.keys(positions).every(
        (issue) =>
          !stage.live.includes(issue) ||
          then[issue]?.[by]?.option === n.positions[issue]?.[by]?.option,
      ),
    );
};

/** Whether a game still runs along the historical line of its stage. */
export const isOnLine = (scenario: Scenario, n: Negotiation): boolean => {
  const stage = stageOf(scenario, n);
  const bitten = n.facts.some(
    (fact) => fact.startsWith('bit:') && n.cited.some((c) => c.endsWith(fact.slice(4))),
  );
  return n.asInHistory && !bitten && samePath(n, stage.line) && samePositions(scenario, n, stage);
};

/** Leaves out answers on issues beside the table that nobody has raised. */
const withoutUnraised = (scenario: Scenario, n: Negotiation, turn: LineTurn): LineTurn => {
  const { beside, line } = stageOf(scenario, n);
  const raisesItself = (issue: string): boolean =>
    line.find(({ positions }) => positions[issue] !== undefined)?.by === turn.by;
  const positions = Object.fromEntries(
    Object.entries(turn.positions).filter(
      ([issue]) =>
        !beside.includes(issue) ||
        raisesItself(issue) ||
        optionOf(n, otherParty(scenario, turn.by), issue) !== undefined,
    ),
  );
  return { ...turn, positions };
};

/** The historical move of a party, while the game is on the line; null once it has left it. At home it does not hang on what the other has chosen unseen. */
export const lineMove = (scenario: Scenario, n: Negotiation, party: PartyId): Move | null => {
  const { line, choices } = stageOf(scenario, n);
  if (choices) return n.asInHistory ? (line.find(({ by }) => by === party) ?? null) : null;
  const turn = line[n.moves.length];
  if (!turn || turn.by !== party || !isOnLine(scenario, n)) return null;
  const move = withoutUnraised(scenario, n, turn);
  return refusal(scenario, n, move) ? null : move;
};
