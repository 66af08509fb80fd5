import { minutesOfStages, stagesOfWindow } from '../../scenario/minutes.ts';
import type { ScenarioBundle } from '../../scenario/bundle.ts';

const LESSON = 45;
const OPENING = 5;
const DEBRIEF = 20;
const SHORTEST_CLOSE = 2;

/** Minutes the first window of a scenario takes one learner, reckoned from its texts. */
export const playMinutes = (bundle: ScenarioBundle, level: string): number => {
  const { scenario } = bundle;
  return minutesOfStages(bundle, stagesOfWindow(scenario, scenario.windows[0]), level);
};

export interface LessonStep {
  /** What its texts begin with. */
  readonly text: string;
  readonly minutes: number;
}

/** The four parts of a lesson of 45 minutes in which the game takes so many; where it takes too long, the debrief is shortened. */
export const lessonSteps = (play: number): readonly LessonStep[] => {
  const rest = LESSON - OPENING - play;
  const debrief = Math.max(0, Math.min(DEBRIEF, rest - SHORTEST_CLOSE));
  return [OPENING, play, debrief, rest - debrief].map((minutes, index) => ({
    text: `guide.step.${index + 1}`,
    minutes,
  }));
};
