import type { ProblemCode } from './problems.ts';
import { isWritten } from './shape.ts';

const LIKE_A_NAME = /^[\w .,'’-]*$/;

const asId = (text: string): string =>
  (LIKE_A_NAME.test(text) ? text : '')
    .trim()
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^[^A-Za-z]+|-+$/g, '');

const twoDigits = (text: string): string => text.padStart(2, '0');

const asDate = (text: string): string => {
  const found = /^\s*(\d{4})\D(\d{1,2})\D(\d{1,2})\s*$/.exec(text);
  const turned = /^\s*(\d{1,2})\D(\d{1,2})\D(\d{4})\s*$/.exec(text);
  const [year, month, day] = found ? found.slice(1) : (turned?.slice(1).toReversed() ?? []);
  return [year, month, day].map((part) => twoDigits(part ?? '')).join('-');
};

type Mend = (text: string) => string;

const MENDS: Readonly<Partial<Record<ProblemCode, Mend>>> = {
  'bad-id': asId,
  'bad-date': asDate,
  'bad-address': (text) => `https://${text.trim()}`,
  'bad-language': (text) => text.trim().replaceAll('_', '-'),
};

/** The same text, written as it has to be; null where that cannot be told. */
export const mended = (code: ProblemCode, input: unknown): string | null => {
  const mend = MENDS[code];
  if (!mend || typeof input !== 'string') return null;
  const text = mend(input);
  return isWritten(code, text) ? text : null;
};

/** The nearest number within a bound that was passed; whole where it has to be. */
export const nearestNumber = (input: unknown, bound: unknown): string | null => {
  if (typeof bound === 'number') return String(bound);
  return typeof input === 'number' && Number.isFinite(input) ? String(Math.round(input)) : null;
};
