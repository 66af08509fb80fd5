const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH = MONTHS.join('|');
const DATE = new RegExp(
  `(?:(\\d{1,2})(?:st|nd|rd|th)? )?(?:(${MONTH}) )?(?<!\\d)(1[6-9]\\d\\d|20\\d\\d)(?!\\d)`,
  'g',
);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Every date with a year that a text names, as exact as it names it: `1956`, `1956-10` or `1956-10-18`. */
export const datesIn = (text: string): readonly string[] =>
  [...text.matchAll(DATE)].map(([, day, month, year]) => {
    const parts = [year ?? ''];
    if (month !== undefined) {
      parts.push(twoDigits(MONTHS.indexOf(month) + 1));
      if (day !== undefined) parts.push(twoDigits(Number(day)));
    }
    return parts.join('-');
  });

/** The dates of a text that lie after a day. */
export const datesAfter = (text: string, day: string): readonly string[] =>
  datesIn(text).filter((date) => date > day.slice(0, date.length));
