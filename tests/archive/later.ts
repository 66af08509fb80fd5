import { MONTHS } from '../../src/i18n/dates.ts';

const MONTH = MONTHS.join('|');
const DATE = new RegExp(
  `(?:(\\d{1,2})(?:st|nd|rd|th)? )?(?:(${MONTH}) )?(?<!\\d)(1[6-9]\\d\\d|20\\d\\d)(?!\\d)`,
  'g',
);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

interface Dated {
  /** As exact as the text names it: `1956`, `1956-10` or `1956-10-18`. */
  readonly date: string;
  /** The words round it. */
  readonly place: string;
}

const AROUND = 50;

const datesWithPlaces = (text: string): readonly Dated[] =>
  [...text.matchAll(DATE)].map(({ index, 0: written, 1: day, 2: month, 3: year }) => {
    const parts = [year ?? ''];
    if (month !== undefined) {
      parts.push(twoDigits(MONTHS.findIndex((name) => name === month) + 1));
      if (day !== undefined) parts.push(twoDigits(Number(day)));
    }
    const place = text.slice(Math.max(0, index - AROUND), index + written.length + AROUND);
    return { date: parts.join('-'), place };
  });

/** Every date with a year that a text names. */
export const datesIn = (text: string): readonly string[] =>
  datesWithPlaces(text).map(({ date }) => date);

/** Where a text names a date after a day. */
export const datesAfter = (text: string, day: string): readonly string[] =>
  datesWithPlaces(text)
    .filter(({ date }) => date > day.slice(0, date.length))
    .map(({ place }) => place);
