import { describe, expect, test } from 'vitest';
import { bargained } from '../../src/history/bargained.ts';
import { FEEDBACK_RULES, feedbackOn } from '../../src/history/feedback.ts';
import type { Observation, ObservationCode } from '../../src/history/observation.ts';
import type { PlayedFrame } from '../../src/history/played.ts';
import type { PartyId, StageId } from '../../src/negotiation/scenarioData.ts';
import { randomRoad } from '../negotiation/randomRoads.ts';
import { after, evenHome, opened, withHome } from '../negotiation/situations.ts';
import { choosing, walkRoad } from '../negotiation/roadWalks.ts';
import { walked, walkedPhrase } from '../negotiation/roadsWalked.ts';
import { citing, INITIAL, type Turn, walk } from '../negotiation/walks.ts';
import { phraseScenario, road } from '../session/games.ts';
import { framesOf, historicalFrames } from './frames.ts';
import { framesOf as walkedFrames } from './walkedFrames.ts';

const feedback = (played: readonly PlayedFrame[], party: PartyId): readonly Observation[] =>
  feedbackOn(road, played, bargained(road, played), party);

const observed = (found: readonly Observation[]) =>
  found.map(({ stage, turn, observed: seen }) => [stage, turn, seen.code]);

/** A stage as history opens it, played by turns given one after the other. */
const stageOf = (stage: StageId, ...turns: readonly Turn[]): readonly PlayedFrame[] =>
  framesOf(road, [after(opened(stage), ...turns)]);

/** A stage opened with another home than history's. */
const atHome = (
  start: PlayedFrame['opened'],
  ...turns: readonly Turn[]
): readonly PlayedFrame[] => [{ stage: start.stage, opened: start, ended: after(start, ...turns) }];

const SUSPEND: Turn = { act: { kind: 'suspend' } };

describe('on the historical line', () => {
  const played = historicalFrames();

  test('both delegations are told what they did, by the same rules, in the order in which it happened', () => {
    const road1956 = played.filter(({ stage }) =>
      ['garden', 'spiridonovka', 'kremlin', 'phrase'].includes(stage),
    );
    expect(observed(feedback(road1956, 'japan'))).toEqual([
      ['spiridonovka', 4, 'repudiated'],
      ['kremlin', 3, 'shown-for-nothing'],
      ['kremlin', 3, 'gave-alone'],
      ['phrase', 0, 'argument-answered'],
      ['phrase', 2, 'took-their-word'],
    ]);
    expect(observed(feedback(road1956, 'ussr'))).toEqual([
      ['kremlin', 2, 'gave-and-answered'],
      ['kremlin', 4, 'ground-missed'],
      ['phrase', 1, 'took-their-word'],
      ['phrase', 5, 'more-was-there'],
      ['phrase', 5, 'gave-and-closed'],
    ]);
  });

  test('Shigemitsu’s two islands are told with the support they had and what was needed', () => {
    const [repudiated] = feedback(
      played.filter(({ stage }) => stage === 'spiridonovka'),
      'japan',
    ).filter(({ observed: seen }) => seen.code === 'repudiated');
    expect(repudiated).toEqual({
      visit: 0,
      turn: 4,
      by: 'japan',
      stage: 'spiridonovka',
      observed: {
        code: 'repudiated',
        issue: 'territory',
        option: 'HS',
        support: expect.closeTo(46.7, 1),
        needed: 57,
        recalled: true,
      },
      next: null,
    });
  });
});

const weakHome = withHome(evenHome(opened('spiridonovka'), 'japan', 60), 'japan', { party: 30 });

/** For every rule a game in which it has something to point at. */
const GAMES: Readonly<Record<ObservationCode, () => readonly [readonly PlayedFrame[], PartyId]>> = {
  'opened-high': () => [historicalFrames().slice(2, 3), 'ussr'],
  'opened-low': () => [historicalFrames().slice(3, 4), 'ussr'],
  'gave-in-a-row': () => [
    stageOf(
      'garden',
      { positions: { territory: 'none', un: 'on-relations', detainees: 'after-treaty' } },
      { positions: { territory: 'four', un: 'now', detainees: 'at-once' } },
      { positions: { territory: 'HS' } },
      {},
      { positions: { detainees: 'on-force' } },
      SUSPEND,
    ),
    'ussr',
  ],
  'gave-and-answered': () => [historicalFrames().slice(1, 2), 'ussr'],
  'gave-and-closed': () => [
    stageOf(
      'phrase',
      { positions: { okinawa: 'no-link', continuation: 'phrase', signing: 'oct-20' } },
      { positions: { okinawa: 'no-link', continuation: 'silent', signing: 'oct-20' } },
      { positions: { continuation: 'silent' } },
      INITIAL,
      SUSPEND,
    ),
    'japan',
  ],
  'gave-alone': () => [historicalFrames().slice(12, 13), 'japan'],
  'took-their-word': () => [historicalFrames().slice(4, 5), 'ussr'],
  'held-and-they-moved': () => [historicalFrames().slice(8, 9), 'ussr'],
  'walked-out': () => [historicalFrames().slice(4, 5), 'japan'],
  'argument-moved': () => [
    stageOf(
      'autumn',
      { positions: { form: 'exchange' } },
      { positions: { form: 'treaty' } },
      citing('adenauer'),
      { positions: { form: 'exchange' }, ...SUSPEND },
    ),
    'japan',
  ],
  'argument-bit': () => [
    stageOf(
      'autumn',
      { positions: { form: 'exchange' } },
      { positions: { form: 'treaty' } },
      citing('adenauer'),
      SUSPEND,
    ),
    'japan',
  ],
  'argument-answered': () => [historicalFrames().slice(12, 13), 'japan'],
  'granted-used': () => [
    atHome(
      evenHome(opened('spiridonovka'), 'japan', 80),
      { act: { kind: 'consult', issue: 'territory', option: 'HS' } },
      {},
      { positions: { territory: 'HS' } },
      SUSPEND,
    ),
    'japan',
  ],
  'granted-unused': () => [
    atHome(
      evenHome(opened('spiridonovka'), 'japan', 80),
      { act: { kind: 'consult', issue: 'territory', option: 'HS' } },
      SUSPEND,
    ),
    'japan',
  ],
  denied: () => [
    stageOf(
      'spiridonovka',
      { act: { kind: 'consult', issue: 'territory', option: 'HS' } },
      SUSPEND,
    ),
    'japan',
  ],
  leaked: () => [
    atHome(weakHome, { act: { kind: 'consult', issue: 'territory', option: 'HS' } }, SUSPEND),
    'japan',
  ],
  borne: () => [
    atHome(
      evenHome(opened('spiridonovka'), 'japan', 80),
      { positions: { territory: 'HS' } },
      SUSPEND,
    ),
    'japan',
  ],
  repudiated: () => [historicalFrames().slice(8, 9), 'japan'],
  'given-early': () => [historicalFrames().slice(6, 7), 'ussr'],
  'shown-for-nothing': () => [historicalFrames().slice(3, 4), 'ussr'],
  'sounding-answered': () => [
    stageOf(
      'garden',
      { positions: { territory: 'none' } },
      { positions: { territory: 'all' } },
      { act: { kind: 'sound', issue: 'territory', option: 'HS' } },
      { positions: { territory: 'HS' } },
      SUSPEND,
    ),
    'ussr',
  ],
  'sounding-withdrawn': () => [historicalFrames().slice(16, 17), 'japan'],
  reopened: () => [historicalFrames().slice(10, 11), 'japan'],
  'link-held': () => [
    stageOf(
      'phrase',
      {
        positions: { okinawa: 'no-link', signing: 'oct-20' },
        act: { kind: 'link', issues: ['okinawa', 'signing'] },
      },
      { positions: { okinawa: 'no-link', signing: 'oct-20' } },
      SUSPEND,
    ),
    'japan',
  ],
  'link-open': () => [historicalFrames().slice(11, 12), 'ussr'],
  recessed: () => [
    stageOf('garden', { positions: { territory: 'none' }, act: { kind: 'recess' } }, SUSPEND),
    'ussr',
  ],
  'ground-missed': () => [historicalFrames().slice(11, 12), 'ussr'],
  'more-was-there': () => [historicalFrames().slice(12, 13), 'ussr'],
};

test.each(FEEDBACK_RULES.map(({ code }) => code))(
  'the rule “%s” has a game in which it speaks',
  (code) => {
    const [played, party] = GAMES[code]();
    expect(feedback(played, party).map(({ observed: seen }) => seen.code)).toContain(code);
  },
);

describe('a delegation that left the historical line', () => {
  const evening = (script: readonly Turn[]): readonly Observation[] => {
    const played = framesOf(phraseScenario, [walk('japan', script)]);
    return feedbackOn(phraseScenario, played, bargained(phraseScenario, played), 'japan');
  };
  const KEEPS = { okinawa: 'no-link', continuation: 'phrase' };

  test('and won the words hears in which turn Gromyko’s letter told', () => {
    const found = evening([
      citing('letters-29-september', { ...KEEPS, signing: 'oct-19' }),
      { positions: { signing: 'oct-21', fishermen: 'support' } },
      {},
      {},
      INITIAL,
    ]);
    expect(found.map(({ observed: seen }) => seen)).toContainEqual({
      code: 'argument-moved',
      argument: 'letters-29-september',
      issue: 'continuation',
      moved: 7,
    });
  });

  test('and refused to the end hears what it left open', () => {
    const found = evening([{ positions: KEEPS }]);
    expect(observed(found)).toContainEqual(['phrase', 6, 'ground-missed']);
  });

  test('and initialled two islands in the garden hears which turn closed the text', () => {
    const { ended } = walkRoad('japan', {
      garden: [
        { positions: { territory: 'HS', un: 'now', detainees: 'at-once' } },
        { positions: { un: 'on-relations', detainees: 'on-force' } },
        INITIAL,
        INITIAL,
      ],
      'warning-1955': choosing('reserve-title'),
      'ratification-early': choosing('let-them-stay-away'),
    });
    const played = framesOf(road, ended);
    expect(observed(feedback(played, 'japan'))).toEqual([
      ['london', 1, 'opened-high'],
      ['garden', 1, 'took-their-word'],
      ['garden', 3, 'gave-and-closed'],
    ]);
  });
});

test('what their instructions still held is told where their wording was taken', () => {
  const [played, party] = GAMES['more-was-there']();
  expect(feedback(played, party).map(({ observed: seen }) => seen)).toContainEqual({
    code: 'more-was-there',
    issue: 'signing',
    option: 'oct-19',
    better: 'oct-21',
  });
});

test('who gave ground and was taken at that word is not told that nothing was given for it', () => {
  const played = framesOf(phraseScenario, [walkedPhrase('Okinawa dropped late')]);
  const [stage] = bargained(phraseScenario, played);
  const found = feedbackOn(phraseScenario, played, stage ? [stage] : [], 'japan');
  expect(played[0]?.ended.moves[5]?.positions).toEqual({ signing: 'oct-20' });
  expect(observed(found)).not.toContainEqual(['phrase', 4, 'gave-alone']);
  expect(observed(found).map(([, , code]) => code)).not.toContain('gave-in-a-row');
});

test('who took the last wording still open is not told that the other side gave nothing for it', () => {
  const standing = { okinawa: 'no-link', signing: 'oct-20', fishermen: 'support' };
  const lastWord = (left: Turn['positions']): readonly PlayedFrame[] =>
    stageOf(
      'phrase',
      { positions: { ...standing, continuation: 'phrase', ...left } },
      { positions: { ...standing, continuation: 'silent' } },
      { positions: { continuation: 'silent' } },
      {},
      INITIAL,
    );
  const codesOf = (played: readonly PlayedFrame[]) =>
    observed(feedback(played, 'japan')).map(([, turn, code]) => [turn, code]);
  expect(codesOf(lastWord({}))).toContainEqual([2, 'took-their-word']);
  expect(codesOf(lastWord({}))).not.toContainEqual([2, 'gave-alone']);
  expect(codesOf(lastWord({ signing: 'oct-19' }))).toContainEqual([2, 'gave-alone']);
});

test('a recess is told with what was agreed after it at the table, not with what the deputies wrote', () => {
  const played = walkedFrames(walked('the Adenauer formula, waited for by Moscow').ended);
  const recessed = feedback(played, 'ussr').find(({ observed: seen }) => seen.code === 'recessed');
  expect(recessed?.observed).toEqual({ code: 'recessed', agreed: ['form', 'territory'] });
});

test('in games played at random nobody hears more than five things, each by another rule and of a turn of its own', () => {
  for (let seed = 1; seed <= 24; seed += 1) {
    const played = randomRoad(seed).stages.map((frame) => ({
      stage: frame.opened.stage,
      ...frame,
    }));
    for (const { id: party } of road.parties) {
      const found = feedback(played, party);
      const codes = found.map(({ observed: seen }) => seen.code);
      expect(found.length).toBeLessThanOrEqual(5);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { visit, turn, by, stage } of found) {
        expect([by, stage]).toEqual([party, played[visit]!.stage]);
        expect(played[visit]!.ended.moves[turn]?.by).toBe(party);
      }
      const order = found.map(({ visit, turn }) => visit * 100 + turn);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  }
});

test('a game in which nobody bargained at a table has nothing to point at', () => {
  const votes = historicalFrames().filter(({ stage }) => stage === 'ratification');
  expect(feedback(votes, 'japan')).toEqual([]);
});
