import { describe, expect, test } from 'vitest';
import { barSentence } from '../../../src/desk/words/barSentence.ts';
import type { Change } from '../../../src/session/session.ts';
import { asJapan, asUssr, begin, carryOut, compose, openSession } from '../../session/games.ts';
import { names, pendingOf, tableOf } from '../papers.ts';
import { sessionAt } from '../printed.tsx';

const sentenceAfter = (...changes: readonly Change[]) => {
  const session = carryOut(openSession(), ...begin(asJapan), ...changes.map(compose));
  return barSentence(names, tableOf(session), pendingOf(session));
};

const take = (issue: string, option: string): Change => ({ kind: 'position', issue, option });

describe('the bar', () => {
  test('says what to do before anything is tabled', () => {
    expect(sentenceAfter()).toEqual({
      changes: ['You have tabled nothing yet: choose your wording on each question'],
      others: null,
      points: null,
      act: 'act: none',
      authority: 'instructed',
      capital: 'within instructions',
    });
  });

  test('says that an empty turn stands on what was tabled', () => {
    const session = carryOut(
      openSession(),
      ...begin(asJapan),
      compose(take('continuation', 'phrase')),
      { kind: 'submit' },
    );
    expect(barSentence(names, tableOf(session), pendingOf(session)).changes).toEqual([
      'Nothing new: you stand on what you have tabled',
    ]);
  });

  test('names a changed issue and what it becomes', () => {
    expect(sentenceAfter(take('continuation', 'phrase'))).toEqual({
      changes: ['The later question: words kept'],
      others: 'others unchanged',
      points: null,
      act: 'act: none',
      authority: 'instructed',
      capital: 'within instructions',
    });
  });

  test('knows that what the deputies keep is nothing you have tabled', () => {
    const session = sessionAt({ stage: 'kremlin', side: 'japan', until: 'table', turns: 1 });
    const table = tableOf(session);
    expect(table.issues.some(({ place, yours }) => place !== 'live' && yours !== null)).toBe(true);
    expect(barSentence(names, table, pendingOf(session)).changes).toEqual([
      'You have tabled nothing yet: choose your wording on each question',
    ]);
  });

  test('speaks of others only while something is left as it stands', () => {
    const session = carryOut(
      openSession(),
      ...begin(asJapan),
      compose(take('okinawa', 'no-link')),
      compose(take('continuation', 'phrase')),
      compose(take('signing', 'oct-19')),
      compose(take('fishermen', 'released')),
    );
    const { changes, others } = barSentence(names, tableOf(session), pendingOf(session));
    expect([changes.length, others]).toEqual([4, null]);
  });

  test('says what the position was before', () => {
    const session = carryOut(
      openSession(),
      ...begin(asJapan),
      compose(take('continuation', 'phrase')),
      { kind: 'submit' },
      compose(take('continuation', 'silent')),
    );
    const { changes, capital } = barSentence(names, tableOf(session), pendingOf(session));
    expect([changes, capital]).toEqual([
      ['The later question: words struck (was words kept)'],
      'spends a reserve',
    ]);
  });

  test('names the act beside the changes', () => {
    const act = { kind: 'argue', argument: 'letters-29-september' } as const;
    expect(sentenceAfter({ kind: 'act', act }).act).toBe('act: cite “The letters of 29 September”');
  });

  test('warns that the capital would repudiate, with its support and what is needed', () => {
    const session = carryOut(openSession(), ...begin(asUssr));
    const refused = tableOf(session).issues.flatMap(({ id, options }) =>
      options.filter(({ capital }) => !capital.borne).map((option) => ({ id, option })),
    )[0];
    if (!refused) throw new Error('Moscow bears everything');
    carryOut(session, compose(take(refused.id, refused.option.id)));
    const { support, needed } = refused.option.capital;
    const { authority, capital } = barSentence(names, tableOf(session), pendingOf(session));
    expect([authority, capital]).toEqual([
      'beyond',
      `beyond instructions on ${names.issueInside(refused.id)}: your capital would repudiate (support ${Math.round(support)}, needed ${Math.round(needed)})`,
    ]);
  });
});
