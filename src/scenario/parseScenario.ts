import * as v from 'valibot';
import type { ScenarioBundle } from './bundle.ts';
import { bundleSchema } from './bundleSchema.ts';
import { faultsInData } from './plainData.ts';
import { problem, PROBLEM_CODES, type Problem, type ProblemCode } from './problems.ts';

export type Parsed =
  | { readonly ok: true; readonly bundle: ScenarioBundle }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const isCode = (text: string): text is ProblemCode =>
  (PROBLEM_CODES as readonly string[]).includes(text);

const codeOf = (issue: v.BaseIssue<unknown>): ProblemCode => {
  if (isCode(issue.message)) return issue.message;
  if (issue.expected === 'never') return 'unknown-key';
  if (issue.input === undefined) return 'missing';
  const choice = ['picklist', 'literal', 'variant'].includes(issue.type);
  return choice ? 'not-one-of' : 'wrong-type';
};

const problemOf = (issue: v.BaseIssue<unknown>): Problem => {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  const code = codeOf(issue);
  if (code === 'missing') return problem(path, code);
  const expected = issue.expected === null || code === 'unknown-key' ? undefined : issue.expected;
  return problem(path, code, expected, issue.received);
};

/** Reads anything as a scenario bundle: the bundle, or every problem found with its dotted path. Never throws. */
export const parseScenario = (input: unknown): Parsed => {
  const faults = faultsInData(input);
  if (faults.length > 0) return { ok: false, problems: faults };
  const result = v.safeParse(bundleSchema, input);
  return result.success
    ? { ok: true, bundle: result.output }
    : { ok: false, problems: result.issues.map(problemOf) };
};
