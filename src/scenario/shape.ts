import * as v from 'valibot';
import { isInheritedName, isPlainObject } from './plainData.ts';
import type { ProblemCode } from './problems.ts';

const ID = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;
const FACT = /^[A-Za-z][A-Za-z0-9-]*(:[A-Za-z0-9-]+)*$/;
const KEY = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const MOMENT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?$/;
const ADDRESS = /^https?:\/\/[^\s<>"]+$/;
const SHA256 = /^[0-9a-f]{64}$/;

const PATTERNS: Readonly<Partial<Record<ProblemCode, RegExp>>> = {
  'bad-id': ID,
  'bad-date': DAY,
  'bad-address': ADDRESS,
  'bad-language': LANGUAGE,
};

/** Whether a text is written as the rule that could refuse it asks. */
export const isWritten = (code: ProblemCode, text: string): boolean =>
  PATTERNS[code]?.test(text) === true && !isInheritedName(text);

const written = (pattern: RegExp, code: ProblemCode) =>
  v.pipe(
    v.string(),
    v.check((text) => pattern.test(text) && !isInheritedName(text), code),
  );

export const id = written(ID, 'bad-id');
export const fact = written(FACT, 'bad-id');
export const textKey = written(KEY, 'bad-id');
export const language = written(LANGUAGE, 'bad-language');
export const day = written(DAY, 'bad-date');
export const moment = written(MOMENT, 'bad-date');
export const address = written(ADDRESS, 'bad-address');
export const sha256 = written(SHA256, 'bad-id');
export const text = v.pipe(
  v.string(),
  v.check((words) => words.trim() !== '', 'empty'),
);

const outOfRange: ProblemCode = 'out-of-range';

export const between = (least: number, most: number) =>
  v.pipe(v.number(), v.minValue(least, outOfRange), v.maxValue(most, outOfRange));
export const wholeBetween = (least: number, most: number) =>
  v.pipe(between(least, most), v.integer(outOfRange));

export const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());

// An array passes valibot's records and objects, so both are guarded.
const braces = v.custom<Readonly<Record<string, unknown>>>(isPlainObject);

export const table = <K extends v.GenericSchema<string, string>, S extends v.GenericSchema>(
  key: K,
  value: S,
) => v.pipe(braces, v.record(key, value), v.readonly());

const OTHER_NAMES = 'other-names:';

/** Names the table could have instead of the one nobody knows; none where the issue is another. */
export const otherNames = ({ message }: { readonly message: string }): readonly string[] =>
  message.startsWith(OTHER_NAMES)
    ? message.slice(OTHER_NAMES.length).split(' ').filter(Boolean)
    : [];

const isMissing = (input: unknown, name: string): boolean =>
  !(isPlainObject(input) && Object.hasOwn(input, name));

/** A table of fixed names; of one it does not know it says which it still could have. */
export const object = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    braces,
    v.strictObject(entries, (issue) => {
      const names = Object.keys(entries);
      const given = issue.path?.[0]?.input;
      return issue.expected === 'never'
        ? OTHER_NAMES + names.filter((name) => isMissing(given, name)).join(' ')
        : issue.message;
    }),
    v.readonly(),
  );
