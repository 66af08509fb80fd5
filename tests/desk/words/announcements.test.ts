import { expect, test } from 'vitest';
import { announcement } from '../../../src/desk/words/announcements.ts';
import {
  asJapan,
  begin,
  carryOut,
  lineOf,
  openSession,
  phrase,
  turn,
} from '../../session/games.ts';
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
