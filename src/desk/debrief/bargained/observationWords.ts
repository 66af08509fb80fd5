import { sayList } from '../../../i18n/translate.ts';
import type { Observation, Observed } from '../../../history/observation.ts';
import { first, type Names } from '../../names.ts';
import { type BargainedKey, percentOf, say, type Voices } from './bargainedWords.ts';
import { on, supportOf } from './deedWords.ts';

const keyOf = (observed: Observed): BargainedKey => {
  switch (observed.code) {
    case 'repudiated':
      return observed.recalled ? 'seen.recalled' : 'seen.repudiated';
    case 'recessed':
      return observed.agreed.length > 0 ? 'seen.recessed.agreed' : 'seen.recessed.nothing';
    case 'ground-missed':
      return `seen.ground-missed.${observed.authority}`;
    default:
      return `seen.${observed.code}`;
  }
};

const issueList = (names: Names, issues: readonly string[]): string =>
  sayList(issues.map((id) => names.issueInside(id)));

const dataOf = (names: Names, observed: Observed): Readonly<Record<string, string | number>> => {
  switch (observed.code) {
    case 'opened-high':
    case 'opened-low':
      return { percent: percentOf(observed.share) };
    case 'gave-in-a-row':
      return { count: observed.count };
    case 'argument-moved':
    case 'argument-bit':
    case 'argument-answered':
      return {
        argument: names.argument(observed.argument),
        issue: names.issueInside(observed.issue),
        ...('moved' in observed ? { turn: observed.moved + 1 } : {}),
      };
    case 'link-held':
    case 'link-open':
      return {
        first: names.issueInside(observed.issues[0]),
        second: names.issueInside(observed.issues[1]),
      };
    case 'recessed':
      return { issues: issueList(names, observed.agreed) };
    case 'took-their-word':
      return { issues: issueList(names, observed.issues) };
    case 'more-was-there':
      return {
        ...on(names, observed.issue, observed.option),
        better: names.option(observed.issue, observed.better),
      };
    default:
      return {
        ...('option' in observed ? on(names, observed.issue, observed.option) : {}),
        ...('support' in observed ? supportOf(observed) : {}),
      };
  }
};

/** What was noticed, as a sentence that names its observation. */
export const observationWords = (
  names: Names,
  voices: Voices,
  { by, observed }: Pick<Observation, 'by' | 'observed'>,
): string =>
  say(keyOf(observed), {
    ...dataOf(names, observed),
    who: observed.code === 'leaked' ? voices.inside(by) : voices.who(by),
    own: voices.own(by),
    capital: names.capital(by),
    capitalFirst: first(names.capital(by)),
  });
