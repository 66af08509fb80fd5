import { PROBLEMS } from '../../i18n/en/problems.ts';
import { translate, translateFrom } from '../../i18n/translate.ts';
import type { Problem, ProblemCode } from '../../scenario/problems.ts';

const say = translateFrom<keyof typeof PROBLEMS>(PROBLEMS);

const CODE: Readonly<Record<ProblemCode, keyof typeof PROBLEMS>> = {
  'not-json': 'problem.not-json',
  'unknown-file': 'problem.unknown-file',
  'unlisted-stage': 'problem.unlisted-stage',
  'not-data': 'problem.not-data',
  'too-deep': 'problem.too-deep',
  'too-large': 'problem.too-large',
  'too-long': 'problem.too-long',
  'forbidden-name': 'problem.forbidden-name',
  missing: 'problem.missing',
  'unknown-key': 'problem.unknown-key',
  'wrong-type': 'problem.wrong-type',
  'out-of-range': 'problem.out-of-range',
  'not-one-of': 'problem.not-one-of',
  'bad-id': 'problem.bad-id',
  'bad-date': 'problem.bad-date',
  'bad-address': 'problem.bad-address',
  'bad-language': 'problem.bad-language',
  empty: 'problem.empty',
  'duplicate-text': 'problem.duplicate-text',
  'duplicate-id': 'problem.duplicate-id',
  'unknown-party': 'problem.unknown-party',
  'missing-party': 'problem.missing-party',
  'unknown-interest': 'problem.unknown-interest',
  'unknown-constituency': 'problem.unknown-constituency',
  'missing-constituency': 'problem.missing-constituency',
  'unknown-issue': 'problem.unknown-issue',
  'unknown-option': 'problem.unknown-option',
  'missing-option': 'problem.missing-option',
  'unknown-group': 'problem.unknown-group',
  'unknown-argument': 'problem.unknown-argument',
  'unknown-stage': 'problem.unknown-stage',
  'unknown-clause': 'problem.unknown-clause',
  'unknown-choice': 'problem.unknown-choice',
  'unknown-fact': 'problem.unknown-fact',
  'unknown-evidence': 'problem.unknown-evidence',
  'option-twice': 'problem.option-twice',
  'not-the-decider': 'problem.not-the-decider',
  'weights-sum': 'problem.weights-sum',
  'form-missing': 'problem.form-missing',
  'unused-argument': 'problem.unused-argument',
  'unused-evidence': 'problem.unused-evidence',
  'no-speaker': 'problem.no-speaker',
  'too-many-live': 'problem.too-many-live',
  'issue-twice': 'problem.issue-twice',
  'not-on-the-table': 'problem.not-on-the-table',
  'not-the-mover': 'problem.not-the-mover',
  'argument-not-here': 'problem.argument-not-here',
  'only-at-home': 'problem.only-at-home',
  'nothing-on-the-table': 'problem.nothing-on-the-table',
  'too-few-choices': 'problem.too-few-choices',
  'no-deputies': 'problem.no-deputies',
  'never-holds': 'problem.never-holds',
  shadowed: 'problem.shadowed',
  'no-last-resort': 'problem.no-last-resort',
  'unreachable-stage': 'problem.unreachable-stage',
  'line-refused': 'problem.line-refused',
  'line-unfinished': 'problem.line-unfinished',
  'start-not-history': 'problem.start-not-history',
  'dead-option': 'problem.dead-option',
  'not-dead': 'problem.not-dead',
  'missing-text': 'problem.missing-text',
  'unused-text': 'problem.unused-text',
  'placeholders-differ': 'problem.placeholders-differ',
  markup: 'problem.markup',
  'documented-without-evidence': 'problem.documented-without-evidence',
  'quotation-too-long': 'problem.quotation-too-long',
  'derives-from-itself': 'problem.derives-from-itself',
  'unknown-place': 'problem.unknown-place',
  'missing-entry': 'problem.missing-entry',
  'too-few-readings': 'problem.too-few-readings',
  'source-not-listed': 'problem.source-not-listed',
  'nothing-chosen': 'problem.nothing-chosen',
  'claim-without-source': 'problem.claim-without-source',
  'claim-on-one-source': 'problem.claim-on-one-source',
  'claim-on-derived-sources': 'problem.claim-on-derived-sources',
};

const foundWords = ({ expected = '', found = '' }: Problem): string | null => {
  if (expected !== '' && found !== '') return say('problem.expectedFound', { expected, found });
  if (expected !== '') return say('problem.expected', { expected });
  return found === '' ? null : say('problem.found', { found });
};

const nearestWords = ({ nearest }: Problem): string | null =>
  nearest === undefined ? null : say('problem.nearest', { nearest });

/** What is wrong with a scenario, and where, for the teacher who wrote it. */
export const problemOfScenario = (problem: Problem): string => {
  const path = problem.path === '' ? translate('title.fileProblemRoot') : problem.path;
  const what = [say(CODE[problem.code]), foundWords(problem), nearestWords(problem)]
    .filter((part) => part !== null)
    .join(' ');
  return translate('title.fileProblem', { path, what });
};
