import type { ArchiveEvent } from '../scenario/archive.ts';

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysToYear = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

/** Days from 1 January of the year 1 to an ISO date; a year or a month alone counts from its beginning. */
const dayNumber = (iso: string): number => {
  const [year = 1, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  const leap = isLeap(year) && month > 2 ? 1 : 0;
  return daysToYear(year) + (DAYS_BEFORE[month - 1] ?? 0) + leap + day - 1;
};

/** A stretch of time, ISO years, drawn `width` wide. */
export interface Scale {
  readonly fromYear: number;
  /** The year that begins where the stretch ends. */
  readonly untilYear: number;
  readonly width: number;
}

/** How far from the left an ISO date stands. */
export const placeOf = ({ fromYear, untilYear, width }: Scale, iso: string): number => {
  const from = daysToYear(fromYear);
  return ((dayNumber(iso) - from) / (daysToYear(untilYear) - from)) * width;
};

export interface Dot {
  readonly id: string;
  readonly lane: ArchiveEvent['lane'];
  readonly x: number;
  /** Where a span ends; as `x` for a day. */
  readonly end: number;
  /** Counted from the line of the lane, 0 upward: what would lie on another dot stands in the next row. */
  readonly row: number;
}

const isWithin = ({ fromYear, untilYear }: Scale, { date }: ArchiveEvent): boolean => {
  const year = Number(date.slice(0, 4));
  return year >= fromYear && year < untilYear;
};

/** Where the events of a stretch of time stand in their lanes, no two dots nearer than `apart`. */
export const dotsOf = (
  events: readonly ArchiveEvent[],
  scale: Scale,
  apart: number,
): readonly Dot[] => {
  const ends = new Map<string, number[]>();
  const shown = events.filter((event) => isWithin(scale, event));
  const inOrder = shown.toSorted((a, b) => dayNumber(a.date) - dayNumber(b.date));
  return inOrder.map(({ id, lane, date, until }) => {
    const x = placeOf(scale, date);
    const end = Math.min(scale.width, Math.max(x, placeOf(scale, until ?? date)));
    const rows = ends.get(lane ?? '') ?? [];
    ends.set(lane ?? '', rows);
    const free = rows.findIndex((taken) => x - taken >= apart);
    const row = free < 0 ? rows.length : free;
    rows[row] = end;
    return { id, lane, x, end, row };
  });
};

/** The years from the first to the last event, both whole; null without events. */
export const yearsOf = (
  events: readonly ArchiveEvent[],
): { readonly fromYear: number; readonly untilYear: number } | null => {
  const years = events.map(({ date }) => Number(date.slice(0, 4)));
  if (years.length === 0) return null;
  return { fromYear: Math.min(...years), untilYear: Math.max(...years) + 1 };
};

/** The years in which at least so many events stand. */
export const fullYears = (events: readonly ArchiveEvent[], atLeast: number): readonly number[] => {
  const years = events.map(({ date }) => Number(date.slice(0, 4)));
  return [...new Set(years)]
    .filter((year) => years.filter((other) => other === year).length >= atLeast)
    .toSorted((a, b) => a - b);
};
