import { translate } from '../../i18n/translate.ts';
import type { Move } from '../../negotiation/state.ts';
import type { Names } from '../names.ts';
import { sayAct } from './actWords.ts';

/** A move as a short list: “The day: 19 October; initial the text”. Names of options may hold commas. */
export const sayMove = ({ by, positions, act }: Move, names: Names): string | null => {
  const parts = Object.entries(positions).map(([issue, option]) =>
    translate('bar.change', { issue: names.issue(issue), to: names.option(issue, option) }),
  );
  if (act) parts.push(sayAct(act, names, by));
  return parts.length === 0 ? null : parts.join('; ');
};
