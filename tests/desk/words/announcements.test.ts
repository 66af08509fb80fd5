import { expect, test } from 'vitest';
import { announcement } from '../../../src/desk/words/announcements.ts';
import { heardSoFar, NOTHING_SAID, type Said, saidAfter } from '../../../src/desk/words/said.ts';
import { stageById } from '../../../src/negotiation/lookup.ts';
import type { Command, Session } from '../../../src/session/session.ts';
import { asJapan, begin, carryOut, lineOf, openSession, road, turn } from '../../session/games.ts';
import { sitIn } from '../../table/tables.ts';
import { names, tell } from '../papers.ts';

/** What is left to be heard after each view that follows the commands. */
const hearing = (session: Session, ...commands: readonly Command[]): readonly Said[] => {
  const heard: Said[] = [];
  let [last, said] = [session.view(), NOTHING_SAID];
  session.subscribe((next, cues) => {
    const stage = stageById(road, next.choice?.stage ?? '');
    const words = announcement(next, cues, heardSoFar(last), { stage, names, tell });
    said = saidAfter(said, last, next, words);
    last = next;
    heard.push(said);
  });
  carryOut(session, ...commands);
  return heard;
};

const wordsOf = (said: Said | undefined): readonly string[] =>
  (said?.all ?? []).map(({ words }) => words);

const sounding = (option: string): readonly Command[] =>
  turn({ positions: {}, act: { kind: 'sound', issue: 'territory', option } });

test('the reply, what was agreed, the round and whose move it is are announced in this order', () => {
  const session = carryOut(openSession(), ...begin(asJapan));
  const heard = hearing(session, ...turn(lineOf('japan')[0] ?? { positions: {} }));
  expect(wordsOf(heard.at(-1))).toEqual([
    expect.stringMatching(
      /^Nikita Khrushchev answers: .* Agreed: Okinawa, no Okinawa\. Round 2 of 3\. Your move\.$/,
    ),
  ]);
});

test('whoever speaks first begins; nobody is said to answer before a word has been spoken', () => {
  const before = openSession().view();
  const { view } = sitIn('letter', 'japan');
  const stage = stageById(road, 'letter');
  expect(announcement(view(), [], heardSoFar(before), { stage, names, tell })).toMatch(
    /^Andrei Domnitsky begins: .* Round 1 of 2\. Your move\.$/,
  );
});

test('a telegram is read out word for word, and the answer that follows does not take its place', () => {
  const session = sitIn('spiridonovka', 'japan');
  const asked = turn({
    positions: {},
    act: { kind: 'consult', issue: 'territory', option: 'HS' },
  });
  const [cable, answer] = wordsOf(hearing(session, ...asked).at(-1));
  expect(cable).toMatch(/^A telegram from your capital: .+ Tokyo .+/);
  expect(answer).toMatch(/^Dmitri Shepilov answers: .+ Your move\.$/);
});

test('a red line is named inside its sentence', () => {
  const session = sitIn('letter', 'ussr');
  const [cable] = wordsOf(hearing(session, ...turn({ positions: { venue: 'new-york' } })).at(-1));
  expect(cable).toContain('It crosses a red line of the Foreign Ministry in Moscow.');
});

test('whoever moves without a word is said to put nothing forward', () => {
  const view = carryOut(sitIn('garden', 'ussr'), ...turn({ positions: {} })).view();
  const stage = stageById(road, 'garden');
  const before = { turns: 0, minutes: 0 };
  expect(announcement(view, [], before, { stage, names, tell: () => [] })).toBe(
    'Matsumoto Shunichi puts nothing forward. Round 2 of 3. Your move.',
  );
});

test('a meeting says when the last round planned has come: a recess may still add one', () => {
  const session = sitIn('garden', 'ussr');
  carryOut(session, ...turn({ positions: {} }));
  const heard = wordsOf(hearing(session, ...turn({ positions: {} })).at(-1));
  expect(heard.at(-1)).toMatch(/ Round 3 of 3, the last planned\. Your move\.$/);
});

test('the same words said again are said again', () => {
  const session = sitIn('spiridonovka', 'japan');
  const numbers = [...sounding('HS'), ...turn({ positions: {} }), ...turn({ positions: {} })];
  const said = hearing(session, ...numbers).flatMap(({ all }) => all.map(({ number }) => number));
  expect(new Set(said).size).toBe(Math.max(...said));
});

test('what the deputies wrote is for the page that follows, not for the ear', () => {
  const session = carryOut(
    sitIn('garden', 'japan'),
    ...turn({ positions: { territory: 'HS', un: 'now', detainees: 'at-once' } }),
    ...turn({ positions: { un: 'on-relations', detainees: 'on-force' } }),
  );
  const closing = hearing(session, ...turn({ positions: {}, act: { kind: 'initial' } }));
  expect(session.view().table?.text).toMatchObject({ fisheries: expect.any(String) });
  expect(wordsOf(closing.at(-1))).toEqual([
    'The Japanese delegation has initialled. The text is closed. The meeting is over.',
  ]);
});

test('nothing of what was said at the table is left on the pages that follow', () => {
  const session = sitIn('phrase', 'japan');
  const heard = hearing(session, ...turn({ positions: {}, act: { kind: 'suspend' } }), {
    kind: 'go-on',
  });
  expect(heard.map(wordsOf)).toEqual([[], ['The meeting is over.'], []]);
});

test('a capital that has chosen first is not heard before yours has chosen too', () => {
  const view = sitIn('ratification', 'ussr').view();
  const stage = stageById(road, 'ratification');
  expect([view.table?.turns.length, view.table?.yourTurn]).toEqual([1, true]);
  const nothing = { turns: 0, minutes: 0 };
  expect(announcement(view, [], nothing, { stage, names, tell })).toBe('');
});
