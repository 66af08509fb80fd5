import type { ComponentChild } from 'preact';

/** What a step of the debrief shows: what it asks before it tells, where it asks, and what it tells. */
export interface StepPage {
  readonly Ask: (() => ComponentChild) | null;
  readonly Told: () => ComponentChild;
}
