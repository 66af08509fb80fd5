import { expect, test } from 'vitest';
import { viewFor } from '../../../src/negotiation/viewFor.ts';
import { cardsOf } from '../../../src/table/view/cardTops.ts';
import { folderOf } from '../../../src/table/view/folderTops.ts';
import { firstOpen, type Open } from '../../../src/table/view/opening.ts';
import { opened, quay } from '../../negotiation/oneSided.ts';

const tableOf = (side: string) => viewFor(quay, opened, side);
const onBeacon: Open = { kind: 'folder', issue: 'beacon', all: true };

test.each([
  ['alder', 'yours', ['dark', 'lit', 'burnt']],
  ['birk', 'theirs', []],
])('the beacon that alder alone decides is for %s: %s', (side, decides, options) => {
  const table = tableOf(side);
  const beacon = table.issues.find(({ id }) => id === 'beacon')!;
  expect(folderOf(table, null, onBeacon, beacon).decides).toBe(decides);
  const { cards, moreCards } = cardsOf(table, table.issues, null, onBeacon, false);
  expect([cards.map(({ option }) => option), moreCards]).toEqual([options, 0]);
});

test('it is linked with nothing', () => {
  const table = tableOf('alder');
  const linking: Open = { ...onBeacon, use: 'link' };
  expect(cardsOf(table, table.issues, null, linking, false).cards).toEqual([]);
});

test('the folder that lies open first is one that can be bargained over', () => {
  expect(firstOpen(tableOf('birk'))).toEqual({ kind: 'folder', issue: 'ferry', all: false });
});
