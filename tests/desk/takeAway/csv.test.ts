import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, csvOf } from '../../../src/desk/takeAway/csv.ts';

/** Reads a table as RFC 4180 says: the other side of the bargain, written for this test alone. */
const readCsv = (file: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < file.length; at += 1) {
    const sign = file[at]!;
    if (isQuoted && sign === '"' && file[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += sign;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && file[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += sign;
  }
  return rows;
};

describe('a table for a spreadsheet', () => {
  test('begins with the mark of UTF-8, has a head, and ends every line with CRLF', () => {
    expect(csvOf(['issue', 'value'], [['territory', 'HS']])).toBe(
      '\uFEFFissue,value\r\nterritory,HS\r\n',
    );
  });

  test('quotes commas, quotes and line breaks, and leaves nothing where there is nothing', () => {
    expect(
      csvOf(['a', 'b', 'c', 'd'], [['one, two', 'he said “so” or "so"', 'up\ndown', null]]),
    ).toBe('\uFEFFa,b,c,d\r\n"one, two","he said “so” or ""so""","up\ndown",\r\n');
  });

  test.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@SUM', `'@SUM`],
    ['\tx', `'\tx`],
    ['1-1', '1-1'],
  ])('takes no words for a formula: %j', (words, cell) => {
    expect(csvOf(['a'], [[words]])).toBe(`\uFEFFa\r\n${cell}\r\n`);
  });

  test('a number below nought stays a number', () => {
    expect(csvOf(['a'], [[-2]])).toBe('\uFEFFa\r\n-2\r\n');
  });

  test('is read back as it was written, whatever words stand in it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab",\r\n;=+-@ é日') });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1 }), (cells) => {
        const rows: readonly (readonly Cell[])[] = cells;
        const file = csvOf(['one', 'two'], rows).slice(1);
        const neutral = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
        expect(readCsv(file)).toEqual([['one', 'two'], ...cells.map((row) => row.map(neutral))]);
      }),
    );
  });
});
