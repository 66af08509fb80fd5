import type { IssueId, PartyId, SegmentId } from '../../negotiation/scenarioData.ts';
import type { BracketPiece } from '../layout/draftFlow.ts';
import type { Point } from '../layout/geometry.ts';
import type { TableLayout } from '../layout.ts';
import type { CardTop, TableTop } from '../view/tableTop.ts';

/** What lies on the table and where. */
export interface Laid {
  readonly top: TableTop;
  readonly layout: TableLayout;
  /** A card that a hand has let go elsewhere than where it lay. */
  readonly held?: { readonly card: string; readonly at: Point };
}

interface Timed {
  /** From the beginning of the plan. */
  readonly startMs: number;
  readonly durationMs: number;
}

export type Step = Timed &
  (
    | { readonly kind: 'press-seal' }
    | { readonly kind: 'shake-seal' }
    | { readonly kind: 'slide-folder'; readonly issue: IssueId; readonly from: Point }
    /** With the seal where it is agreed, with the capital's stamp where a position has been withdrawn. */
    | { readonly kind: 'stamp-folder'; readonly issue: IssueId }
    | { readonly kind: 'deal-card'; readonly id: string; readonly from: Point }
    | { readonly kind: 'move-card'; readonly id: string; readonly from: Point }
    | { readonly kind: 'lift-card'; readonly id: string }
    /** Toward its folder and back, put forward by you. */
    | { readonly kind: 'offer-card'; readonly id: string; readonly toward: Point }
    /** Laid down by the other side. */
    | { readonly kind: 'answer-card'; readonly id: string }
    /** Thrown back to you. */
    | { readonly kind: 'return-card'; readonly id: string; readonly from: Point }
    | { readonly kind: 'strike'; readonly segment: SegmentId }
    | { readonly kind: 'shed-brackets'; readonly brackets: readonly BracketPiece[] }
    | { readonly kind: 'unfold-draft' }
    | { readonly kind: 'unfold-chart'; readonly from: Point; readonly to: Point }
    | { readonly kind: 'take-up'; readonly from: Point; readonly to: Point }
    | { readonly kind: 'speak'; readonly person: string; readonly times: number }
    | { readonly kind: 'write'; readonly person: string }
    | { readonly kind: 'telegram' }
    | {
        readonly kind: 'turn-needle';
        readonly id: 'climate' | 'home';
        readonly from: number;
        readonly to: number;
      }
    | { readonly kind: 'leave'; readonly party: PartyId }
    | { readonly kind: 'sign' }
    | { readonly kind: 'seal-text' }
  );

export interface Plan {
  readonly steps: readonly Step[];
  readonly totalMs: number;
}

export const NO_PLAN: Plan = { steps: [], totalMs: 0 };

export const pointOf = ({ x, y }: Point): Point => ({ x, y });

export const cardId = ({ issue, option }: CardTop): string => `${issue}:${option}`;

/** The plan of steps that may overlap each other. */
export const planFrom = (steps: readonly Step[]): Plan => ({
  steps,
  totalMs: Math.max(0, ...steps.map(({ startMs, durationMs }) => startMs + durationMs)),
});
