import type { PartyId, Stage } from '../../negotiation/scenarioData.ts';
import type { Art, ArtRoom } from './art.ts';

/** What lies on every table. */
export const COMMON_SHEET = 'props';

/** A room nobody has drawn is an office like many. */
const NEUTRAL_ROOM = 'ministry';

/** From the first of November to the end of March. */
const isWinter = (opens: string): boolean => {
  const month = Number(opens.slice(5, 7));
  return month >= 11 || month <= 3;
};

/** What the place of a stage looks like. */
export interface Scenery extends Omit<ArtRoom, 'pictures'> {
  readonly picture: string;
}

/** The room of a stage as the learner of `side` sees it, in the season in which it opens. */
export const sceneryOf = (
  art: Art,
  { room, opens }: Pick<Stage, 'room' | 'opens'>,
  side: PartyId,
): Scenery => {
  const known = art.rooms[room] ?? art.rooms[NEUTRAL_ROOM];
  if (!known) throw new Error(`no room ${NEUTRAL_ROOM}`);
  const { pictures, ...rest } = known;
  const winter = isWinter(opens) ? pictures['winter'] : undefined;
  return { ...rest, picture: pictures[side] ?? winter ?? pictures['any'] ?? '' };
};

/** Every picture and sheet that the table of a stage is drawn with. */
export const picturesOf = (art: Art, stage: Stage, side: PartyId): readonly string[] => {
  const { picture, table } = sceneryOf(art, stage, side);
  const people = stage.seats.map(({ person }) => `person-${person}`);
  const issues = [...stage.live, ...stage.beside].map((issue) => `issue-${issue}`);
  const sheets = [...people, ...issues].filter((sheet) => art.sheets[sheet]);
  return [...new Set([COMMON_SHEET, picture, table, ...sheets])];
};
