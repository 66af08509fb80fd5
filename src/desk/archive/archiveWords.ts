import { ARCHIVE } from '../../i18n/en/archive.ts';
import { sayDate } from '../../i18n/dates.ts';
import { translateFrom } from '../../i18n/translate.ts';

/** The strings of the archive, which come with it. */
export const say = translateFrom<keyof typeof ARCHIVE>(ARCHIVE);

/** “June 1955 to July 1956”, “from 1954” or “12 July 1954”. */
export const saySpan = (from: string, until?: string): string =>
  until === undefined || until === from
    ? sayDate(from)
    : say('archive.span', { from: sayDate(from), until: sayDate(until) });

/** How long an office was held; one whose end is not told goes on. */
export const sayTenure = ({ from, until }: { readonly from: string; readonly until?: string }) =>
  until === undefined ? say('archive.since', { from: sayDate(from) }) : saySpan(from, until);
