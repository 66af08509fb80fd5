import { describe, expect, test } from 'vitest';
import { gainedMost } from '../../../src/history/gains.ts';
import { historicalGame } from '../../../src/history/compare.ts';
import type { PlayedFrame } from '../../../src/history/played.ts';
import { landmarksOf } from '../../../src/history/space/landmarks.ts';
import { offersOf } from '../../../src/history/space/offers.ts';
import { type Reach, type Reading, roomOf } from '../../../src/history/space/room.ts';
import { spaceOf } from '../../../src/history/space/space.ts';
import { wordingOf } from '../../../src/history/space/terms.ts';
import { openStage } from '../../../src/negotiation/negotiation.ts';
import { utility } from '../../../src/negotiation/utility.ts';
import { walkedPhrase } from '../../negotiation/roadsWalked.ts';
import { road, SIGNED_1956 } from '../../session/games.ts';
import { framesOf } from '../walkedFrames.ts';

const asInHistory = (stage: string): PlayedFrame => ({
  stage,
  opened: openStage(road, stage, 0),
  ended: historicalGame(road, stage),
});

const roomAt = (stage: string, reach: Reach = 'table', reading: Reading = 'opened') =>
  roomOf(road, asInHistory(stage), reach, reading)!;

const freeAt = (stage: string, reach?: Reach, reading?: Reading) =>
  Object.fromEntries(
    roomAt(stage, reach, reading).issues.map(({ issue, options }) => [
      issue,
      options.map(({ option, allowedBy }) => `${option} ${allowedBy}`).join(', '),
    ]),
  );

const packagesAt = (stage: string, reach?: Reach) => spaceOf(road, roomAt(stage, reach)).packages;

describe('what two mandates left open', () => {
  test('on 18 October 1956 is the day and the fishermen, once the words are struck', () => {
    expect(freeAt('phrase')).toEqual({
      okinawa: 'waits 2, no-link 3',
      continuation: 'silent 3, phrase 1',
      signing: 'oct-21 3, oct-20 3, oct-19 3',
      fishermen: 'aside 3, support 3, released 1',
    });
    expect(packagesAt('phrase')).toEqual({ both: 6, firstAlone: 12, secondAlone: 6, neither: 0 });
  });

  test('at the Spiridonovka was nothing at all', () => {
    expect(packagesAt('spiridonovka').both).toBe(0);
    expect(packagesAt('spiridonovka', 'text').both).toBe(0);
  });

  test('changes within a stage where the instructions do', () => {
    expect(freeAt('garden')['territory']).toContain('HS 3');
    expect(freeAt('garden', 'table', 'ended')['territory']).toContain('HS 2');
  });

  test('is a few in more than a hundred thousand texts that could be written', () => {
    const { both, firstAlone, secondAlone, neither } = packagesAt('garden', 'any');
    expect(both).toBe(packagesAt('garden', 'text').both);
    expect(both + firstAlone + secondAlone + neither).toBeGreaterThan(100_000);
  });

  test('leaves out what one party decides alone for the other, which forbids none of it', () => {
    expect(freeAt('memorandum')['memo-condition']).toBe('troops 3, protest 3');
  });

  test('is nothing where nobody sat at a table', () => {
    expect(roomOf(road, asInHistory('warning'), 'table', 'opened')).toBeNull();
  });
});

describe('the text a package comes to', () => {
  test('on 18 October is the text of 1956, with the promise to the fishermen beside it', () => {
    const offered = {
      okinawa: 'no-link',
      continuation: 'silent',
      signing: 'oct-19',
      fishermen: 'support',
    };
    expect(wordingOf(road, roomAt('phrase'), offered)).toEqual({
      terms: { ...SIGNED_1956, fishermen: 'support' },
      isBarred: false,
    });
  });

  test('as an exchange of notes says nothing of islands but that none are given', () => {
    const { terms } = wordingOf(road, roomAt('autumn'), {
      form: 'exchange',
      territory: 'HS',
      demil: 'demil',
    });
    expect(terms).toMatchObject({ form: 'exchange', territory: 'none' });
    expect(terms).not.toHaveProperty('demil');
  });

  test('as a treaty that gives no islands cannot stand', () => {
    const offered = { territory: 'none', un: 'on-relations', detainees: 'on-force' };
    expect(wordingOf(road, roomAt('garden'), offered).isBarred).toBe(true);
  });
});

describe('the marks of the space', () => {
  test('on the historical line put your agreement where history’s lies', () => {
    const frame = asInHistory('phrase');
    const room = roomAt('phrase');
    const terms = { ...SIGNED_1956, fishermen: 'support' };
    const values = ['japan', 'ussr'].map((party) => utility(road, party, terms, frame.ended.facts));
    expect(landmarksOf(road, room, frame, [frame])).toEqual([
      { kind: 'none', stage: null, terms: {}, values: [0, 0] },
      { kind: 'yours', stage: 'phrase', terms, values },
      { kind: 'history', stage: 'phrase', terms, values },
    ]);
  });

  test('show the text of a later stage where none was closed in this one', () => {
    const frames = ['kremlin', 'phrase'].map(asInHistory);
    const kinds = landmarksOf(road, roomAt('kremlin'), frames[0]!, frames).map(
      ({ kind, stage }) => [kind, stage],
    );
    expect(kinds).toEqual([
      ['none', null],
      ['yours-later', 'phrase'],
      ['history-later', 'phrase'],
    ]);
  });

  test('show the phrase won as yours beside the text of history', () => {
    const [frame] = framesOf([walkedPhrase('won with the letters')]);
    const [, yours, history] = landmarksOf(road, roomOf(road, frame!, 'table', 'opened')!, frame!, [
      frame!,
    ]);
    expect(yours?.terms).toMatchObject({ continuation: 'phrase' });
    expect(history?.terms).toMatchObject({ continuation: 'silent', signing: 'oct-19' });
    expect(yours!.values[0]).toBeGreaterThan(history!.values[0]);
    expect(yours!.values[1]).toBeLessThan(history!.values[1]);
  });

  test('follow every offer of both delegations, turn by turn', () => {
    const offers = offersOf(road, roomAt('phrase'), asInHistory('phrase'));
    expect(
      offers.map(({ turn, by, package: offered }) => [turn, by, offered['continuation']]),
    ).toEqual([
      [0, 'japan', 'phrase'],
      [1, 'ussr', 'silent'],
      [2, 'japan', 'silent'],
      [3, 'ussr', 'silent'],
      [4, 'japan', 'silent'],
      [5, 'ussr', 'silent'],
    ]);
    expect(offers[0]).toMatchObject({
      silentOn: ['signing'],
      isRepudiated: false,
      isSounded: false,
    });
    expect(offers.at(-1)?.values).toEqual(
      ['japan', 'ussr'].map((party) =>
        utility(
          road,
          party,
          { ...SIGNED_1956, fishermen: 'support' },
          asInHistory('phrase').ended.facts,
        ),
      ),
    );
  });

  test('say of an offer that its own capital took it back', () => {
    const repudiated = offersOf(road, roomAt('spiridonovka'), asInHistory('spiridonovka')).filter(
      ({ isRepudiated }) => isRepudiated,
    );
    expect(repudiated.map(({ by, package: { territory } }) => [by, territory])).toEqual([
      ['japan', 'HS'],
    ]);
  });
});

test('what gained most against history is every interest in a tie, and none if nothing gained', () => {
  const history = { territory: 1, people: 2, alliance: 0 };
  expect(gainedMost({ territory: 2, people: 3, alliance: -1 }, history)).toEqual([
    'territory',
    'people',
  ]);
  expect(gainedMost(history, history)).toEqual([]);
});
