import { describe, expect, test } from 'vitest';
import { viewFor } from '../../../src/negotiation/viewFor.ts';
import { folderOf } from '../../../src/table/view/folderTops.ts';
import { letteringFor, makeWords } from '../../../src/table/view/words.ts';
import type { TableTop } from '../../../src/table/view/tableTop.ts';
import { opened, quay } from '../../negotiation/oneSided.ts';
import { carryOut, turn } from '../../session/games.ts';
import { evenLetters, folder, sitIn, textOf, topOf } from '../tables.ts';

const words = makeWords(textOf, 'en');
const session = carryOut(
  sitIn('spiridonovka', 'japan'),
  ...turn({ positions: {}, act: { kind: 'sound', issue: 'territory', option: 'HS' } }),
);
const seenBy = (isPublic: boolean, issue: string): TableTop =>
  topOf(session, folder(issue, true), isPublic);

/** What of a table says whose position is which. */
const saidOf = (top: TableTop): readonly string[] => [
  ...top.folders.flatMap((on) => words.standing(on, top).map(({ text }) => text)),
  ...top.cards.flatMap((card) => words.tags(card, top)),
  ...['japan', 'ussr'].map(letteringFor(words, evenLetters, top).bracketWord),
];

describe('on the drawn table', () => {
  test('whoever sits at it reads whose position is which as yours and theirs', () => {
    expect(saidOf(seenBy(false, 'territory'))).toEqual([
      'yours, sounded: two, after a treaty',
      'theirs: two, after a treaty',
      'theirs: question closed',
      'agreed: peace treaty',
      'yours, sounded',
      'theirs',
      'yours',
      'theirs',
    ]);
  });

  test('a class reads the names of the delegations, and nobody in it is “you”', () => {
    expect(saidOf(seenBy(true, 'territory'))).toEqual([
      'Japan, sounded: two, after a treaty',
      'The Soviet Union: two, after a treaty',
      'The Soviet Union: question closed',
      'agreed: peace treaty',
      'Japan, sounded',
      'The Soviet Union',
      'Japan',
      'The Soviet Union',
    ]);
  });

  test('before a class, what one side alone decides is told with its name', () => {
    const table = viewFor(quay, opened, 'birk');
    const beacon = table.issues.find(({ id }) => id === 'beacon')!;
    const on = folderOf(table, null, folder('beacon'), beacon);
    const sides = { side: 'birk', other: 'alder', isPublic: true };
    expect(
      makeWords((key) => key, 'en')
        .standing(on, sides)
        .at(-1)?.text,
    ).toBe('for party.alder.name alone to decide');
  });

  test('a round is the last planned, in the words of the papers', () => {
    expect(words.round({ ...seenBy(false, 'territory'), round: 3, rounds: 3 })).toBe(
      'Round 3 of 3, the last planned',
    );
  });
});
