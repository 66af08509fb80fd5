import { assign, setup } from 'xstate';
import {
  ASKING_STEPS,
  DEBRIEF_STEPS,
  type DebriefMinutes,
  type DebriefStep,
  stepAfter,
} from '../history/debriefSteps.ts';

export interface DebriefInput {
  /** The steps this game has, in their order. */
  readonly steps: readonly DebriefStep[];
  /** Steps with nothing to show in this game. Records tell of them: what happened there is let by, and led on from. */
  readonly leftOut: readonly DebriefStep[];
}

interface DebriefContext extends DebriefInput {
  readonly minutes: DebriefMinutes | null;
  /** Steps whose answers may be shown. */
  readonly told: readonly DebriefStep[];
  /** Steps told without an answer of the learner's. */
  readonly passed: readonly DebriefStep[];
  readonly read: readonly DebriefStep[];
  readonly skipped: readonly DebriefStep[];
}

interface At<T extends string> {
  readonly type: T;
  readonly step: DebriefStep;
}

export type DebriefMachineEvent =
  | { readonly type: 'debrief.paced'; readonly minutes: DebriefMinutes }
  | At<'debrief.committed'>
  | At<'debrief.passed'>
  | At<'debrief.read'>
  | At<'debrief.skipped'>
  | At<'debrief.turned'>;

interface Where {
  readonly from: DebriefStep;
  readonly to: DebriefStep;
}

type Marked = 'told' | 'passed' | 'read' | 'skipped';

const marked = (steps: readonly DebriefStep[], step: DebriefStep): readonly DebriefStep[] =>
  steps.includes(step) ? steps : [...steps, step];

const without = (steps: readonly DebriefStep[], step: DebriefStep): readonly DebriefStep[] =>
  steps.filter((known) => known !== step);

const debrief = setup({
  types: {
    context: {} as DebriefContext,
    input: {} as DebriefInput,
    events: {} as DebriefMachineEvent,
  },
  guards: {
    isAbout: ({ event }, step: DebriefStep) => 'step' in event && event.step === step,
    leadsTo: ({ context: { steps, minutes }, event }, { from, to }: Where) =>
      'step' in event && event.step === from && stepAfter(steps, minutes, from) === to,
    isLeftOut: ({ context: { leftOut }, event }) => 'step' in event && leftOut.includes(event.step),
    leadsOutTo: ({ context: { steps, leftOut, minutes }, event }, step: DebriefStep) =>
      'step' in event &&
      leftOut.includes(event.step) &&
      stepAfter(steps, minutes, event.step) === step,
    turnsTo: ({ context: { steps }, event }, step: DebriefStep) =>
      'step' in event && event.step === step && steps.includes(step),
    wasTold: ({ context: { told } }, step: DebriefStep) => told.includes(step),
  },
  actions: {
    letBy: () => undefined,
    pace: assign(({ event }) => ('minutes' in event ? { minutes: event.minutes } : {})),
    mark: assign(({ context }, { as, step }: { readonly as: Marked; readonly step: DebriefStep }) =>
      as === 'read'
        ? { read: marked(context.read, step), skipped: without(context.skipped, step) }
        : { [as]: marked(context[as], step) },
    ),
  },
});

const mark = (as: Marked, step: DebriefStep) => ({ type: 'mark', params: { as, step } }) as const;

const onward = (from: DebriefStep, as: 'read' | 'skipped') =>
  DEBRIEF_STEPS.filter((to) => to !== from).map(
    (to) =>
      ({
        guard: { type: 'leadsTo', params: { from, to } },
        target: `#debrief.${to}`,
        actions: mark(as, from),
      }) as const,
  );

/** Past a step that is left out of this game, wherever the debrief stands. */
const past = DEBRIEF_STEPS.map(
  (step) => ({ guard: { type: 'leadsOutTo', params: step }, target: `#debrief.${step}` }) as const,
);

const letBy = { guard: 'isLeftOut', actions: 'letBy' } as const;

const committed = (step: DebriefStep) =>
  ({
    guard: { type: 'isAbout', params: step },
    target: 'told',
    actions: mark('told', step),
  }) as const;

const asked = (step: DebriefStep) => ({
  always: { guard: { type: 'wasTold', params: step }, target: 'told' } as const,
  on: {
    'debrief.committed': committed(step),
    'debrief.passed': {
      guard: { type: 'isAbout', params: step },
      target: 'told',
      actions: [mark('told', step), mark('passed', step)],
    } as const,
  },
});

const told = (step: DebriefStep) => ({
  on: { 'debrief.committed': committed(step), 'debrief.read': onward(step, 'read') },
});

const stepState = (step: DebriefStep) => ({
  initial: ASKING_STEPS.includes(step) ? 'asked' : 'told',
  states: {
    ...(ASKING_STEPS.includes(step) ? { asked: asked(step) } : {}),
    told: told(step),
  },
  on: { 'debrief.skipped': onward(step, 'skipped') },
});

/**
 * A debrief: a state a step, which tells only what the learner has been asked before, or has passed over. Any step can
 * be turned to; the length says which follow one another.
 */
export const debriefMachine = debrief.createMachine({
  id: 'debrief',
  context: ({ input }) => ({
    ...input,
    minutes: null,
    told: [],
    passed: [],
    read: [],
    skipped: [],
  }),
  initial: 'fought',
  states: Object.fromEntries(DEBRIEF_STEPS.map((step) => [step, stepState(step)])),
  on: {
    'debrief.paced': { actions: 'pace' },
    'debrief.turned': [
      ...DEBRIEF_STEPS.map(
        (step) =>
          ({ guard: { type: 'turnsTo', params: step }, target: `#debrief.${step}` }) as const,
      ),
      letBy,
    ],
    'debrief.committed': letBy,
    'debrief.passed': letBy,
    'debrief.read': past,
    'debrief.skipped': past,
  },
});
