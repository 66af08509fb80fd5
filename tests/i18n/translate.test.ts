import { describe, expect, test } from 'vitest';
import { sayDate, sayTime } from '../../src/i18n/dates.ts';
import { ENGLISH } from '../../src/i18n/en/english.ts';
import { PROBLEMS } from '../../src/i18n/en/problems.ts';
import { sayList, translate } from '../../src/i18n/translate.ts';

describe('interface strings', () => {
  test('a named value takes the place of its name', () => {
    expect(translate('table.round', { round: 2, rounds: 3 })).toBe('Round 2 of 3');
  });

  test('a name without a value is left as it stands', () => {
    expect(translate('issue.readings')).toBe('Two readings of “{option}”');
  });

  test.each([
    [0, 'Tokyo: 0 changes of position'],
    [1, 'Tokyo: 1 change of position'],
    [2, 'Tokyo: 2 changes of position'],
  ])('%i is counted in the right form', (count, said) => {
    expect(translate('outcome.movedCount', { count, who: 'Tokyo' })).toBe(said);
  });

  test('things in a list are joined as in a sentence', () => {
    expect([sayList(['a']), sayList(['a', 'b']), sayList(['a', 'b', 'c'])]).toEqual([
      'a',
      'a and b',
      'a, b, and c',
    ]);
  });

  test('no string is empty, holds a tag or a straight quotation mark', () => {
    const all = Object.entries({ ...ENGLISH, ...PROBLEMS }).flatMap(([key, message]) =>
      (typeof message === 'string' ? [message] : [message.one, message.other]).map(
        (text) => [key, text] as const,
      ),
    );
    expect(all.filter(([, text]) => text.trim() === '' || /[<>"']/.test(text))).toEqual([]);
  });
});

describe('dates of the game', () => {
  test.each([
    ['1956-10-18T16:15', '18 October 1956', '16:15'],
    ['1956-10-09', '9 October 1956', null],
    ['1956-10', 'October 1956', null],
    ['1956', '1956', null],
    ['undated', 'undated', null],
  ])('%s is said as exactly as it is known', (iso, date, time) => {
    expect([sayDate(iso), sayTime(iso)]).toEqual([date, time]);
  });
});
