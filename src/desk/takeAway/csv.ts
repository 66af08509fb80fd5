/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** A cell a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

export type Cell = string | number | null;

const wordsOf = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
};

const quoted = (words: string): string =>
  NEEDS_QUOTES.test(words) ? `"${words.replaceAll('"', '""')}"` : words;

/**
 * A table as RFC 4180 has it: a head, quotes where they are needed and doubled inside, CRLF after every line; in UTF-8
 * with a byte order mark. Words that would be read as a formula get an apostrophe in front.
 */
export const csvOf = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK +
  [head, ...rows]
    .map((row) => row.map((cell) => quoted(wordsOf(cell))).join(',') + LINE_END)
    .join('');
