import { expect, test } from 'vitest';
import { shownSupport } from '../../../src/desk/words/supportWords.ts';

test('support is shown between 0 and 100, however far beyond it the rules reckon', () => {
  expect([-55, -0.4, 41.6, 117].map(shownSupport)).toEqual([0, 0, 42, 100]);
});
