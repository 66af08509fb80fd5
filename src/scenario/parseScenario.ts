import * as v from 'valibot';
import type { ScenarioBundle } from './bundle.ts';
import { bundleSchema } from './bundleSchema.ts';
import { faultsInData } from './plainData.ts';
import { mended, nearestNumber } from './mended.ts';
import { explain, nearestName, unknownName, type Unexplained } from './nearest.ts';
import { problem, PROBLEM_CODES, type Problem, type ProblemCode } from './problems.ts';
import { otherNames } from './shape.ts';

export type Parsed =
  | { readonly ok: true; readonly bundle: ScenarioBundle }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const isCode = (text: string): text is ProblemCode =>
  (PROBLEM_CODES as readonly string[]).includes(text);

const KINDS: Readonly<Record<string, string>> = {
  Object: '{…}',
  Array: '[…]',
  string: 'text',
  unknown: '{…}',
};

const codeOf = (issue: v.BaseIssue<unknown>): ProblemCode => {
  if (isCode(issue.message)) return issue.message;
  if (issue.expected === 'never') return 'unknown-key';
  if (issue.input === undefined) return 'missing';
  const choice = ['picklist', 'literal', 'variant'].includes(issue.type);
  return choice ? 'not-one-of' : 'wrong-type';
};

const written = (input: unknown): string => (typeof input === 'string' ? input : String(input));

const allowed = (expected: string): ReadonlySet<string> =>
  new Set([...expected.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name));

/** The words of an author for what the schema asks and finds: `true | false`, a text, a list. */
const plainKind = (kind: string): string => KINDS[kind] ?? kind.replaceAll(/^\(|\)$|"/g, '');

/** What the schema names of a value it refuses, and what would have been right in its place. */
const problemAt = (path: string, code: ProblemCode, issue: v.BaseIssue<unknown>): Unexplained => {
  const { expected, received, input } = issue;
  const needed = expected === null ? undefined : plainKind(expected);
  switch (code) {
    case 'missing':
    case 'empty':
      return problem(path, code);
    case 'unknown-key':
      return unknownName(path, code, written(input), new Set(otherNames(issue)));
    case 'not-one-of': {
      const nearest = nearestName(written(input), allowed(expected ?? ''));
      return problem(path, code, needed, plainKind(received), nearest);
    }
    case 'out-of-range':
      return problem(path, code, needed, received, nearestNumber(input, issue.requirement));
    default:
      return problem(path, code, needed, plainKind(received), mended(code, input));
  }
};

const problemOf = (issue: v.BaseIssue<unknown>): Unexplained => {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  return problemAt(path, codeOf(issue), issue);
};

/** Reads anything as a scenario bundle: the bundle, or every problem found with its dotted path. Never throws. */
export const parseScenario = (input: unknown): Parsed => {
  const faults = faultsInData(input);
  if (faults.length > 0) return { ok: false, problems: faults };
  const result = v.safeParse(bundleSchema, input);
  return result.success
    ? { ok: true, bundle: result.output }
    : { ok: false, problems: explain(result.issues.map(problemOf)) };
};
