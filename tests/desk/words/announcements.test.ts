import { expect, test } from 'vitest';
import { announcement } from '../../../src/desk/words/announcements.ts';
import { stageById } from '../../../src/negotiation/lookup.ts';
import {
  asJapan,
  begin,
  carryOut,
  lineOf,
  openSession,
  phrase,
  road,
  turn,
} from '../../session/games.ts';
import { sitIn } from '../../table/tables.ts';
import { names, tell } from '../papers.ts';

test('the reply, what was agreed and whose move it is are announced in this order', () => {
  const heard: string[] = [];
  const session = carryOut(openSession(), ...begin(asJapan));
  let turns = 0;
  session.subscribe((view, cues) => {
    const now = view.table?.turns.length ?? 0;
    const words = announcement(view, cues, now > turns, { stage: phrase, names, tell });
    turns = now;
    if (words !== '') heard.push(words);
  });
  carryOut(session, ...turn(lineOf('japan')[0] ?? { positions: {} }));
  expect(heard).toEqual([
    'Agreed: The islands, two, after a treaty.',
    expect.stringMatching(
      /^Nikita Khrushchev answers: .* Agreed: Okinawa, no Okinawa\. Your move\.$/,
    ),
  ]);
});

test('a capital that has chosen first is not heard before yours has chosen too', () => {
  const view = sitIn('ratification', 'ussr').view();
  const stage = stageById(road, 'ratification');
  expect([view.table?.turns.length, view.table?.yourTurn]).toEqual([1, true]);
  expect(announcement(view, [], true, { stage, names, tell })).toBe('');
});
