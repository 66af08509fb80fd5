import { sayDate } from '../../i18n/dates.ts';
import type { Part, Scenario, Stage, StageId } from '../../negotiation/scenarioData.ts';
import { frameOf } from '../../negotiation/span.ts';
import type { Visit } from '../../session/session.ts';
import type { Tell } from '../texts.ts';
import { dateOf, partOf, placeInOrder } from './placeWords.ts';

/** The stages history went through in a part of the road, in order. */
const stagesOfPart = ({ stages }: Scenario, part: Part): readonly Stage[] =>
  stages.filter(({ id, variantOf }) => part.stages.includes(id) && variantOf === undefined);

/** What follows the first of two days: “16 August 1955” of “4 to 16 August 1955”. */
const lastDay = (date: string): string => date.split(' to ').at(-1) ?? date;

/** Which part of the road it is, and of how many; the frames are not counted. */
export const numberOfPart = (
  { parts }: Scenario,
  part: Part,
): { readonly number: number; readonly count: number } => {
  const road = parts.filter(({ frame }) => frame === undefined);
  return { number: road.findIndex(({ id }) => id === part.id) + 1, count: road.length };
};

const YEAR = / \d{4}$/;

/** “25 January – 14 December 1955”: from the first day of a part to its last. */
export const spanOfPart = (scenario: Scenario, part: Part, tell: Tell): string => {
  const stages = stagesOfPart(scenario, part);
  const [first, last] = [stages[0], stages.at(-1)];
  if (!first || !last) return '';
  const [begins, ends] = [sayDate(first.opens.slice(0, 10)), lastDay(dateOf(last, tell))];
  const year = YEAR.exec(ends)?.[0] ?? ` ${last.opens.slice(0, 4)}`;
  return `${begins.endsWith(year) ? begins.replace(YEAR, '') : begins} – ${ends.replace(YEAR, '')}${year}`;
};

/** The part that begins with the stage now being entered; null where the last stage belonged to it too. */
export const newPart = (
  scenario: Scenario,
  stage: StageId,
  visits: readonly Pick<Visit, 'stage'>[],
): Part | null => {
  const part = partOf(scenario, stage);
  const before = visits.at(-2);
  return part && !(before && part.stages.includes(before.stage)) ? part : null;
};

export interface Stop {
  readonly stage: StageId;
  /** `passed-by`: history went there, this game did not. */
  readonly standing: 'past' | 'passed-by' | 'here' | 'ahead';
  /** The first stop of a part. */
  readonly opensPart: boolean;
}

/** The parts of a game: those of the road, and the frames it began in, stands in or is to end in. */
const partsOfGame = (
  scenario: Scenario,
  stages: readonly (StageId | null | undefined)[],
): readonly Part[] => {
  const frames = stages.map((stage) => (stage ? frameOf(scenario, stage) : null));
  return scenario.parts.filter(({ frame }) => frame === undefined || frames.includes(frame));
};

/**
 * Every stage of history’s road as a stop on one line; a variant stands at the place of the stage it stands for. Where
 * it is not said which stages were visited, all before this one were.
 */
export const stopsOfRoad = (
  scenario: Scenario,
  here: StageId,
  alsoIn: readonly (StageId | null | undefined)[] = [],
  visited: readonly StageId[] = [],
): readonly Stop[] => {
  const stops = partsOfGame(scenario, [here, ...alsoIn]).flatMap((part) =>
    stagesOfPart(scenario, part).map(({ id }, index) => ({ stage: id, opensPart: index === 0 })),
  );
  const at = stops.findIndex(({ stage }) => stage === placeInOrder(scenario, here));
  const places = visited.map((stage) => placeInOrder(scenario, stage));
  const from = stops.findIndex(({ stage }) => stage === places[0]);
  const standing = (index: number): Stop['standing'] => {
    if (index >= at) return index === at ? 'here' : 'ahead';
    const wasPlayed = index < from || from < 0 || places.includes(stops[index]?.stage ?? '');
    return wasPlayed ? 'past' : 'passed-by';
  };
  return stops.map((stop, index) => ({ ...stop, standing: standing(index) }));
};

/** The day a stage opens where the scenario names one, as “18”, “October”, “1956”; null where it names none. */
export const openingDay = (
  stage: Stage,
  tell: Tell,
): { readonly day: string; readonly month: string; readonly year: string } | null => {
  const [day = '', month = '', year = ''] = sayDate(stage.opens.slice(0, 10)).split(' ');
  return dateOf(stage, tell).startsWith(`${day} `) ? { day, month, year } : null;
};
