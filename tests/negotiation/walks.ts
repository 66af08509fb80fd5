import { AS_INSTRUCTED, reply } from '../../src/counterpart/counterpart.ts';
import { openStage, play } from '../../src/negotiation/negotiation.ts';
import type { Act, PartyId, Terms } from '../../src/negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';
import { phraseScenario } from '../session/games.ts';

export interface Turn {
  readonly positions?: Terms;
  readonly act?: Act;
}

export const INITIAL: Turn = { act: { kind: 'initial' } };

export const citing = (argument: string, positions: Terms = {}): Turn => ({
  positions,
  act: { kind: 'argue', argument },
});

const moveOf = (by: PartyId, { positions = {}, act }: Turn): Move => ({
  by,
  positions,
  ...(act ? { act } : {}),
});

/** Plays *The phrase*: one side by script, standing pat after it, the other as instructed. */
export const walk = (side: PartyId, script: readonly Turn[]): Negotiation => {
  let n = openStage(phraseScenario, 'phrase', 7);
  let next = 0;
  while (!n.over) {
    if (n.mover === side) {
      n = play(phraseScenario, n, moveOf(side, script[next] ?? {}));
      next += 1;
    } else n = play(phraseScenario, n, reply(phraseScenario, n, n.mover, AS_INSTRUCTED).move);
  }
  return n;
};
