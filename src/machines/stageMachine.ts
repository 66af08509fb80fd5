import { assign, setup } from 'xstate';
import { play } from '../negotiation/negotiation.ts';
import type { PartyId, Scenario } from '../negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../negotiation/state.ts';

export interface StageInput {
  readonly scenario: Scenario;
  readonly negotiation: Negotiation;
  /** The party the learner leads; the other is absent. */
  readonly side: PartyId;
}

export type StageMachineEvent =
  | { readonly type: 'briefing.read' }
  | { readonly type: 'move'; readonly move: Move }
  | { readonly type: 'outcome.read' }
  | { readonly type: 'reflection.given' }
  | { readonly type: 'reflection.skipped' }
  | { readonly type: 'ending.read' }
  | { readonly type: 'later.read' };

/** One stage, from its briefing to its last page. A move must be legal: ask `refusal` before sending it. */
export const stageMachine = setup({
  types: {
    context: {} as StageInput,
    input: {} as StageInput,
    events: {} as StageMachineEvent,
    output: {} as Negotiation,
  },
  guards: {
    isOver: ({ context }) => context.negotiation.over !== null,
    isYourTurn: ({ context }) => context.negotiation.mover === context.side,
  },
  actions: {
    play: assign(({ context }, move: Move) => ({
      negotiation: play(context.scenario, context.negotiation, move),
    })),
  },
}).createMachine({
  id: 'stage',
  context: ({ input }) => input,
  initial: 'briefing',
  states: {
    briefing: { on: { 'briefing.read': 'table' } },
    table: {
      initial: 'turn',
      states: {
        turn: {
          always: [
            { guard: 'isOver', target: '#stage.outcome' },
            { guard: 'isYourTurn', target: 'yourTurn' },
            { target: 'theirTurn' },
          ],
        },
        yourTurn: {},
        theirTurn: {},
      },
      on: {
        move: {
          target: '.turn',
          actions: { type: 'play', params: ({ event }) => event.move },
        },
      },
    },
    outcome: { on: { 'outcome.read': 'reflection' } },
    reflection: { on: { 'reflection.given': 'ending', 'reflection.skipped': 'ending' } },
    ending: { on: { 'ending.read': 'later' } },
    later: { on: { 'later.read': 'done' } },
    done: { type: 'final' },
  },
  output: ({ context }) => context.negotiation,
});
