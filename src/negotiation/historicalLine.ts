import { optionOf, otherParty, stageOf } from './lookup.ts';
import { refusal } from './refusal.ts';
import type { LineTurn, OptionId, PartyId, Scenario } from './scenarioData.ts';
import type { Move, Negotiation } from './state.ts';

/** Acts that change where a game stands; an argument that fails does not take it off the line. */
const DECISIVE = ['suspend', 'initial', 'link', 'recess'];

const samePath = (n: Negotiation, line: readonly LineTurn[]): boolean =>
  n.moves.every((move, index) => {
    const turn = line[index];
    if (!turn || turn.by !== move.by) return false;
    const mine = DECISIVE.includes(move.act?.kind ?? '') ? move.act?.kind : undefined;
    const theirs = DECISIVE.includes(turn.act?.kind ?? '') ? turn.act?.kind : undefined;
    return mine === theirs;
  });

/** On the live issues history has moved by now, both sides stand where they stood. */
const samePositions = (scenario: Scenario, n: Negotiation, line: readonly LineTurn[]): boolean => {
  const stood = new Map<string, OptionId>();
  for (const { by, positions } of line.slice(0, n.moves.length))
    for (const issue in positions) stood.set(`${by}/${issue}`, positions[issue]!);
  return stageOf(scenario, n).live.every((issue) =>
    scenario.parties.every(({ id }) => {
      const then = stood.get(`${id}/${issue}`);
      return then === undefined || then === optionOf(n, id, issue);
    }),
  );
};

/** Whether a game still runs along the historical line of its stage. */
export const isOnLine = (scenario: Scenario, n: Negotiation): boolean => {
  const { line } = stageOf(scenario, n);
  const bitten = n.facts.some(
    (fact) => fact.startsWith('bit:') && n.cited.some((c) => c.endsWith(fact.slice(4))),
  );
  return n.asInHistory && !bitten && samePath(n, line) && samePositions(scenario, n, line);
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

/** The historical move of a party, while the game is on the line; null once it has left it. */
export const lineMove = (scenario: Scenario, n: Negotiation, party: PartyId): Move | null => {
  const turn = stageOf(scenario, n).line[n.moves.length];
  if (!turn || turn.by !== party || !isOnLine(scenario, n)) return null;
  const move = withoutUnraised(scenario, n, turn);
  return refusal(scenario, n, move) ? null : move;
};
