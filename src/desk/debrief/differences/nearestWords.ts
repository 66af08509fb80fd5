import type { Change, Nearest } from '../../../history/causes.ts';
import type { Difference } from '../../../history/difference.ts';
import { sayList } from '../../../i18n/translate.ts';
import { first } from '../../names.ts';
import { shownSupport } from '../../words/supportWords.ts';
import { say, type Telling } from './differenceWords.ts';

const whoseCapitals = ({ names }: Telling, { decider }: Difference): string =>
  decider === null ? say('nearest.bothCapitals') : names.capital(decider);

const changeWords = ({ names }: Telling, change: Change): string => {
  switch (change.kind) {
    case 'cited':
      return say('change.cited', {
        delegation: names.delegation(change.by),
        argument: names.argument(change.argument),
      });
    case 'asked':
      return say('change.asked', {
        delegation: names.delegation(change.by),
        capital: names.capital(change.by),
      });
    case 'agreed':
      return say('change.agreed', {
        issue: names.issueInside(change.issue),
        with: names.option(change.issue, change.with),
      });
  }
};

const nearestSentence = (telling: Telling, told: Difference, nearest: Nearest): string => {
  const { names } = telling;
  const { issue, yours, history } = told;
  const option = names.option(issue, nearest.option);
  switch (nearest.code) {
    case 'none-needed':
      return say('nearest.none-needed', { option, capitals: whoseCapitals(telling, told) });
    case 'changes':
      return say('nearest.changes', {
        option,
        capitals: whoseCapitals(telling, told),
        changes: sayList(nearest.changes.map((change) => changeWords(telling, change))),
      });
    case 'backing': {
      const { support, needed } = nearest;
      const count = Math.max(1, Math.round(needed) - shownSupport(support));
      const missing = { count, option, capital: names.capital(nearest.party) };
      const lacked = first(say('nearest.backing', missing));
      if (nearest.redLine === null) return lacked;
      const constituency = names.constituency(nearest.redLine);
      return `${lacked} ${say('nearest.redLine', { constituency })}`;
    }
    case 'other-option': {
      const capitals = whoseCapitals(telling, told);
      const found = say('nearest.other-option', { option, capitals });
      if (nearest.option === yours) return `${found} ${say('nearest.isYours')}`;
      return nearest.option === history ? `${found} ${say('nearest.isHistory')}` : found;
    }
  }
};

/** What would have let the capitals bear the wording that was not had. */
export const nearestWords = (telling: Telling, told: Difference): readonly string[] =>
  told.nearest.map((nearest) => nearestSentence(telling, told, nearest));
