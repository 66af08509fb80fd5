import type { PlayedFrame } from '../../../history/played.ts';
import type { Reach, Reading } from '../../../history/space/room.ts';
import type { Point, SpaceSheet, Stretch } from '../../../history/space/sheet.ts';
import type { Scenario } from '../../../negotiation/scenarioData.ts';

/** Which space is wanted. */
export interface SpaceWish {
  readonly scenario: Scenario;
  readonly frame: PlayedFrame;
  readonly reach: Reach;
  readonly reading: Reading;
}

/** What the worker is asked: to work out a space, and then what lies in a stretch of it. */
export type SpaceQuestion = { readonly wish: SpaceWish } | { readonly stretch: Stretch };

/** What the worker says: the share done, 0–1, at last the sheet, or null where nobody sat at a table, and what lies in a stretch. */
export type SpaceNews =
  | { readonly share: number }
  | { readonly sheet: SpaceSheet | null }
  | { readonly points: readonly Point[] };
