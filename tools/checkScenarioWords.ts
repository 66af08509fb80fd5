import type { Problem, ProblemCode } from '../src/scenario/problems.ts';

const WORDS: Readonly<Record<ProblemCode, string>> = {
  'not-data': 'is not plain data: only text, numbers, true, false, null, lists and objects',
  'too-deep': 'lies too deep, or contains itself',
  'too-large': 'the scenario holds too many values',
  'too-long': 'is too long',
  'forbidden-name': 'has a name that every object already has; choose another',
  missing: 'is missing',
  'unknown-key': 'is not a part that a scenario can have',
  'wrong-type': 'is of the wrong kind',
  'out-of-range': 'is outside the range allowed',
  'not-one-of': 'is not one of the values allowed',
  'bad-id': 'is not a name: letters, digits and hyphens, beginning with a letter',
  'bad-date': 'is not a date such as 1956-10-18 or 1956-10-18T16:15',
  'bad-address': 'is not an address beginning with http:// or https://',
  'bad-language': 'is not a language tag such as en or ja',
  empty: 'is empty',
  'duplicate-text': 'stands in two files of the same language',
  'duplicate-id': 'is named twice',
  'unknown-party': 'names a party the scenario does not have',
  'missing-party': 'leaves out a party',
  'unknown-interest': 'names an interest the scenario does not have',
  'unknown-constituency': 'names a constituency the party does not have',
  'missing-constituency': 'leaves out a constituency',
  'unknown-issue': 'names an issue the scenario does not have',
  'unknown-option': 'names an option the issue does not have',
  'unknown-argument': 'names an argument the scenario does not have',
  'unknown-stage': 'names a stage the scenario does not have',
  'unknown-evidence': 'names evidence the scenario does not have',
  'option-twice': 'is both instructed and in reserve, or given twice',
  'weights-sum': 'does not add up',
  'form-missing': 'has no rule for a form the text can take',
  'unused-argument': 'is an argument that no stage uses',
  'unused-evidence': 'is evidence that nothing cites',
  'no-speaker': 'leaves a party without a speaker',
  'too-many-live': 'has too many live issues',
  'issue-twice': 'is live or beside the table twice',
  'not-on-the-table': 'is an issue that is not on the table in this stage',
  'not-the-mover': 'moves out of turn',
  'argument-not-here': 'cites an argument this party does not hold in this stage',
  'never-holds': 'is a condition that can never hold',
  shadowed: 'can never be reached: one before it always holds',
  'no-last-resort': 'needs a last one that always holds: "when": {}',
  'unreachable-stage': 'is a stage no exit leads to',
  'dead-option':
    'can be agreed by nobody on their instructions; give it a reason in "neverAgreed", or instruct both parties',
  'not-dead': 'says that nobody agrees to it, though both parties may',
  'missing-text': 'lacks a text',
  'unused-text': 'is a text nobody asks for',
  'placeholders-differ': 'has other placeholders than the English text',
  markup: 'contains markup; texts are plain',
  'documented-without-evidence': 'is marked documented but names no evidence',
  'quotation-too-long': 'quotes too many words',
};

/** One problem as a line for an author. */
export const explain = ({ path, code, expected, found }: Problem): string => {
  const wanted = expected === undefined ? '' : ` (expected ${expected})`;
  const seen = found === undefined ? '' : `, found ${found}`;
  return `${path || 'the scenario'}: ${WORDS[code]}${wanted}${seen}`;
};
