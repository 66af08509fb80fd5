import { assign, setup } from 'xstate';
import { nextStage, openStage } from '../negotiation/negotiation.ts';
import type { Exit, Scenario, Stage, StageId } from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';

export interface CampaignInput {
  readonly scenario: Scenario;
  /** Any stage can be entered, with history played up to it. */
  readonly stage: StageId;
  readonly seed: number;
}

interface CampaignContext {
  readonly scenario: Scenario;
  /** As the current stage opened; its play is in the stage machine. */
  readonly negotiation: Negotiation;
}

/** A stage is read to its last page, and how it went is known. */
export interface StageEnded {
  readonly type: 'stage.ended';
  readonly negotiation: Negotiation;
}

const campaign = setup({
  types: {
    context: {} as CampaignContext,
    input: {} as CampaignInput,
    events: {} as StageEnded,
  },
  guards: {
    opensAt: ({ context }, { stage }: { readonly stage: StageId }) =>
      context.negotiation.stage === stage,
    leadsTo: ({ event }, { to }: { readonly to: StageId | null }) =>
      event.negotiation.over?.to === to,
  },
  actions: {
    carryOver: assign(({ context, event }, { to }: { readonly to: StageId }) => ({
      negotiation: nextStage(context.scenario, event.negotiation, to),
    })),
  },
});

const entrance = ({ id }: Stage) =>
  ({ guard: { type: 'opensAt', params: { stage: id } }, target: id }) as const;

const exit = ({ to, when }: Exit) => {
  const guard = { type: 'leadsTo', params: { to } } as const;
  return to === null
    ? ({ guard, target: '_end', meta: { when } } as const)
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

const stageState = (stage: Stage) => ({ on: { 'stage.ended': allExits(stage).map(exit) } });

/** The road through a scenario: one state a stage, entered at any, left by the stage's exits. */
export const makeCampaignMachine = (scenario: Scenario) =>
  campaign.createMachine({
    id: 'campaign',
    context: ({ input }) => ({
      scenario: input.scenario,
      negotiation: openStage(input.scenario, input.stage, input.seed),
    }),
    initial: '_entrance',
    states: {
      _entrance: { always: scenario.stages.map(entrance) },
      ...Object.fromEntries(scenario.stages.map((stage) => [stage.id, stageState(stage)])),
      _end: { type: 'final' },
    },
  });

export type CampaignMachine = ReturnType<typeof makeCampaignMachine>;
