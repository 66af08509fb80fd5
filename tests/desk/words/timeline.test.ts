import { describe, expect, test } from 'vitest';
import { alikeRuns, timelineOf } from '../../../src/desk/words/timeline.ts';
import type { Visit } from '../../../src/session/session.ts';
import { followHistory, onScreen, openRoad, wholeRoad } from '../../session/roads.ts';
import { road } from '../../session/games.ts';

const view = followHistory(openRoad(wholeRoad), onScreen('road')).view();
const history = view.roadEnd?.comparison.history ?? [];

/** A stage of a game that went another way. */
const visitOf = (stage: string, ending: string): Visit => {
  const [visit] = view.visits;
  if (!visit) throw new Error('the road has no stage');
  return { ...visit, stage, table: { ...visit.table, over: { how: 'time', ending, to: null } } };
};

const sidesOf = (rows: ReturnType<typeof timelineOf>) =>
  rows.map(({ yours, history: theirs, same, fork }) => [
    yours?.stage ?? null,
    theirs?.stage ?? null,
    same ? 'same' : fork ? 'fork' : 'other',
  ]);

describe('two roads side by side', () => {
  test('are one where every stage ended as in history', () => {
    const rows = timelineOf(road, view.visits, history, null);
    expect(rows.map(({ same, fork }) => [same, fork])).toEqual(history.map(() => [true, false]));
  });

  test('part at the first stage that ended another way, and history goes on alone', () => {
    const visits = [
      visitOf('garden', 'offer-shown'),
      visitOf('autumn', 'elsewhere'),
      visitOf('warning-1955', 'x'),
      visitOf('un-package-signed', 'x'),
      visitOf('ratification-early', 'x'),
    ];
    expect(sidesOf(timelineOf(road, visits, history, null)).slice(0, 6)).toEqual([
      ['garden', 'garden', 'same'],
      ['autumn', 'autumn', 'fork'],
      ['warning-1955', null, 'other'],
      ['un-package-signed', 'un-package', 'other'],
      ['ratification-early', null, 'other'],
      [null, 'london-again', 'other'],
    ]);
  });

  test('end with the window', () => {
    const visits = [visitOf('garden', 'offer-shown'), visitOf('autumn', 'walked-out')];
    expect(sidesOf(timelineOf(road, visits, history, 'autumn'))).toEqual([
      ['garden', 'garden', 'same'],
      ['autumn', 'autumn', 'same'],
    ]);
  });
});

test('stages in a row that ended as in history are told together, so those of history alone', () => {
  const visits = [
    visitOf('garden', 'offer-shown'),
    visitOf('autumn', 'walked-out'),
    visitOf('un-package', 'x'),
  ];
  const rows = timelineOf(road, visits, history, 'salmon');
  expect(alikeRuns(rows).map((run) => run.map(({ history: theirs }) => theirs?.stage))).toEqual([
    ['garden', 'autumn'],
    ['un-package'],
    ['london-again', 'salmon'],
  ]);
});
