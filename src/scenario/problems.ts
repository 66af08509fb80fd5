export const PROBLEM_CODES = [
  'not-json',
  'unknown-file',
  'unlisted-stage',
  'not-data',
  'too-deep',
  'too-large',
  'too-long',
  'forbidden-name',
  'missing',
  'unknown-key',
  'wrong-type',
  'out-of-range',
  'not-one-of',
  'bad-id',
  'bad-date',
  'bad-address',
  'bad-language',
  'empty',
  'duplicate-text',
  'duplicate-id',
  'unknown-party',
  'missing-party',
  'unknown-interest',
  'unknown-constituency',
  'missing-constituency',
  'unknown-issue',
  'unknown-option',
  'missing-option',
  'unknown-group',
  'unknown-argument',
  'unknown-stage',
  'unknown-clause',
  'unknown-choice',
  'unknown-fact',
  'unknown-evidence',
  'option-twice',
  'not-the-decider',
  'weights-sum',
  'form-missing',
  'unused-argument',
  'unused-evidence',
  'no-speaker',
  'too-many-live',
  'issue-twice',
  'not-on-the-table',
  'not-the-mover',
  'argument-not-here',
  'only-at-home',
  'nothing-on-the-table',
  'too-few-choices',
  'no-deputies',
  'never-holds',
  'shadowed',
  'no-last-resort',
  'unreachable-stage',
  'line-refused',
  'line-unfinished',
  'start-not-history',
  'dead-option',
  'not-dead',
  'missing-text',
  'unused-text',
  'placeholders-differ',
  'markup',
  'documented-without-evidence',
  'quotation-too-long',
  'derives-from-itself',
  'unknown-place',
  'missing-entry',
  'too-few-readings',
  'source-not-listed',
  'nothing-chosen',
  'claim-without-source',
  'claim-on-one-source',
  'claim-on-derived-sources',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What is wrong with a scenario, and where: a dotted path into the bundle, with what was expected, what was found and the nearest right thing, where that helps. */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly expected?: string;
  readonly found?: string;
  readonly nearest?: string;
}

const SHOWN_CHARACTERS = 120;

const shortened = (text: string): string =>
  text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;

export const problem = (
  path: string,
  code: ProblemCode,
  expected?: string,
  found?: string,
  nearest?: string | null,
): Problem => ({
  path,
  code,
  ...(expected === undefined ? {} : { expected }),
  ...(found === undefined ? {} : { found: shortened(found) }),
  ...(nearest === undefined || nearest === null ? {} : { nearest }),
});
