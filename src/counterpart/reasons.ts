import type { ArgumentId, IssueId } from '../negotiation/scenarioData.ts';

export const RULES = [
  'historical-line',
  'takes-your-package',
  'text-complete',
  'will-not-initial',
  'nearest-at-target',
  'asks-its-capital',
  'holds',
  'weighs-at-home',
  'leans',
] as const;

/** Why the counterpart moved as it did, as data. Numbers are its own values, about −60…+80, and 0–1 shares. */
export interface Reasons {
  readonly rule: (typeof RULES)[number];
  readonly target?: number;
  readonly open?: number;
  readonly floor?: number;
  /** How far the other side has come from its opening, 0–1. */
  readonly moved?: number;
  readonly urgency?: number;
  /** Share of the stage's time gone, 0–1. */
  readonly time?: number;
  /** Issues on which its instructions forbade what was asked. */
  readonly forbidden?: readonly IssueId[];
  /** Reserves it held back, though its instructions allow them. */
  readonly heldBack?: readonly IssueId[];
  /** Reserves it gave in this turn. */
  readonly gave?: readonly IssueId[];
  readonly movedBy?: readonly ArgumentId[];
}
