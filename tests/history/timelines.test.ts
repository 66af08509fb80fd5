import { describe, expect, test } from 'vitest';
import { compareRoad } from '../../src/history/compareRoad.ts';
import { historicalRoad } from '../../src/history/historicalRoad.ts';
import { alikeRuns, forksOf, timelineOf, turnsBeside } from '../../src/history/timelines.ts';
import { openStage } from '../../src/negotiation/negotiation.ts';
import { walkRoad } from '../negotiation/roadWalks.ts';
import { citing, INITIAL, walk } from '../negotiation/walks.ts';
import { HISTORY, phraseScenario, road } from '../session/games.ts';
import { framesOf, historicalFrames } from './frames.ts';

const { history } = compareRoad(road, historicalRoad(road).at(-1)!.ended);

/** A stage that ended in this way. */
const played = (stage: string, ending: string) => {
  const ended = { ...openStage(road, stage, 7), over: { how: 'time', ending, to: null } } as const;
  return { stage, ended };
};

const sidesOf = (rows: ReturnType<typeof timelineOf>) =>
  rows.map(({ yours, history: theirs, same, fork }) => [
    yours?.stage ?? null,
    theirs?.stage ?? null,
    same ? 'same' : fork ? 'fork' : 'other',
  ]);

describe('two roads side by side', () => {
  test('are one where every stage ended as in history', () => {
    const onTheRoad = historicalFrames().filter(({ stage }) => HISTORY.includes(stage));
    const rows = timelineOf(road, onTheRoad, history, null);
    expect(sidesOf(rows)).toEqual(HISTORY.map((stage) => [stage, stage, 'same']));
  });

  test('part at the first stage that ended another way, and history goes on alone', () => {
    const stages = [
      played('garden', 'offer-shown'),
      played('autumn', 'elsewhere'),
      played('warning-1955', 'x'),
      played('un-package-signed', 'x'),
      played('ratification-early', 'x'),
    ];
    expect(sidesOf(timelineOf(road, stages, history, null)).slice(0, 6)).toEqual([
      ['garden', 'garden', 'same'],
      ['autumn', 'autumn', 'fork'],
      ['warning-1955', null, 'other'],
      ['un-package-signed', 'un-package', 'other'],
      ['ratification-early', null, 'other'],
      [null, 'london-again', 'other'],
    ]);
  });

  test('end with the window', () => {
    const stages = [played('garden', 'offer-shown'), played('autumn', 'walked-out')];
    expect(sidesOf(timelineOf(road, stages, history, 'autumn'))).toEqual([
      ['garden', 'garden', 'same'],
      ['autumn', 'autumn', 'same'],
    ]);
  });

  test('tell stages in a row that ended as in history together, and those of history alone', () => {
    const stages = [
      played('garden', 'offer-shown'),
      played('autumn', 'walked-out'),
      played('un-package', 'x'),
    ];
    const rows = timelineOf(road, stages, history, 'salmon');
    expect(alikeRuns(rows).map((run) => run.map(({ history: theirs }) => theirs?.stage))).toEqual([
      ['garden', 'autumn'],
      ['un-package'],
      ['london-again', 'salmon'],
    ]);
  });
});

describe('the forks of a game', () => {
  test('are none on the historical line', () => {
    expect(forksOf(road, historicalFrames())).toEqual([]);
  });

  test('are the turns that left the line, not what followed from them', () => {
    const { ended, path } = walkRoad('japan', {
      garden: [
        { positions: { territory: 'HS', un: 'now', detainees: 'at-once' } },
        { positions: { un: 'on-relations', detainees: 'on-force' } },
        INITIAL,
        INITIAL,
      ],
      'warning-1955': [{ act: { kind: 'decide', choice: 'reserve-title' } }],
      'ratification-early': [{ act: { kind: 'decide', choice: 'let-them-stay-away' } }],
    });
    const forks = forksOf(road, framesOf(road, ended));
    expect(forks.map(({ visit }) => path[visit])).toEqual(['garden']);
  });
});

describe('one evening turn by turn', () => {
  const won = framesOf(phraseScenario, [
    walk('japan', [
      { positions: { okinawa: 'no-link', continuation: 'phrase', fishermen: 'released' } },
      citing('letters-29-september', { fishermen: 'support', signing: 'oct-19' }),
      { positions: { signing: 'oct-21' } },
      INITIAL,
    ]),
  ]);
  const rows = turnsBeside(phraseScenario, won, 0);

  test('runs with history’s until the turn that leaves its line', () => {
    const fork = rows.findIndex(({ standing }) => standing === 'fork');
    expect(rows[fork]?.yours?.by).toBe('japan');
    expect(rows.map(({ standing }) => standing)).toEqual(
      rows.map((_, turn) => (turn < fork ? 'same' : turn === fork ? 'fork' : 'other')),
    );
    expect(fork).toBe(2);
    expect(forksOf(phraseScenario, won)).toEqual([{ visit: 0, turn: 2 }]);
  });

  test('goes on alone when history’s minutes have ended', () => {
    const { line } = phraseScenario.stages[0];
    expect(rows.length).toBe(Math.max(line.length, won[0]!.ended.moves.length));
    expect(rows.at(-1)?.history === null).toBe(won[0]!.ended.moves.length > line.length);
  });
});

test('a stage history never came to has no turns of history’s beside its own', () => {
  const { ended, path } = walkRoad('japan', {
    autumn: [
      { positions: { form: 'exchange' } },
      citing('adenauer', { form: 'exchange' }),
      INITIAL,
    ],
  });
  const visit = path.indexOf('un-package-signed');
  const rows = turnsBeside(road, framesOf(road, ended), visit);
  expect(rows.length).toBeGreaterThan(0);
  expect(
    rows.every(({ history: theirs, standing }) => theirs === null && standing === 'other'),
  ).toBe(true);
});
