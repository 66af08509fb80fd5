import type { ArgumentId, IssueId, OptionId, SegmentId } from '../../negotiation/scenarioData.ts';
import { holds, type Point, type Rect } from './geometry.ts';

/** What a pointer means where it comes down. */
export type Aim =
  | { readonly kind: 'folder'; readonly issue: IssueId }
  | { readonly kind: 'card'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly kind: 'more-cards' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'draft-page'; readonly page: number }
  | { readonly kind: 'words'; readonly segment: SegmentId }
  | { readonly kind: 'source'; readonly argument: ArgumentId }
  | { readonly kind: 'bell' }
  | { readonly kind: 'pen' }
  | { readonly kind: 'seal' };

export interface Target extends Rect {
  /** Stable while the thing lies on the table, such as `card:okinawa:waits`. */
  readonly id: string;
  readonly aim: Aim;
}

const targetId = (aim: Aim): string => {
  switch (aim.kind) {
    case 'folder':
      return `folder:${aim.issue}`;
    case 'card':
      return `card:${aim.issue}:${aim.option}`;
    case 'words':
      return `words:${aim.segment}`;
    case 'draft-page':
      return `draft-page:${aim.page}`;
    case 'source':
      return `source:${aim.argument}`;
    default:
      return aim.kind;
  }
};

export const targetOf = (aim: Aim, { x, y, width, height }: Rect): Target => ({
  id: targetId(aim),
  aim,
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
});

/** The target under a point: the one laid down last, where several lie there. */
export const targetAt = (targets: readonly Target[], point: Point): Target | null =>
  targets.findLast((target) => holds(target, point)) ?? null;
