import { DEBRIEF_STEPS, type DebriefStep, isPlanned } from '../history/debriefSteps.ts';
import type { DebriefView, StepView } from './debrief.ts';
import type { Game } from './game.ts';

type Snapshot = NonNullable<Game['debrief']>;

type Here = Pick<DebriefView, 'minutes' | 'step' | 'told' | 'steps' | 'answers'>;

const stepOf = ({ value }: Snapshot): DebriefStep =>
  DEBRIEF_STEPS.find((step) => step in Object(value)) ?? DEBRIEF_STEPS[0];

const isTold = ({ value, context }: Snapshot, step: DebriefStep): boolean =>
  Object(value)[step] === 'told' || context.told.includes(step);

const stepView = (debrief: Snapshot, here: DebriefStep, step: DebriefStep): StepView => {
  const { minutes, read, skipped, passed } = debrief.context;
  const before = read.includes(step) ? 'read' : skipped.includes(step) ? 'skipped' : 'ahead';
  return {
    step,
    planned: isPlanned(step, minutes),
    standing: step === here ? 'here' : before,
    told: isTold(debrief, step),
    passed: passed.includes(step),
  };
};

const answersIn = ({ events }: Game): DebriefView['answers'] => {
  const last = new Map<string, DebriefView['answers'][number]>();
  for (const event of events)
    if (event.type === 'debrief.committed')
      for (const answer of event.answers)
        last.set(JSON.stringify([event.step, answer.by, answer.about]), {
          ...answer,
          step: event.step,
        });
  return [...last.values()];
};

/** Where the debrief of a game stands; null before it has begun. */
export const debriefHere = (game: Game): Here | null => {
  const { debrief } = game;
  if (!debrief) return null;
  const step = stepOf(debrief);
  const { minutes, steps } = debrief.context;
  return {
    minutes,
    step,
    told: isTold(debrief, step),
    steps: steps.map((known) => stepView(debrief, step, known)),
    answers: answersIn(game),
  };
};
