import type { Comparison } from '../history/comparison.ts';
import type { DebriefMinutes, DebriefStep } from '../history/debriefSteps.ts';
import type { PlayedFrame } from '../history/played.ts';
import type { PartyId } from '../negotiation/scenarioData.ts';
import type { RoadEnd } from './session.ts';

export const ABOUT_LENGTH = 120;
export const MOST_ANSWERS = 60;

/** What a learner says in a debrief before it tells. */
export interface Answer {
  /** The delegation that says so; null: the one learner, or both together. */
  readonly by: PartyId | null;
  /** The field, question or issue it is about, at most 120 characters. */
  readonly about: string;
  /** What was picked, at most 120 characters. */
  readonly picked: string | null;
  /** In the learner's own words, at most 2,000 characters. */
  readonly words: string | null;
}

export type DebriefEvent =
  | { readonly type: 'debrief.paced'; readonly minutes: DebriefMinutes }
  | {
      readonly type: 'debrief.committed';
      readonly step: DebriefStep;
      readonly answers: readonly Answer[];
    }
  | { readonly type: 'debrief.passed'; readonly step: DebriefStep }
  | { readonly type: 'debrief.read'; readonly step: DebriefStep }
  | { readonly type: 'debrief.skipped'; readonly step: DebriefStep }
  | { readonly type: 'debrief.turned'; readonly step: DebriefStep }
  | { readonly type: 'debrief.closed' };

export interface StepView {
  readonly step: DebriefStep;
  /** Whether a debrief of the chosen length goes through it. */
  readonly planned: boolean;
  readonly standing: 'ahead' | 'here' | 'read' | 'skipped';
  readonly told: boolean;
  /** Told without an answer of the learner's. */
  readonly passed: boolean;
}

/** Where a debrief stands. Both sides' secrets are open in it. */
export interface DebriefView {
  readonly minutes: DebriefMinutes | null;
  readonly step: DebriefStep;
  /** Whether what the step is about may be shown. */
  readonly told: boolean;
  /** Only the steps this game has. */
  readonly steps: readonly StepView[];
  /** The last answer of each about each thing. */
  readonly answers: readonly (Answer & { readonly step: DebriefStep })[];
  readonly played: readonly PlayedFrame[];
  /** The last stage beside history. */
  readonly comparison: Comparison;
  readonly roadEnd: RoadEnd;
}
