import type { Nearest } from '../../../history/causes.ts';
import type { Difference } from '../../../history/difference.ts';
import { inside } from '../../names.ts';
import { shownSupport } from '../../words/supportWords.ts';
import { say, type Telling } from './differenceWords.ts';

const whoseCapitals = ({ names }: Telling, { decider }: Difference): string =>
  decider === null ? say('nearest.bothCapitals') : names.capital(decider);

const nearestSentence = (telling: Telling, told: Difference, nearest: Nearest): string => {
  const { names } = telling;
  const { issue, yours, history } = told;
  const option = names.option(issue, nearest.option);
  switch (nearest.code) {
    case 'none-needed':
      return say('nearest.none-needed', { option, capitals: whoseCapitals(telling, told) });
    case 'argument':
      return say('nearest.argument', {
        option,
        capitals: whoseCapitals(telling, told),
        delegation: names.delegation(nearest.by),
        argument: names.argument(nearest.argument),
      });
    case 'pair':
      return say('nearest.pair', {
        option,
        issue: inside(names.issue(nearest.issue)),
        with: names.option(nearest.issue, nearest.with),
      });
    case 'backing': {
      const { support, needed } = nearest;
      const count = Math.max(1, Math.round(needed) - shownSupport(support));
      const missing = { count, option, capital: names.capital(nearest.party) };
      const lacked = say('nearest.backing', missing);
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
