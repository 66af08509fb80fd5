import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../architecture/importGraph.ts';
import {
  carryOut,
  CLOSE,
  makeMemoryStore,
  openSession,
  phraseBundle,
  roadBundle,
} from './games.ts';

const savedAs = (name: string): string =>
  readFileSync(join(root, `tests/fixtures/saves/${name}.json`), 'utf8').trim();

const resumed = (name: string, bundle = roadBundle) =>
  carryOut(openSession({ bundle, storage: makeMemoryStore({ old: savedAs(name) }) }), {
    kind: 'resume',
    save: 'old',
  });

describe('a save of the first format', () => {
  test.each([
    ['where the phrase is the whole scenario', phraseBundle],
    ['on the whole road', roadBundle],
  ])('is one evening of the phrase, guided, %s', (_, bundle) => {
    const { choice, screen, table, pending } = resumed('formatOneInPlay', bundle).view();
    expect(choice).toEqual({
      stage: 'phrase',
      side: 'japan',
      level: 'standard',
      character: 'as-instructed',
      until: 'phrase',
      guided: true,
      seats: 'one',
    });
    expect([screen, table?.turns.length, pending?.turn.positions]).toEqual([
      'table',
      4,
      { signing: 'oct-19' },
    ]);
  });

  test('that was finished opens in its debrief, with its reason', () => {
    const session = resumed('formatOneFinished');
    const { screen, reflection, debrief, visits } = session.view();
    expect([screen, reflection, debrief?.comparison.same, visits.length]).toEqual([
      'debrief',
      { likelihood: 2, reason: 'The aircraft were waiting.' },
      true,
      1,
    ]);
    expect(carryOut(session, CLOSE).view().screen).toBe('title');
  });

  test('that was forked was forked on its one visit', () => {
    expect(resumed('formatOneForked').view().saves[0]?.forkedFrom).toEqual({
      save: 'game-000002',
      visit: 0,
      turn: 2,
    });
  });

  test('is left as it is until it is opened, and then kept in the format of today', () => {
    const old = savedAs('formatOneInPlay');
    const storage = makeMemoryStore({ old });
    const session = openSession({ bundle: roadBundle, storage });
    expect([session.view().saves[0]?.stage, storage.texts.get('old')]).toEqual(['phrase', old]);
    carryOut(session, { kind: 'resume', save: 'old' });
    expect(JSON.parse(storage.texts.get('old') ?? '')).toMatchObject({
      formatVersion: 3,
      choice: { until: 'phrase', guided: true },
    });
  });

  test.each([
    ['without a choice', '"choice":', '"chosen":', 'choice'],
    ['without events', '"events":', '"happened":', 'events'],
    ['for a third party', '"side":"japan"', '"side":"us"', 'choice.side'],
  ])('%s is refused with the place', (_, words, by, at) => {
    const text = savedAs('formatOneInPlay').replace(words, by);
    expect(openSession().send({ kind: 'import', text })).toMatchObject({
      problem: { code: 'not-a-save', at },
    });
  });
});
