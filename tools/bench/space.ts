import { historicalGame } from '../../src/history/compare.ts';
import type { PlayedFrame } from '../../src/history/played.ts';
import { choicesOf, formsOf } from '../../src/history/space/packages.ts';
import { REACHES, type Room, roomOf } from '../../src/history/space/room.ts';
import { spaceOf } from '../../src/history/space/space.ts';
import { wordingOf } from '../../src/history/space/terms.ts';
import { openStage } from '../../src/negotiation/negotiation.ts';
import type { Scenario, Terms } from '../../src/negotiation/scenarioData.ts';
import { utility } from '../../src/negotiation/utility.ts';
import { perSecond, rounded } from './measure.ts';

const FOR_MS = 2000;
const TIMES = 5;

const historicalFrames = (scenario: Scenario): readonly PlayedFrame[] =>
  scenario.stages
    .filter(({ variantOf }) => variantOf === undefined)
    .map(({ id }) => ({
      stage: id,
      opened: openStage(scenario, id, 0),
      ended: historicalGame(scenario, id),
    }));

const everyRoom = (scenario: Scenario): readonly Room[] =>
  historicalFrames(scenario).flatMap((frame) =>
    REACHES.flatMap((reach) => roomOf(scenario, frame, reach, 'opened') ?? []),
  );

const packagesIn = (scenario: Scenario, room: Room): number => {
  const { both, firstAlone, secondAlone, neither } = spaceOf(scenario, room).packages;
  return both + firstAlone + secondAlone + neither;
};

/** The room of history’s stages with most packages. */
const widestRoom = (scenario: Scenario) =>
  everyRoom(scenario)
    .map((room) => ({ room, packages: packagesIn(scenario, room) }))
    .reduce((widest, next) => (next.packages > widest.packages ? next : widest));

/** The median of a few runs, in milliseconds. */
const medianMs = (work: () => void): number => {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)]!;
};

const TEXTS = 20_000;

/** The texts of some packages of a room, written out. */
const textsOf = (scenario: Scenario, room: Room): readonly Terms[] =>
  choicesOf(formsOf(scenario, room)[0] ?? [])
    .slice(0, TEXTS)
    .map(({ terms }) => wordingOf(scenario, room, terms).terms);

/**
 * Packages valued in a second, against a plain loop that asks what each text of the same room is worth, the writing out
 * of the texts not counted; and the whole space with its frontiers, in milliseconds.
 */
export const benchSpace = (scenario: Scenario) => {
  const { room, packages } = widestRoom(scenario);
  const valueAll = (): void => void spaceOf(scenario, room);
  const texts = textsOf(scenario, room);
  const oneByOne = (): void => {
    for (const terms of texts)
      for (const { id } of scenario.parties) utility(scenario, id, terms, room.facts);
  };
  return {
    packagesPerSecond: perSecond(valueAll, packages, FOR_MS),
    naivePackagesPerSecond: perSecond(oneByOne, texts.length, FOR_MS),
    frontierMs: rounded(medianMs(valueAll), 1),
  };
};
