import { landmarksOf } from '../../../history/space/landmarks.ts';
import { offersOf } from '../../../history/space/offers.ts';
import { type Family, familiesOf } from '../../../history/space/packages.ts';
import { packagesAt } from '../../../history/space/packagesAt.ts';
import { type Reach, type Reading, type Room, roomOf } from '../../../history/space/room.ts';
import type { PlayedFrame } from '../../../history/played.ts';
import type { Negotiation } from '../../../negotiation/state.ts';
import type { Scenario } from '../../../negotiation/scenarioData.ts';
import { type Entry, namedEntries } from './entries.ts';

/** What a space is looked at with: everything that takes no time to work out. */
export interface Look {
  readonly scenario: Scenario;
  readonly frame: PlayedFrame;
  readonly room: Room;
  /** The state whose instructions count. */
  readonly read: Negotiation;
  readonly families: readonly Family[];
  /** Landmarks and offers. */
  readonly named: readonly Entry[];
}

/** Null where nobody sat at a table. */
export const lookAt = (
  scenario: Scenario,
  frame: PlayedFrame,
  played: readonly PlayedFrame[],
  reach: Reach,
  reading: Reading,
): Look | null => {
  const room = roomOf(scenario, frame, reach, reading);
  if (!room) return null;
  return {
    scenario,
    frame,
    room,
    read: frame[reading],
    families: familiesOf(scenario, room),
    named: namedEntries(
      scenario,
      landmarksOf(scenario, room, frame, played),
      offersOf(scenario, room, frame),
    ),
  };
};

/** The packages of an entry: its own, or for a point those of just its values, at most so many. */
export const packagesOf = ({ room, families }: Look, entry: Entry, most: number) => {
  switch (entry.kind) {
    case 'landmark':
      return [entry.landmark.terms];
    case 'offer':
      return [entry.offer.package];
    case 'point':
      return packagesAt(room, families, entry.values, most).map(({ terms }) => terms);
  }
};
