import type { PartyId, StageId } from '../negotiation/scenarioData.ts';

/** The chance each step of the five-step scale stands for, from very unlikely to very likely. */
const CHANCES = [0.1, 0.3, 0.5, 0.7, 0.9] as const;

/** What a learner expected of a stage, and what history did. */
export interface Prediction {
  readonly visit: number;
  readonly stage: StageId;
  /** The delegation that predicted. */
  readonly by: PartyId;
  /** A step of the scale, 1–5; null where none was tapped. */
  readonly likelihood: number | null;
  /** Whether history ended the stage the same way; null where it never came there. */
  readonly same: boolean | null;
}

export interface Calibration {
  /** Mean of the squared distances between chance and event, 0–1; null where nothing counts. */
  readonly score: number | null;
  /** Predictions that count: made, and of stages history came to. */
  readonly counted: number;
  /** Stages without a prediction. */
  readonly notMade: number;
  /** Predictions of stages history never came to. */
  readonly neverCame: number;
}

/** The chance a step of the scale stands for, 0.1–0.9; null for a step the scale does not have. */
export const chanceOf = (likelihood: number | null): number | null =>
  likelihood === null ? null : (CHANCES[likelihood - 1] ?? null);

/** The squared distance between what was expected and what came, 0–1; null where nothing can be compared. */
export const distanceOf = ({
  likelihood,
  same,
}: Pick<Prediction, 'likelihood' | 'same'>): number | null => {
  const chance = chanceOf(likelihood);
  return chance === null || same === null ? null : (chance - Number(same)) ** 2;
};

/** The Brier score of some predictions, with what it leaves out. */
export const calibrationOf = (predictions: readonly Prediction[]): Calibration => {
  const distances = predictions.flatMap((prediction) => distanceOf(prediction) ?? []);
  const sum = distances.reduce((all, distance) => all + distance, 0);
  const made = predictions.filter(({ likelihood }) => chanceOf(likelihood) !== null);
  return {
    score: distances.length === 0 ? null : sum / distances.length,
    counted: distances.length,
    notMade: predictions.length - made.length,
    neverCame: made.length - distances.length,
  };
};
