import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { CommandProblem, SaveProblem } from '../../session/session.ts';
import type { Names } from '../names.ts';
import { refusalWords } from './refusalWords.ts';

const CODE: Readonly<Record<SaveProblem['code'], MessageKey>> = {
  'not-json': 'save.not-json',
  'not-a-save': 'save.not-a-save',
  'newer-format': 'save.newer-format',
  'other-scenario': 'save.other-scenario',
  'newer-scenario': 'save.newer-scenario',
  'newer-rules': 'save.newer-rules',
  'illegal-event': 'save.illegal-event',
  'too-large': 'save.too-large',
};

/** Why a saved game cannot be played, and where the fault was found. */
export const saveWords = ({ code, at, refusal }: SaveProblem, names: Names): string =>
  [
    translate(CODE[code]),
    at === '' ? null : translate('save.at', { at }),
    refusal ? refusalWords(refusal, names).rule : null,
  ]
    .filter((part) => part !== null)
    .join(' ');

/** Why a command did nothing. */
export const problemWords = (problem: CommandProblem, names: Names): string => {
  switch (problem.kind) {
    case 'refused': {
      const { who, rule } = refusalWords(problem.refusal, names);
      return `${who}: ${rule}`;
    }
    case 'save':
      return `${translate('refusal.save')} ${saveWords(problem.problem, names)}`;
    case 'not-now':
      return translate('refusal.notNow');
  }
};
