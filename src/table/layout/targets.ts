import type {
  Act,
  ArgumentId,
  IssueId,
  OptionId,
  SegmentId,
} from '../../negotiation/scenarioData.ts';
import type { Tool } from '../view/toolNames.ts';
import { holds, type Point, type Rect } from './geometry.ts';

/** What a pointer means where it comes down. */
export type Aim =
  | { readonly kind: 'folder'; readonly issue: IssueId }
  | { readonly kind: 'card'; readonly issue: IssueId; readonly option: OptionId }
  /** A card that is asked for, sounded or linked instead of tabled. */
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'more-cards' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'telegram' }
  | { readonly kind: 'home' }
  | { readonly kind: 'chart' }
  /** From the whole chain to its southern end, and back. */
  | { readonly kind: 'chart-turn' }
  /** Another leaf of the paper being read. */
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'leave' }
  | { readonly kind: 'stay' }
  | { readonly kind: 'words'; readonly segment: SegmentId }
  | { readonly kind: 'source'; readonly argument: ArgumentId }
  | { readonly kind: 'tool'; readonly tool: Tool }
  | { readonly kind: 'seal' };

export interface Target extends Rect {
  /** Stable while the thing lies on the table, such as `card:okinawa:waits`. */
  readonly id: string;
  readonly aim: Aim;
  /** Whether something can be done with it now. */
  readonly able: boolean;
}

const actId = (act: Act): string => {
  switch (act.kind) {
    case 'consult':
    case 'sound':
      return `${act.kind}:${act.issue}:${act.option}`;
    case 'link':
      return `link:${act.issues.join(':')}`;
    default:
      return act.kind;
  }
};

export const targetId = (aim: Aim): string => {
  switch (aim.kind) {
    case 'folder':
      return `folder:${aim.issue}`;
    case 'card':
      return `card:${aim.issue}:${aim.option}`;
    case 'act':
      return actId(aim.act);
    case 'words':
      return `words:${aim.segment}`;
    case 'page':
      return `page:${aim.page}`;
    case 'source':
      return `source:${aim.argument}`;
    case 'tool':
      return aim.tool;
    default:
      return aim.kind;
  }
};

export const targetOf = (aim: Aim, { x, y, width, height }: Rect): Target => ({
  id: targetId(aim),
  aim,
  able: true,
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
});

/** The target under a point: the one laid down last, where several lie there. */
export const targetAt = (targets: readonly Target[], point: Point): Target | null =>
  targets.findLast((target) => holds(target, point)) ?? null;
