import { sayList } from '../../../i18n/translate.ts';
import type { Deed, Doing } from '../../../history/deeds.ts';
import type { Change, NextTurn } from '../../../history/nextTurn.ts';
import type { IssueId, OptionId } from '../../../negotiation/scenarioData.ts';
import type { Names } from '../../names.ts';
import { shownSupport } from '../../words/supportWords.ts';
import { say, type Voices } from './bargainedWords.ts';

/** An option of an issue by name, for a sentence. */
export const on = (names: Names, issue: IssueId, option: OptionId) => ({
  issue: names.issueInside(issue),
  option: names.option(issue, option),
});

/** Support as shown against what was needed, both 0–100. */
export const supportOf = ({
  support,
  needed,
}: {
  readonly support: number;
  readonly needed: number;
}) => ({ support: shownSupport(support), needed: Math.round(needed) });

const changeWords = (names: Names, { issue, from, to }: Change): string =>
  say('deed.change', {
    issue: names.issueInside(issue),
    from: names.option(issue, from ?? to),
    to: names.option(issue, to),
  });

const weighedKey = (deed: Extract<Deed, { readonly support: number }>) => {
  if (deed.code === 'granted') return deed.used ? 'deed.granted.used' : 'deed.granted.unused';
  if (deed.code === 'repudiated') return deed.recalled ? 'deed.recalled' : 'deed.repudiated';
  return `deed.${deed.code}` as const;
};

const linkWords = (names: Names, { issues, held }: Extract<Deed, { readonly code: 'linked' }>) =>
  say(held ? 'deed.linked.held' : 'deed.linked.open', {
    first: names.issueInside(issues[0]),
    second: names.issueInside(issues[1]),
  });

const recessWords = (names: Names, agreed: readonly IssueId[]): string =>
  agreed.length > 0
    ? say('deed.recessed.agreed', { issues: sayList(agreed.map((id) => names.issueInside(id))) })
    : say('deed.recessed.nothing');

/** What was done, without the name of who did it: “cited the letters: it bit”. */
export const deedWords = (names: Names, { deed, by }: Doing): string => {
  switch (deed.code) {
    case 'moved': {
      const given = [...deed.took, ...deed.gave].filter(({ from }) => from !== null);
      return say('deed.moved', { changes: sayList(given.map((c) => changeWords(names, c))) });
    }
    case 'linked':
      return linkWords(names, deed);
    case 'argued':
      return say(deed.bites ? 'deed.argued.bit' : 'deed.argued.answered', {
        argument: names.argument(deed.argument),
      });
    case 'granted':
    case 'denied':
    case 'borne':
    case 'repudiated':
      return say(weighedKey(deed), {
        ...on(names, deed.issue, deed.option),
        ...supportOf(deed),
        capital: names.capital(by),
      });
    case 'walked-out':
      return say('deed.walked-out');
    case 'recessed':
      return recessWords(names, deed.agreed);
    default:
      return say(`deed.${deed.code}`, on(names, deed.issue, deed.option));
  }
};

const actWords = (names: Names, act: NextTurn['act']): readonly string[] => {
  if (!act || act.kind === 'sound' || act.kind === 'decide') return [];
  return [
    act.kind === 'argue'
      ? say('next.argue', { argument: names.argument(act.argument) })
      : say(`next.${act.kind}`),
  ];
};

/** What the other side did in its next turn, as a sentence. */
export const nextWords = (names: Names, voices: Voices, next: NextTurn | null): string => {
  if (!next) return say('next.ended');
  const said = (key: 'next.took' | 'next.gave' | 'next.asked', changes: readonly Change[]) => {
    const options = changes.map(({ issue, to }) => say('next.option', on(names, issue, to)));
    return options.length > 0 ? [say(key, { options: sayList(options) })] : [];
  };
  const did = [
    ...said('next.took', next.took),
    ...said('next.gave', next.gave),
    ...said('next.asked', next.asked),
    ...actWords(names, next.act),
  ];
  const who = voices.who(next.by);
  return did.length === 0
    ? say('next.stood', { who })
    : say('next.did', { who, did: sayList(did) });
};
