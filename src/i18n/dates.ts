export const MONTHS = [
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
] as const;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/;

/** “18 October 1956”, “October 1956” or “1956”, as exact as the ISO date; the text itself where it is none. */
export const sayDate = (iso: string): string => {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
};

const ofThisComputer = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** “3 May at 14:05”, in the time of this computer, from milliseconds since 1970. */
export const sayMoment = (ms: number): string => ofThisComputer.format(ms);

/** “16:15”, or null where the ISO date has no time of day. */
export const sayTime = (iso: string): string | null => ISO.exec(iso)?.[4] ?? null;
