import { assign, setup } from 'xstate';
import { play } from '../negotiation/negotiation.ts';
import type { PartyId, Scenario, StageId } from '../negotiation/scenarioData.ts';
import { isGamesEnd } from '../negotiation/span.ts';
import type { Move, Negotiation } from '../negotiation/state.ts';

export interface StageInput {
  readonly scenario: Scenario;
  readonly negotiation: Negotiation;
  /** The party the learner leads; the other is absent, unless both seats are taken. */
  readonly side: PartyId;
  readonly seats: 'one' | 'both';
  /** The first stage of a game opens on its briefing; the others tell first what happened since. */
  readonly isFirst: boolean;
  /** The stage after which the game ends; null: wherever the road ends. */
  readonly until: StageId | null;
  /** History is shown after every stage; otherwise it waits for the debrief. */
  readonly guided: boolean;
}

export type StageMachineEvent =
  | { readonly type: 'since.read' }
  | { readonly type: 'briefing.read' }
  | { readonly type: 'move'; readonly move: Move }
  | { readonly type: 'outcome.read' }
  | { readonly type: 'reflection.given' }
  | { readonly type: 'reflection.skipped' }
  | { readonly type: 'ending.read' };

const isLast = ({ scenario, negotiation: { stage, over }, until }: StageInput): boolean =>
  over !== null && isGamesEnd(scenario, stage, over.to, until);

const AFTER_REFLECTION = [{ guard: 'showsHistory', target: 'ending' }, { target: 'done' }] as const;

const REFLECTED = [
  { guard: 'bothSeatsTaken', target: 'secondReflection' },
  ...AFTER_REFLECTION,
] as const;

/** One stage, from what happened since to the last page before the next one or the debrief. A move must be legal: ask `refusal` before sending it. */
export const stageMachine = setup({
  types: {
    context: {} as StageInput,
    input: {} as StageInput,
    events: {} as StageMachineEvent,
    output: {} as Negotiation,
  },
  guards: {
    isFirst: ({ context }) => context.isFirst,
    isOver: ({ context }) => context.negotiation.over !== null,
    isYourTurn: ({ context: { seats, side, negotiation } }) =>
      seats === 'both' || negotiation.mover === side,
    bothSeatsTaken: ({ context }) => context.seats === 'both',
    showsHistory: ({ context }) => context.guided && !isLast(context),
  },
  actions: {
    play: assign(({ context }, move: Move) => ({
      negotiation: play(context.scenario, context.negotiation, move),
    })),
  },
}).createMachine({
  id: 'stage',
  context: ({ input }) => input,
  initial: 'since',
  states: {
    since: {
      always: { guard: 'isFirst', target: 'briefing' },
      on: { 'since.read': 'briefing' },
    },
    briefing: {
      on: {
        'briefing.read': [
          { guard: 'bothSeatsTaken', target: 'secondBriefing' },
          { target: 'table' },
        ],
      },
    },
    secondBriefing: { on: { 'briefing.read': 'table' } },
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
    reflection: { on: { 'reflection.given': REFLECTED, 'reflection.skipped': REFLECTED } },
    secondReflection: {
      on: { 'reflection.given': AFTER_REFLECTION, 'reflection.skipped': AFTER_REFLECTION },
    },
    ending: { on: { 'ending.read': 'done' } },
    done: { type: 'final' },
  },
  output: ({ context }) => context.negotiation,
});
