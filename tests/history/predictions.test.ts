import { expect, test } from 'vitest';
import { predictionsOf } from '../../src/history/predictions.ts';
import { choosing, walkRoad } from '../negotiation/roadWalks.ts';
import { citing, INITIAL } from '../negotiation/walks.ts';
import { road } from '../session/games.ts';
import { framesOf } from './frames.ts';

test('what was predicted stands beside whether history ended the stage so, and beside nothing where it never came there', () => {
  const { ended, path } = walkRoad('japan', {
    autumn: [
      { positions: { form: 'exchange' } },
      citing('adenauer', { form: 'exchange' }),
      INITIAL,
    ],
    'ratification-early': choosing('let-them-stay-away'),
  });
  const made = predictionsOf(road, framesOf(road, ended), 'japan', [5, 4, null, 1]);
  expect(made.map(({ stage }) => stage)).toEqual(path);
  expect(made.map(({ likelihood, same }) => [likelihood, same])).toEqual([
    [5, true],
    [4, true],
    [null, true],
    [1, false],
    [null, null],
    [null, null],
  ]);
});
