import { describe, expect, test } from 'vitest';
import type { TableTop } from '../../../src/table/view/tableTop.ts';
import { asJapan, asUssr, compose, lineOf, turn } from '../../session/games.ts';
import { folder, laidAt, sit, topOf } from '../tables.ts';

const opening = lineOf('japan').slice(0, 1).flatMap(turn);
const ask = compose({
  kind: 'act',
  act: { kind: 'consult', issue: 'continuation', option: 'closed' },
});

const shownTo = (top: TableTop) => {
  const { authority, chosen } = {
    authority: top.cards.map((card) => card.authority),
    chosen: top.cards.some((card) => card.chosen),
  };
  const { sources, telegrams, home, tools } = top;
  return { authority, chosen, sources, telegrams, home, tools: new Set(Object.values(tools)) };
};

describe('where a class looks on', () => {
  const composing = compose({ kind: 'position', issue: 'continuation', option: 'closed' });
  const session = sit(asJapan, ask, { kind: 'submit' }, composing);

  test('nothing private of the delegation is on the table', () => {
    const top = topOf(session, folder('continuation'), true);
    expect(shownTo(top)).toEqual({
      authority: top.cards.map(() => null),
      chosen: false,
      sources: [],
      telegrams: [],
      home: [],
      tools: new Set(['absent']),
    });
    expect(top.folders.every(({ toTable }) => toTable === null)).toBe(true);
  });

  test('the same turn being composed or not looks the same', () => {
    const idle = sit(asJapan, ask, { kind: 'submit' });
    const open = folder('continuation', true);
    expect(topOf(session, open, true)).toEqual(topOf(idle, open, true));
  });

  test('nothing can be moved, but folders and the draft can be opened', () => {
    const { targets } = laidAt(847, 590, topOf(session, folder('continuation'), true)).layout;
    const kinds = new Set(targets.filter(({ able }) => able).map(({ aim }) => aim.kind));
    expect(
      [...kinds].filter((kind) => !['folder', 'draft', 'more-cards', 'chart'].includes(kind)),
    ).toEqual([]);
  });

  test('positions that were tabled are told of both sides', () => {
    const after = topOf(sit(asUssr), folder('continuation'), true);
    expect(after.folders.find(({ issue }) => issue === 'continuation')?.theirs).not.toBeNull();
    expect(topOf(sit(asJapan, ...opening), folder('continuation'), true).cards.length).toBe(3);
  });
});
