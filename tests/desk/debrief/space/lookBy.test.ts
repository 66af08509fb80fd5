import { expect, test } from 'vitest';
import { lookBy } from '../../../../src/desk/debrief/space/useSpaceSheet.ts';
import type { SpaceNews } from '../../../../src/desk/debrief/space/spaceWork.ts';
import type { Point } from '../../../../src/history/space/sheet.ts';

const pointAt = (first: number): Point => ({
  first,
  second: 0,
  both: 1,
  firstAlone: 0,
  secondAlone: 0,
  neither: 0,
  onFrontier: false,
  onSharedFrontier: false,
});

test('who looks from one place of the plot to another before the first is answered is told of each its own', async () => {
  const worker = Object.assign(new EventTarget(), { postMessage: () => undefined });
  const lookInto = lookBy(worker as unknown as Worker);
  const looked = Promise.all(
    [10, 20].map((first) => lookInto({ first, second: 0, width: 1, height: 1 })),
  );
  for (const first of [10, 20]) {
    const data: SpaceNews = { points: [pointAt(first)] };
    worker.dispatchEvent(new MessageEvent('message', { data }));
  }
  expect(await looked).toEqual([[pointAt(10)], [pointAt(20)]]);
});
