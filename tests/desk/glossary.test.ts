import { expect, test } from 'vitest';
import { carryOut } from '../session/games.ts';
import { printed, sessionAt } from './printed.tsx';

const WORD = /<button type="button" class="word"[^>]*>([^<]+)<\/button>/g;

const wordsOn = (html: string): readonly string[] =>
  [...html.matchAll(WORD)].map(([, word = '']) => word);

const briefing = () => sessionAt({ stage: 'garden', side: 'japan', until: 'briefing' });

test('at the plain level the words of diplomacy can be opened where they stand', () => {
  const plain = carryOut(briefing(), { kind: 'set-level', level: 'plain' });
  const words = wordsOn(printed(plain));
  expect(words).toContain('cables');
  expect(words.length).toBeGreaterThan(3);
});

test('at the standard level no word is marked', () => {
  expect(wordsOn(printed(briefing()))).toEqual([]);
});
