import { expect, test } from 'vitest';
import { reasonsOfTurn } from '../../../src/desk/debrief/endingMoves.tsx';
import { reasonWords } from '../../../src/desk/words/reasonWords.ts';
import { asJapan, begin, carryOut, openSession, walkOut } from '../../session/games.ts';
import { names, tableOf } from '../papers.ts';

test('a reason that needs no numbers is one sentence', () => {
  expect(reasonWords({ rule: 'historical-line' }, names)).toEqual([
    'It did what was really done: nothing so far had left the historical line.',
  ]);
});

test('reasons are told in the order of their weight, without holes', () => {
  const told = reasonWords(
    {
      rule: 'nearest-at-target',
      target: 12.4,
      open: 20,
      floor: 3.6,
      moved: 0.254,
      time: 0.5,
      forbidden: ['continuation'],
      heldBack: ['okinawa', 'signing'],
      gave: [],
      movedBy: ['letters-29-september'],
    },
    names,
  );
  expect(told).toEqual([
    'Of the offers that gave it enough, it chose the one nearest to what you asked.',
    'Its instructions forbade what you asked on the later question.',
    'It held back what its instructions allowed on Okinawa and the day.',
    'It was moved by “The letters of 29 September”.',
    'By then you had come 25 % of the way from the opening, and it answered in kind.',
    '50 % of its time was gone.',
    'It was looking for 12 by its own reckoning, between its opening (20) and the least it would take (4).',
  ]);
});

test('where nobody leads a delegation any more, the one that was answered is named', () => {
  const asker = names.delegation('japan');
  const rules = ['takes-your-package', 'nearest-at-target', 'asks-its-capital'] as const;
  const told = rules.flatMap((rule) =>
    [0, 0.5].flatMap((moved) =>
      reasonWords({ rule, moved, forbidden: ['continuation'] }, names, asker),
    ),
  );
  expect(told.filter((said) => /\byou/i.test(said))).toEqual([]);
  expect(told).toContain(
    'What the Japanese delegation offered was, taken whole, worth what it was waiting for, so it took it.',
  );
  expect(told).toContain('So far the Japanese delegation had come no nearer.');
});

test('each of the other side’s turns has its own reasons, and yours have none', () => {
  const session = carryOut(
    openSession(),
    ...begin({ ...asJapan, character: 'bargainer' }),
    { kind: 'submit' },
    { kind: 'submit' },
    ...walkOut,
  );
  const view = session.view();
  const table = tableOf(session);
  const found = table.turns.map((_, turn) => reasonsOfTurn(view, table, turn));
  expect(found).toEqual([null, view.opened[0]?.reasons, null, view.opened[1]?.reasons, null]);
});
