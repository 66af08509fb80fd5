import { describe, expect, test } from 'vitest';
import { lastResorts } from '../../src/history/orders.ts';
import {
  type IssueSecrets,
  secretsOf,
  type StageSecrets,
  tallyOf,
} from '../../src/history/secrets.ts';
import type { PartyId, StageId } from '../../src/negotiation/scenarioData.ts';
import { randomRoad } from '../negotiation/randomRoads.ts';
import { after, opened } from '../negotiation/situations.ts';
import { citing, INITIAL, type Turn, walk } from '../negotiation/walks.ts';
import { phraseScenario, road } from '../session/games.ts';
import { framesOf, historicalFrames } from './frames.ts';

const history = secretsOf(road, historicalFrames());

const inHistory = (stage: StageId): StageSecrets =>
  history.find((secrets) => secrets.stage === stage)!;

const on = ({ issues }: StageSecrets, issue: string): IssueSecrets =>
  issues.find((secrets) => secrets.issue === issue)!;

const grounds = ({ issues }: StageSecrets) =>
  issues.filter(({ live }) => live).map(({ issue, ground }) => [issue, ground]);

const resorts = ({ issue, orders, changes }: IssueSecrets, party: PartyId): readonly string[] =>
  lastResorts(road, party, issue, [
    orders[party]!,
    ...changes.filter((change) => change.party === party).map((change) => change.orders),
  ]);

const stageOf = (stage: StageId, ...turns: readonly Turn[]): StageSecrets =>
  secretsOf(road, framesOf(road, [after(opened(stage), ...turns)]))[0]!;

describe('what history’s delegations kept from each other', () => {
  test('in the garden both could have had two islands, until the telegram of 16 August', () => {
    const islands = on(inHistory('garden'), 'territory');
    expect(islands).toMatchObject({
      common: ['HS'],
      commonAtEnd: [],
      agreed: null,
      ground: 'lost',
    });
    expect(islands.orders['ussr']).toEqual({
      instructed: ['none'],
      reserve: ['HS'],
      beyond: ['HS-now', 'HS-residual', 'four', 'four-conf', 'all'],
    });
    expect(islands.changes).toEqual([
      {
        visit: 3,
        turn: 3,
        party: 'japan',
        why: 'instructed',
        orders: {
          instructed: ['four', 'four-conf'],
          reserve: ['HS-residual'],
          beyond: ['none', 'HS', 'HS-now', 'all'],
        },
      },
    ]);
    expect(islands.shown).toEqual({ japan: ['four-conf'], ussr: ['HS'] });
    expect(resorts(islands, 'japan')).toEqual(['HS', 'HS-residual']);
    expect(resorts(islands, 'ussr')).toEqual(['HS']);
  });

  test('each stage came out in its own way', () => {
    expect(grounds(inHistory('london'))).toEqual([
      ['territory', 'missed'],
      ['alliances', 'missed'],
      ['straits', 'missed'],
    ]);
    expect(grounds(inHistory('spiridonovka'))).toEqual([
      ['territory', 'none'],
      ['continuation', 'missed'],
      ['form', 'found'],
    ]);
    expect(grounds(inHistory('five-points'))).toEqual([
      ['form', 'found'],
      ['continuation', 'found'],
      ['territory', 'untouched'],
    ]);
    expect(grounds(inHistory('kremlin'))).toEqual([
      ['territory', 'held-up'],
      ['okinawa', 'missed'],
      ['nuclear', 'found'],
    ]);
    expect(grounds(inHistory('phrase'))).toEqual([
      ['okinawa', 'found'],
      ['continuation', 'found'],
      ['signing', 'found'],
    ]);
  });

  test('the cable that called Shigemitsu’s two islands back was Tokyo’s alone', () => {
    expect(inHistory('spiridonovka').cables).toEqual([
      {
        visit: 8,
        turn: 4,
        party: 'japan',
        what: {
          code: 'repudiation-explained',
          issue: 'territory',
          option: 'HS',
          support: expect.closeTo(46.7, 1),
          needed: 57,
          redLine: null,
          nearest: 'HS-residual',
        },
      },
    ]);
  });

  test('wording that one capital took back was not kept from agreement by a link or the clock', () => {
    const secrets = stageOf(
      'salmon',
      { positions: { fisheries: 'unilateral' } },
      { positions: { fisheries: 'unilateral' } },
    );
    expect(on(secrets, 'fisheries')).toMatchObject({
      shown: { japan: ['unilateral'], ussr: ['unilateral'] },
      commonAtEnd: ['on-normalisation'],
      agreed: null,
      ground: 'missed',
    });
  });

  test('at home each capital had three courses and took one', () => {
    expect(inHistory('un-package')).toMatchObject({
      issues: [],
      cables: [],
      courses: {
        japan: { offered: ['wait', 'ask-washington', 'ask-moscow'], chosen: 'wait' },
        ussr: {
          offered: ['leave-japan-out', 'all-or-none', 'keep-japan'],
          chosen: 'leave-japan-out',
        },
      },
    });
    expect(inHistory('garden').courses).toBeNull();
  });

  test('the ground in common was found on fifteen issues and not on ten', () => {
    expect(tallyOf(history)).toEqual({ issues: 30, found: 15, missed: 10 });
    expect(tallyOf([inHistory('garden')])).toEqual({ issues: 3, found: 1, missed: 2 });
  });

  test('the last resort is what goes farthest towards the other side, where a reserve has two ends', () => {
    const exchanges = on(inHistory('visitors'), 'visit-exchanges');
    expect(exchanges.orders['ussr']).toMatchObject({ reserve: ['none', 'agreement'] });
    expect(resorts(exchanges, 'ussr')).toEqual(['agreement']);
    expect(resorts(exchanges, 'japan')).toEqual(['none']);
  });

  test('what one party decides alone has no common ground', () => {
    expect(on(inHistory('visitors'), 'visit-plea')).toMatchObject({
      orders: { ussr: null },
      agreed: 'later',
      ground: null,
    });
  });
});

describe('instructions that changed at the table', () => {
  test('Gromyko’s letter made ground where there was none, and the words were kept', () => {
    const evening = walk('japan', [
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
    const [secrets] = secretsOf(phraseScenario, framesOf(phraseScenario, [evening]));
    const words = on(secrets!, 'continuation');
    expect(words).toMatchObject({ common: ['silent'], agreed: 'phrase', ground: 'made' });
    expect(words.changes).toMatchObject([
      { party: 'ussr', why: 'instructed', orders: { instructed: ['silent'], reserve: ['phrase'] } },
    ]);
  });

  test('what a capital refused is a cable of its own side', () => {
    const { cables } = stageOf(
      'spiridonovka',
      { act: { kind: 'consult', issue: 'territory', option: 'HS' } },
      { act: { kind: 'suspend' } },
    );
    expect(cables).toMatchObject([
      { visit: 0, turn: 0, party: 'japan', what: { code: 'denied', option: 'HS' } },
    ]);
  });
});

test('in games played at random every option is sorted once, and agreed wording is found or made', () => {
  const wrong: IssueSecrets[] = [];
  for (let seed = 1; seed <= 24; seed += 1) {
    const played = randomRoad(seed).stages.map((frame) => ({
      stage: frame.opened.stage,
      ...frame,
    }));
    for (const secrets of secretsOf(road, played).flatMap(({ issues }) => issues)) {
      const { issue, orders, agreed, ground } = secrets;
      const options = Object.keys(road.issues[issue]!.options).toSorted().join();
      const isSorted = Object.values(orders).every(
        (own) =>
          own === null ||
          [...own.instructed, ...own.reserve, ...own.beyond].toSorted().join() === options,
      );
      const cameOut = ground === null || ['found', 'made'].includes(ground) === (agreed !== null);
      if (!isSorted || !cameOut) wrong.push(secrets);
    }
  }
  expect(wrong).toEqual([]);
});
