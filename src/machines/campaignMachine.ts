import { assign, setup } from 'xstate';
import { nextStage, openStage } from '../negotiation/negotiation.ts';
import type { Exit, Scenario, Stage, StageId } from '../negotiation/scenarioData.ts';
import { isGamesEnd } from '../negotiation/span.ts';
import type { Negotiation } from '../negotiation/state.ts';

export interface CampaignInput {
  readonly scenario: Scenario;
  /** Any stage can be entered, with history played up to it. */
  readonly stage: StageId;
  /** The stage after which the game ends, or a variant of it; null: wherever the road ends, an epilogue apart. */
  readonly until: StageId | null;
  readonly seed: number;
}

interface CampaignContext {
  readonly scenario: Scenario;
  readonly until: StageId | null;
  /** As the current stage opened; its play is in the stage machine. */
  readonly negotiation: Negotiation;
  /** How many stages the game has come through, this one included. */
  readonly stages: number;
}

export type CampaignEvent =
  /** A stage is read to its last page, and how it went is known. */
  | { readonly type: 'stage.ended'; readonly negotiation: Negotiation }
  | { readonly type: 'debrief.closed' };

const campaign = setup({
  types: {
    context: {} as CampaignContext,
    input: {} as CampaignInput,
    events: {} as CampaignEvent,
  },
  guards: {
    opensAt: ({ context }, { stage }: { readonly stage: StageId }) =>
      context.negotiation.stage === stage,
    gameEnds: ({ context: { scenario, until }, event }) => {
      if (event.type !== 'stage.ended') return false;
      const { stage, over } = event.negotiation;
      return over !== null && isGamesEnd(scenario, stage, over.to, until);
    },
    leadsTo: ({ event }, { to }: { readonly to: StageId | null }) =>
      event.type === 'stage.ended' && event.negotiation.over?.to === to,
  },
  actions: {
    carryOver: assign(({ context, event }, { to }: { readonly to: StageId }) =>
      event.type === 'stage.ended'
        ? {
            negotiation: nextStage(context.scenario, event.negotiation, to),
            stages: context.stages + 1,
          }
        : {},
    ),
  },
});

const entrance = ({ id }: Stage) =>
  ({ guard: { type: 'opensAt', params: { stage: id } }, target: id }) as const;

const exit = ({ to, when }: Exit) => {
  const guard = { type: 'leadsTo', params: { to } } as const;
  return to === null
    ? ({ guard, target: '_debrief', meta: { when } } as const)
    : ({
        guard,
        target: to,
        actions: { type: 'carryOver', params: { to } },
        meta: { when },
      } as const);
};

const NOWHERE_ELSE: Exit = { to: null, when: {} };

const allExits = ({ exits }: Stage): readonly Exit[] =>
  exits.some(({ to }) => to === null) ? exits : [...exits, NOWHERE_ELSE];

const stageState = (stage: Stage) => ({
  on: {
    'stage.ended': [
      { guard: 'gameEnds', target: '_debrief' } as const,
      ...allExits(stage).map(exit),
    ],
  },
});

/**
 * The road through a scenario: one state a stage, entered at any, left by the stage's exits. Every game ends with its
 * debrief.
 */
export const makeCampaignMachine = (scenario: Scenario) =>
  campaign.createMachine({
    id: 'campaign',
    context: ({ input }) => ({
      scenario: input.scenario,
      until: input.until,
      negotiation: openStage(input.scenario, input.stage, input.seed),
      stages: 1,
    }),
    initial: '_entrance',
    states: {
      _entrance: { always: scenario.stages.map(entrance) },
      ...Object.fromEntries(scenario.stages.map((stage) => [stage.id, stageState(stage)])),
      _debrief: { on: { 'debrief.closed': '_end' } },
      _end: { type: 'final' },
    },
  });

export type CampaignMachine = ReturnType<typeof makeCampaignMachine>;
