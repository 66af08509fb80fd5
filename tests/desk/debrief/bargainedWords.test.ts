import { describe, expect, test } from 'vitest';
import { deedWords, nextWords } from '../../../src/desk/debrief/bargained/deedWords.ts';
import { bandOf, voicesOf } from '../../../src/desk/debrief/bargained/bargainedWords.ts';
import { observationWords } from '../../../src/desk/debrief/bargained/observationWords.ts';
import { changeWords } from '../../../src/desk/debrief/secrets/secretWords.ts';
import { makeNames } from '../../../src/desk/names.ts';
import { makeTell } from '../../../src/desk/texts.ts';
import { DEBRIEF_BARGAINED } from '../../../src/i18n/en/debriefBargained.ts';
import { bargained } from '../../../src/history/bargained.ts';
import { feedbackOn } from '../../../src/history/feedback.ts';
import type { Observation } from '../../../src/history/observation.ts';
import { secretsOf } from '../../../src/history/secrets.ts';
import type { PlayedFrame } from '../../../src/history/played.ts';
import { historicalFrames } from '../../history/frames.ts';
import { randomRoad } from '../../negotiation/randomRoads.ts';
import { road, roadBundle } from '../../session/games.ts';

const names = makeNames(makeTell(roadBundle.texts['en'] ?? {}, null, null));
const voices = voicesOf(names, 'japan');

const GAMES: readonly (readonly PlayedFrame[])[] = [
  historicalFrames(),
  ...Array.from({ length: 12 }, (_, index) =>
    randomRoad(index + 1).stages.map((frame) => ({ stage: frame.opened.stage, ...frame })),
  ),
];

const observationsIn = (played: readonly PlayedFrame[]): readonly Observation[] => {
  const stages = bargained(road, played);
  return road.parties.flatMap(({ id }) => feedbackOn(road, played, stages, id));
};

const sentences = GAMES.flatMap((played) => [
  ...observationsIn(played).flatMap((seen) => [
    observationWords(names, voices, seen),
    nextWords(names, voices, seen.next),
  ]),
  ...bargained(road, played)
    .flatMap(({ sides }) => Object.values(sides))
    .flatMap(({ deeds }) => deeds.map((doing) => deedWords(names, doing))),
  ...secretsOf(road, played).flatMap(({ issues }) =>
    issues.flatMap(({ issue, changes }) =>
      changes.map((change) => changeWords(names, issue, change)),
    ),
  ),
]);

test('no sentence on how anybody bargained is left with a hole', () => {
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.filter((said) => said === '' || /\{|undefined|“”|null/.test(said))).toEqual([]);
});

test('nothing said of bargaining praises or grades', () => {
  const judging =
    /\b(well done|good|bad|better than|best move|mistake|wrong|excellent|poor|clever|should have|score|points? for|congrat\w+|fail\w*)\b/i;
  const judged = Object.values(DEBRIEF_BARGAINED)
    .flatMap((said) => (typeof said === 'string' ? [said] : Object.values(said)))
    .filter((said) => judging.test(said));
  expect(judged).toEqual([]);
});

describe('the historical evening of 18 October', () => {
  const played = historicalFrames().filter(({ stage }) => stage === 'phrase');

  test('is told to the Japanese delegation as “you”, with what the other side did next', () => {
    const told = observationsIn(played)
      .filter(({ by }) => by === 'japan')
      .map((seen) => [observationWords(names, voices, seen), nextWords(names, voices, seen.next)]);
    expect(told).toContainEqual([
      'You cited “Tokyo has approved”. It was answered: it gave the other capital no reason to move, and cost a point of climate.',
      'The Soviet delegation took “no Okinawa” on Okinawa and put forward “words struck” on the later question and “support promised” on the fishermen.',
    ]);
  });

  test('tells offer by offer what was promised beside the table', () => {
    const [stage] = bargained(road, played);
    const promised = stage?.sides['ussr']?.offers.map(({ beside }) => beside) ?? [];
    expect(promised).toEqual([
      [{ issue: 'fishermen', from: null, to: 'support' }],
      ...promised.slice(1).map(() => []),
    ]);
  });

  test('is told to two delegations without a “you”', () => {
    const both = voicesOf(names, null);
    const told = observationsIn(played).map((seen) => observationWords(names, both, seen));
    expect(told.filter((said) => /\byou/i.test(said))).toEqual([]);
  });
});

test('a first offer lies in the quarter its share falls in', () => {
  expect([1, 0.75, 0.74, 0.5, 0.3, 0.25, 0.1, 0].map(bandOf)).toEqual([
    'best',
    'best',
    'upper',
    'upper',
    'lower',
    'lower',
    'least',
    'least',
  ]);
});
