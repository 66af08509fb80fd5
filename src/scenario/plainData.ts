import { problem, type Problem, type ProblemCode } from './problems.ts';

const DEEPEST = 16;
const MOST_VALUES = 300_000;
const LONGEST_TEXT = 4_000;
const LONGEST_NAME = 120;
const MOST_PROBLEMS = 50;

interface Found {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

/** True for an object written as `{…}`, or one without a prototype; false for arrays, dates and instances. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Names every object inherits, which a table of ids cannot tell from its own. */
export const isInheritedName = (name: string): boolean => name in Object.prototype;

const faultOfValue = ({ value, depth }: Found): ProblemCode | null => {
  if (value === undefined) return 'missing';
  if (depth > DEEPEST) return 'too-deep';
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? 'too-long' : null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'wrong-type';
  if (value === null || typeof value === 'boolean') return null;
  if (Array.isArray(value)) return Object.keys(value).length === value.length ? null : 'not-data';
  return isPlainObject(value) ? null : 'not-data';
};

const faultOfName = (name: string): ProblemCode | null => {
  if (name.length > LONGEST_NAME) return 'too-long';
  return isInheritedName(name) ? 'forbidden-name' : null;
};

const under = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const partsOf = ({ value, path, depth }: Found): readonly Found[] => {
  if (typeof value !== 'object' || value === null) return [];
  const found: Found[] = [];
  for (const key of Object.keys(value).slice(0, MOST_VALUES + 1)) {
    const part = (value as Readonly<Record<string, unknown>>)[key];
    found.push({ value: part, path: under(path, key), depth: depth + 1 });
  }
  return found;
};

const namesOf = (value: unknown): readonly string[] =>
  isPlainObject(value) ? Object.keys(value) : [];

const faultsOf = (found: Found): readonly Problem[] => {
  const fault = faultOfValue(found);
  if (fault) return [problem(found.path, fault)];
  return namesOf(found.value).flatMap((name) => {
    const fault = faultOfName(name);
    return fault ? [problem(under(found.path, name.slice(0, LONGEST_NAME)), fault)] : [];
  });
};

/**
 * Everything that keeps a value from being plain, bounded data: at most 16 deep, 300,000 values,
 * 4,000 characters a text. Cycles are too deep. Never throws, whatever it is given.
 */
export const faultsInData = (value: unknown): readonly Problem[] => {
  const waiting: Found[] = [{ value, path: '', depth: 0 }];
  const problems: Problem[] = [];
  for (let seen = 0; waiting.length > 0; seen += 1) {
    if (seen > MOST_VALUES || waiting.length > MOST_VALUES) {
      return [...problems, problem('', 'too-large', String(MOST_VALUES))];
    }
    const next = waiting.pop();
    if (!next) break;
    const faults = faultsOf(next);
    problems.push(...faults);
    if (problems.length >= MOST_PROBLEMS) return problems.slice(0, MOST_PROBLEMS);
    if (faults.length === 0) for (const part of partsOf(next)) waiting.push(part);
  }
  return problems;
};
