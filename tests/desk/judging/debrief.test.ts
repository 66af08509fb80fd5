import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { printed, sessionAt } from '../printed.tsx';

let ending = '';
beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  ending = printed(sessionAt({ stage: 'phrase', side: 'japan', until: 'ending' }));
});
afterAll(() => vi.unstubAllGlobals());

describe('the debrief of the phrase', () => {
  test('asks its questions with their readings', () => {
    expect(ending).toContain('Who wrote “including the territorial question”?');
    expect(ending).toContain('Khrushchev strikes the words from the Japanese draft');
  });

  test('offers no source before a reading is chosen, and no verdict', () => {
    expect(ending).not.toContain('On which sources do you rely?');
    expect(ending).not.toContain('Refused by the rule');
  });

  test('keeps what the game chose to itself until the reader opens it', () => {
    expect(ending).toContain('Open what this game chose without judging');
    expect(ending).not.toContain('The four words stand in the draft when the evening opens');
    expect(ending).not.toContain('How sure:');
  });

  test('leads to what historians ask and to the roads not taken', () => {
    expect(ending).toContain('What historians ask, and roads not taken from here');
  });
});

test('before history is shown nothing of it is on the page', () => {
  const table = printed(sessionAt({ stage: 'phrase', side: 'japan', until: 'table' }));
  expect(table).not.toContain('Which reading do you hold?');
});
