import { describe, expect, test } from 'vitest';
import {
  bargained,
  cameDown,
  lastMeasured,
  movedMore,
  type StageBargained,
} from '../../src/history/bargained.ts';
import type { PlayedFrame } from '../../src/history/played.ts';
import { openStage } from '../../src/negotiation/negotiation.ts';
import type { PartyId, StageId } from '../../src/negotiation/scenarioData.ts';
import { randomRoad } from '../negotiation/randomRoads.ts';
import { after, opened } from '../negotiation/situations.ts';
import { INITIAL, citing, type Turn, walk } from '../negotiation/walks.ts';
import { HISTORY, phraseScenario, road } from '../session/games.ts';
import { framesOf, historicalFrames } from './frames.ts';

const history = bargained(road, historicalFrames());

const inHistory = (stage: StageId): StageBargained => history.find((b) => b.stage === stage)!;

const shares = ({ sides }: StageBargained, party: PartyId): readonly (readonly number[])[] =>
  sides[party]!.offers.map(({ turn, share }) => [turn, Math.round(share * 100) / 100]);

const deeds = ({ sides }: StageBargained, party: PartyId) =>
  sides[party]!.deeds.map(({ turn, deed }) => [turn, deed.code]);

/** A stage as history opens it, bargained by turns given one after the other. */
const bargain = (stage: StageId, ...turns: readonly Turn[]): StageBargained => {
  const ended = after(opened(stage), ...turns);
  return bargained(road, framesOf(road, [ended]))[0]!;
};

const evening = (side: PartyId, script: readonly Turn[]): StageBargained =>
  bargained(phraseScenario, framesOf(phraseScenario, [walk(side, script)]))[0]!;

describe('how history bargained', () => {
  test('is told of every stage at a table or by letter, and of no vote at home', () => {
    const stages = history.map(({ stage }) => stage).filter((id) => HISTORY.includes(id));
    expect(stages).toEqual([
      'letter',
      'london',
      'garden',
      'autumn',
      'london-again',
      'salmon',
      'spiridonovka',
      'five-points',
      'kremlin',
      'phrase',
    ]);
  });

  test('in the garden Malik opens near the least his instructions allow, Matsumoto near the best', () => {
    const garden = inHistory('garden');
    expect(shares(garden, 'ussr')).toEqual([
      [0, 0.06],
      [2, 0.06],
      [4, 0.06],
    ]);
    expect(shares(garden, 'japan')).toEqual([
      [1, 0.82],
      [3, 0.82],
      [5, 0.82],
    ]);
    expect(deeds(garden, 'ussr')).toEqual([
      [0, 'sounded'],
      [0, 'shown-for-nothing'],
    ]);
    expect(movedMore(road, garden)).toBeNull();
  });

  test('in the Spiridonovka palace Shigemitsu comes down, and his capital takes two islands back', () => {
    const palace = inHistory('spiridonovka');
    expect(palace.sides['japan']!.deeds.map(({ deed }) => deed)).toEqual([
      {
        code: 'moved',
        took: [],
        gave: [{ issue: 'continuation', from: 'phrase', to: 'silent' }],
      },
      {
        code: 'repudiated',
        issue: 'territory',
        option: 'HS',
        support: expect.closeTo(46.7, 1),
        needed: 57,
        redLine: null,
        nearest: 'HS-residual',
        recalled: true,
      },
      { code: 'shown-for-nothing', issue: 'continuation', option: 'silent' },
    ]);
    expect(movedMore(road, palace)).toBe('japan');
  });

  test('on 18 October the words fall after Okinawa, and the date after the words', () => {
    const phrase = inHistory('phrase');
    expect(deeds(phrase, 'japan')).toEqual([
      [0, 'argued'],
      [2, 'moved'],
    ]);
    expect(deeds(phrase, 'ussr')).toEqual([[5, 'moved']]);
    expect(phrase.sides['japan']!.deeds[1]!.next).toEqual({
      visit: phrase.visit,
      turn: 3,
      by: 'ussr',
      took: [],
      gave: [],
      asked: [{ issue: 'signing', from: null, to: 'oct-21' }],
      act: null,
    });
    expect(cameDown(phrase.sides['japan']!)).toBeCloseTo(0.77, 2);
    expect(movedMore(road, phrase)).toBe('japan');
  });
});

describe('what a delegation did', () => {
  test('a question to the capital is told with the support it had, and is no offer', () => {
    const palace = bargain(
      'spiridonovka',
      { act: { kind: 'consult', issue: 'continuation', option: 'closed' } },
      {},
      { positions: { territory: 'four' }, act: { kind: 'suspend' } },
    );
    const [asked] = palace.sides['japan']!.deeds;
    expect(asked).toMatchObject({
      turn: 0,
      deed: { code: 'denied', option: 'closed', needed: 51 },
    });
    expect(palace.sides['japan']!.offers.map(({ turn }) => turn)).toEqual([2]);
  });

  test('a source that bites is told with the other side’s next turn', () => {
    const won = evening('japan', [
      citing('letters-29-september', {
        okinawa: 'no-link',
        continuation: 'phrase',
        signing: 'oct-19',
      }),
      { positions: { signing: 'oct-21', fishermen: 'support' } },
      {},
      {},
      INITIAL,
    ]);
    const [cited] = won.sides['japan']!.deeds;
    expect(cited).toMatchObject({
      turn: 0,
      deed: { code: 'argued', bites: true },
      next: { turn: 1, by: 'ussr' },
    });
    expect(won.extended).not.toBeNull();
  });

  test('two issues linked and both agreed were held together', () => {
    const linked = evening('japan', [
      {
        positions: { okinawa: 'no-link', continuation: 'silent', signing: 'oct-20' },
        act: { kind: 'link', issues: ['okinawa', 'continuation'] },
      },
      {},
      INITIAL,
    ]);
    expect(linked.sides['japan']!.deeds.map(({ deed }) => deed)).toContainEqual({
      code: 'linked',
      issues: ['okinawa', 'continuation'],
      held: true,
    });
  });

  test('a reserve given before anybody asked, a walk-out and what was sounded and taken back are told', () => {
    const early = evening('japan', [
      { positions: { okinawa: 'no-link', continuation: 'silent', signing: 'oct-19' } },
      {},
      INITIAL,
    ]);
    expect(deeds(early, 'japan')).toContainEqual([0, 'given-early']);
    const garden = bargain(
      'garden',
      { act: { kind: 'sound', issue: 'territory', option: 'HS' } },
      { positions: { territory: 'four' } },
      { positions: { territory: 'none' } },
      { act: { kind: 'recess' } },
      { act: { kind: 'suspend' } },
    );
    expect(deeds(garden, 'ussr')).toEqual([
      [0, 'sounded'],
      [2, 'sounding-withdrawn'],
      [4, 'walked-out'],
    ]);
    expect(deeds(garden, 'japan')).toEqual([
      [1, 'given-early'],
      [3, 'recessed'],
    ]);
  });

  test('where nobody has said a word there is no offer, and nobody moved more', () => {
    const silent = bargain('garden', { act: { kind: 'suspend' } });
    expect(silent.sides['ussr']!.offers).toEqual([]);
    expect(movedMore(road, silent)).toBeNull();
    expect(bargained(road, [frameOf('ratification')])).toEqual([]);
    expect(lastMeasured([])).toBeNull();
    expect(lastMeasured([inHistory('phrase'), silent])?.stage).toBe('phrase');
    expect(lastMeasured([silent])?.stage).toBe('garden');
  });
});

const frameOf = (stage: StageId): PlayedFrame => {
  const frame = openStage(road, stage, 1);
  return { stage, opened: frame, ended: frame };
};

test('in games played at random every measure lies within its bounds and every answer is the other side’s', () => {
  for (let seed = 1; seed <= 24; seed += 1) {
    const played = randomRoad(seed).stages.map((frame) => ({
      stage: frame.opened.stage,
      ...frame,
    }));
    for (const { sides, turns, visit } of bargained(road, played))
      for (const { party, offers, deeds: done } of Object.values(sides)) {
        expect(offers.filter(({ share }) => !(share >= 0 && share <= 1))).toEqual([]);
        for (const { by, turn, next } of done) {
          expect([by, visit]).toEqual([party, played.indexOf(played[visit]!)]);
          expect(turn).toBeLessThan(turns);
          expect(next === null || (next.by !== party && next.turn > turn)).toBe(true);
        }
      }
  }
});
