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

const eventWords = ({ event, at }: SaveProblem): string | null => {
  if (!event) return at === '' ? null : translate('save.at', { at });
  const index = event.index + 1;
  const said =
    event.type === null
      ? translate('save.eventNameless', { index })
      : translate('save.event', { index, type: event.type });
  return `${said} ${translate('save.at', { at })}`;
};

/** How far a record can be opened that cannot be opened whole. */
const upToWords = ({ opensUpTo }: SaveProblem, names: Names): string | null => {
  if (!opensUpTo) return null;
  const { events, of, turns, stage } = opensUpTo;
  return translate('save.opensUpTo', { events, of, count: turns, stage: names.stage(stage) });
};

/** Why a saved game cannot be played, which event is at fault by which rule, and how far it can be opened. */
export const saveWords = (problem: SaveProblem, names: Names): string =>
  [
    translate(CODE[problem.code]),
    eventWords(problem),
    problem.refusal ? refusalWords(problem.refusal, names).rule : null,
    problem.madeWith ? translate('save.madeWith', problem.madeWith) : null,
    upToWords(problem, names),
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
