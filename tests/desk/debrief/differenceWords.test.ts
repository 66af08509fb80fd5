import { describe, expect, test } from 'vitest';
import { decidedWords } from '../../../src/desk/debrief/differences/decidedWords.ts';
import type { Telling } from '../../../src/desk/debrief/differences/differenceWords.ts';
import { atHomeWords, unsignedWords } from '../../../src/desk/debrief/differences/fateWords.ts';
import { nearestWords } from '../../../src/desk/debrief/differences/nearestWords.ts';
import { orderWords, refusedWords } from '../../../src/desk/debrief/differences/refusedWords.ts';
import { makeNames } from '../../../src/desk/names.ts';
import type { Difference } from '../../../src/history/difference.ts';
import { onTheWay, textBeside } from '../../../src/history/differences.ts';
import type { PlayedFrame } from '../../../src/history/played.ts';
import { framesOf } from '../../history/walkedFrames.ts';
import {
  PHRASES,
  type PhraseName,
  type RoadName,
  ROADS,
  walked,
  walkedPhrase,
} from '../../negotiation/roadsWalked.ts';
import { phraseScenario, road } from '../../session/games.ts';
import { tell } from '../papers.ts';

const tellingOf = (played: readonly PlayedFrame[]): Telling => ({
  names: makeNames(tell),
  formIssue: road.formIssue,
  stageAt: (visit) => played[visit]!.stage,
});

const phrasePlayed = (name: PhraseName) => framesOf([walkedPhrase(name)], phraseScenario);

const sentencesOf = (telling: Telling, told: Difference): readonly string[] => [
  decidedWords(telling, told),
  ...refusedWords(telling, told),
  ...orderWords(telling, told),
  ...nearestWords(telling, told),
];

const toldOf = (played: readonly PlayedFrame[], scenario = road): readonly string[] => {
  const telling = tellingOf(played);
  const beside = textBeside(scenario, played);
  return [
    ...beside.differences.flatMap((told) => sentencesOf(telling, told)),
    ...(beside.unsigned ? unsignedWords(telling, beside.unsigned) : []),
    ...beside.refusedAtHome.flatMap((refused) => atHomeWords(telling, refused)),
  ];
};

const UNWRITTEN = /\{\w+\}|undefined|NaN|“”| {2}/;

describe('the reasons for a difference', () => {
  test.each(Object.keys(ROADS) as RoadName[])('are whole sentences: %s', (name) => {
    const sentences = toldOf(framesOf(walked(name).ended));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((said) => UNWRITTEN.test(said) || !said.endsWith('.'))).toEqual([]);
  });

  test.each(Object.keys(PHRASES) as PhraseName[])('are whole sentences: %s', (name) => {
    const sentences = toldOf(phrasePlayed(name), phraseScenario);
    expect(sentences.filter((said) => UNWRITTEN.test(said) || !said.endsWith('.'))).toEqual([]);
  });

  test('say who took the words kept, on what instruction, and what the other side had kept back', () => {
    const played = phrasePlayed('won with the letters');
    const [words] = textBeside(phraseScenario, played).differences;
    expect(sentencesOf(tellingOf(played), words!)).toEqual([
      'Agreed in turn 8 of “The phrase”, when the Soviet delegation took “words kept”. Tokyo had instructed it. For Moscow it was the last resort. By then a source had bitten on it: “The letters of 29 September”.',
      'The wording “words struck” lay before the Japanese delegation in turn 7 of “The phrase”, and it did not take it.',
      'Its instructions named that wording as a last resort, and it kept it back.',
      'It stood on “words kept”.',
      'The instructions of Tokyo then: first choice “words kept”; last resort “words struck”.',
      'Nothing had to change: as things stood then, both capitals would have borne “words struck”.',
    ]);
  });

  test('name the numbers and the red line of a capital that would not have borne it', () => {
    const played = framesOf(walked('the letter left unanswered').ended);
    const venue = textBeside(road, played).differences.find(({ issue }) => issue === 'venue');
    expect(sentencesOf(tellingOf(played), venue!)).toEqual([
      'It was left open. At the end of “The letter” the Japanese delegation had put nothing forward and the Soviet delegation stood on “Moscow or Tokyo”.',
      'Nobody put history’s wording, “London”, forward. The last other wording that was asked for was not had either.',
      'The wording “Moscow or Tokyo” lay before the Japanese delegation in turn 2 of “The letter”, and it did not take it.',
      'That was beyond its instructions, and Tokyo would not have borne it: support 15, needed 50.',
      'It crosses a red line of the Foreign Ministry in Tokyo.',
      'The instructions of Tokyo then: first choice “New York”; last resort “London”.',
      'Tokyo lacked 35 points of support for “Moscow or Tokyo”. A red line of the Foreign Ministry in Tokyo alone costs thirty points.',
      'The nearest wording that both capitals would have borne was “London”. It is history’s.',
    ]);
  });

  test.each([
    [
      'walked out',
      'okinawa',
      'The Japanese delegation put “no Okinawa” forward in turn 1 of “The phrase” and broke the talks off with it: nobody could answer.',
    ],
    [
      'refused to the end',
      'signing',
      'The Soviet delegation put “20 October” forward in turn 8 of “The phrase”, the last there was: nobody could answer.',
    ],
  ] as const)('say why nobody answered: %s', (name, issue, sentence) => {
    const played = phrasePlayed(name);
    const told = textBeside(phraseScenario, played).differences.find((one) => one.issue === issue);
    expect(refusedWords(tellingOf(played), told!)).toContain(sentence);
  });

  test('say so where neither side spoke of it', () => {
    const played = phrasePlayed('refused to the end');
    const fishermen = textBeside(phraseScenario, played).differences.at(-1)!;
    expect(decidedWords(tellingOf(played), fishermen)).toBe(
      'It was left open. At the end of “The phrase” neither delegation had put anything forward.',
    );
  });

  test('name the capital that repudiated its own delegation', () => {
    const played = framesOf(walked('the five points alone, by Tokyo').ended);
    const islands = textBeside(road, played).differences.find(({ issue }) => issue === 'territory');
    expect(refusedWords(tellingOf(played), islands!)).toEqual([
      'In turn 5 of “Spiridonovka” the Japanese delegation tabled “two, after a treaty”, and Tokyo repudiated it: support 47, needed 57.',
    ]);
    expect(nearestWords(tellingOf(played), islands!)).toEqual([
      'Had the Soviet delegation cited “San Francisco, Article 2(c)” and the Japanese delegation asked Tokyo for it beforehand, both capitals would have borne “two, after a treaty”.',
    ]);
  });

  test('say what was not had even where nothing differs', () => {
    const played = phrasePlayed('won with the letters');
    const sentences = onTheWay(phraseScenario, played).flatMap((told) =>
      sentencesOf(tellingOf(played), told),
    );
    expect(sentences.filter((said) => UNWRITTEN.test(said))).toEqual([]);
  });
});
