import { JUDGE } from '../../i18n/en/judge.ts';
import { sayList, translateFrom } from '../../i18n/translate.ts';
import type { Judged, Tie, Weighed } from '../../scenario/support.ts';

/** The strings of judging. */
export const say = translateFrom<keyof typeof JUDGE>(JUDGE);

type NameOf = (source: string) => string;

type Refused = Exclude<Weighed, { readonly ok: true }>;

const tieWords = ({ between: [one, other], on }: Tie, name: NameOf): string => {
  if (on === one) return say('judge.comesFrom', { one: name(other), other: name(one) });
  if (on === other) return say('judge.comesFrom', { one: name(one), other: name(other) });
  return say('judge.bothFrom', { one: name(one), other: name(other), on: name(on) });
};

const whyRefused = (weighed: Refused, name: NameOf): readonly string[] => {
  if (weighed.code === 'one-source')
    return [say('judge.refused.one-source', { one: name(weighed.one) })];
  if (weighed.code === 'no-source') return [say('judge.refused.no-source')];
  return [say('judge.refused.derived'), ...weighed.ties.map((tie) => tieWords(tie, name))];
};

const nearestWords = ({ nearest }: Refused, name: NameOf): string =>
  nearest.length === 0
    ? say('judge.noNearest')
    : say('judge.nearest', { sources: sayList(nearest.map(name)) });

/** What a claim is worth: the verdict with who refuses, then why, then what would change it. */
export const judgedLines = ({ strays, weighed }: Judged, name: NameOf): readonly string[] => {
  const left = strays.map((source) => say('judge.stray', { source: name(source) }));
  if (!weighed.ok) return [...whyRefused(weighed, name), ...left, nearestWords(weighed, name)];
  const [one, other] = weighed.witnesses;
  return [say('judge.stands', { one: name(one), other: name(other) }), ...left];
};
