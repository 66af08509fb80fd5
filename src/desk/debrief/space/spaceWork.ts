import type { PlayedFrame } from '../../../history/played.ts';
import type { Reach, Reading } from '../../../history/space/room.ts';
import type { SpaceSheet } from '../../../history/space/sheet.ts';
import type { Scenario } from '../../../negotiation/scenarioData.ts';

/** Which space is wanted. */
export interface SpaceWish {
  readonly scenario: Scenario;
  readonly frame: PlayedFrame;
  readonly reach: Reach;
  readonly reading: Reading;
}

/** What the worker says: the share done, 0–1, and at last the sheet, or null where nobody sat at a table. */
export type SpaceNews = { readonly share: number } | { readonly sheet: SpaceSheet | null };
