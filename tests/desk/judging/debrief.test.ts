import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { printed, sessionAt } from '../printed.tsx';

let historians = '';
beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  historians = printed(
    sessionAt({ stage: 'phrase', side: 'japan', until: 'debrief', step: 'historians' }),
  );
});
afterAll(() => vi.unstubAllGlobals());

describe('the debrief of the phrase', () => {
  test('asks its questions with their readings', () => {
    expect(historians).toContain('Who wrote “including the territorial question”?');
    expect(historians).toContain('Khrushchev strikes the words from the Japanese draft');
  });

  test('offers no source before a reading is chosen, and no verdict', () => {
    expect(historians).not.toContain('On which sources do you rely?');
    expect(historians).not.toContain('Refused by the rule');
  });

  test('keeps what the game chose to itself until the reader opens it', () => {
    expect(historians).toContain('Open what this game chose without judging');
    expect(historians).not.toContain('The four words stand in the draft when the evening opens');
    expect(historians).not.toContain('How sure:');
  });

  test('tells what historians ask and the roads not taken', () => {
    expect(historians).toContain('What divides historians');
    expect(historians).toContain('Roads not taken');
  });
});

describe('between the stages of a guided game', () => {
  test('the page beside history asks them too', () => {
    const ending = printed(
      sessionAt({ stage: 'kremlin', side: 'japan', until: 'ending', last: 'phrase' }),
    );
    expect(ending).toContain('Which reading do you hold?');
  });
});

test('before history is shown nothing of it is on the page', () => {
  const table = printed(sessionAt({ stage: 'phrase', side: 'japan', until: 'table' }));
  expect(table).not.toContain('Which reading do you hold?');
});
