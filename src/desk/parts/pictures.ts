import { seasonOf } from '../../i18n/seasons.ts';
import type { PartyId, Stage } from '../../negotiation/scenarioData.ts';

const FILES = import.meta.glob<string>(
  '../../../assets/art/{ending,part,portrait,reading,room,vignette}-*.webp',
  { query: '?url', import: 'default', eager: true },
);

const urlOf = (name: string): string | null => FILES[`../../../assets/art/${name}.webp`] ?? null;

const firstOf = (names: readonly string[]): string | null =>
  names.map(urlOf).find((url) => url !== null) ?? null;

/** The address of a picture of the place of a stage, as one side sees it in that season; null where none is drawn. */
export const placePicture = (
  { room, opens }: Pick<Stage, 'room' | 'opens'>,
  side: PartyId,
): string | null =>
  firstOf([
    `vignette-${room}-${side}`,
    `vignette-${room}`,
    `room-${room}-${side}`,
    `room-${room}-${seasonOf(opens)}`,
    `room-${room}`,
  ]);

/** The address of the plate of a part of the road; null where none is drawn. */
export const partPicture = (part: string): string | null => urlOf(`part-${part}`);

/** The address of the picture of a page that is read before history is shown, or years later. */
export const readingPicture = (page: 'before' | 'later'): string | null => urlOf(`reading-${page}`);

/** The address of a person’s portrait, facing right; null for people nobody has drawn. */
export const portraitOf = (person: string): string | null => urlOf(`portrait-${person}`);

/** The address of the picture of an ending; a room that is left is the stage’s own. */
export const endingPicture = (kind: string, room: string): string | null =>
  kind === 'empty'
    ? firstOf([`ending-empty-${room}`, 'ending-empty-ministry'])
    : urlOf(`ending-${kind}`);
