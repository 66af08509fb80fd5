import { seasonOf } from '../../i18n/seasons.ts';
import type { PartyId, Stage } from '../../negotiation/scenarioData.ts';
import type { Art, ArtRoom } from './art.ts';

/** What lies on every table. */
export const COMMON_SHEET = 'props';

/** A room nobody has drawn is an office like many. */
const NEUTRAL_ROOM = 'ministry';

/** What the place of a stage looks like. */
export interface Scenery extends Omit<ArtRoom, 'pictures' | 'later'> {
  readonly picture: string;
  /** What lies over the picture when the stage ends, for a stage that sees its room change. */
  readonly later: string | null;
}

/** The room of a stage as the learner of `side` sees it, in the season in which it opens. */
export const sceneryOf = (
  art: Art,
  { room, opens }: Pick<Stage, 'room' | 'opens'>,
  side: PartyId,
): Scenery => {
  const known = art.rooms[room] ?? art.rooms[NEUTRAL_ROOM];
  if (!known) throw new Error(`no room ${NEUTRAL_ROOM}`);
  const { pictures, later, ...rest } = known;
  const season = seasonOf(opens);
  return {
    ...rest,
    picture: pictures[side] ?? pictures[season] ?? pictures['any'] ?? '',
    later: later[season] ?? null,
  };
};

/** The share of a stage’s rounds that is behind it, 0 in the first and 1 in the last. */
export const timePassed = ({
  round,
  rounds,
}: {
  readonly round: number;
  readonly rounds: number;
}) => (rounds > 1 ? Math.min(1, Math.max(0, (round - 1) / (rounds - 1))) : 0);

/** Every picture and sheet that the table of a stage is drawn with. */
export const picturesOf = (art: Art, stage: Stage, side: PartyId): readonly string[] => {
  const { picture, later, table } = sceneryOf(art, stage, side);
  const people = stage.seats.map(({ person }) => `person-${person}`);
  const issues = [...stage.live, ...stage.beside].map((issue) => `issue-${issue}`);
  const sheets = [...people, ...issues].filter((sheet) => art.sheets[sheet]);
  return [
    ...new Set([COMMON_SHEET, picture, ...(later === null ? [] : [later]), table, ...sheets]),
  ];
};
