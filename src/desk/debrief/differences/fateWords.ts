import type { RefusedAtHome, Unsigned } from '../../../history/causes.ts';
import { sayList } from '../../../i18n/translate.ts';
import { delegationFirst } from '../../names.ts';
import { say, type Telling } from './differenceWords.ts';

/** Why no text was closed. */
export const unsignedWords = (telling: Telling, unsigned: Unsigned): readonly string[] => {
  const { names, stageAt } = telling;
  const { visit, how, by, at, blockers } = unsigned;
  const delegation = by === null ? '' : delegationFirst(names, by);
  const stage = names.stage(stageAt(visit));
  const issues = sayList(blockers.map((issue) => names.issueInside(issue)));
  return [
    say(`unsigned.${how}`, { stage, delegation, turn: (at?.turn ?? 0) + 1 }),
    blockers.length === 0
      ? say('unsigned.noBlockers')
      : say('unsigned.blockers', { count: blockers.length, issues }),
  ];
};

const remedyWords = ({ names }: Telling, { remedy }: RefusedAtHome): string => {
  const terms = Object.entries(remedy.terms).map(([issue, option]) =>
    say('atHome.term', { issue: names.issue(issue), option: names.option(issue, option) }),
  );
  if (terms.length > 0) return say('atHome.terms', { terms: sayList(terms) });
  const [[, count] = ['', 0]] = Object.entries(remedy.backing);
  const constituencies = sayList(Object.keys(remedy.backing).map((id) => names.constituency(id)));
  return say('atHome.backing', { count: Math.ceil(count), constituencies });
};

/** Why a closed text was refused at home, and what would have passed. */
export const atHomeWords = (telling: Telling, refused: RefusedAtHome): readonly string[] => {
  const { names } = telling;
  const { vote, party } = refused;
  const params = {
    capital: names.capital(party),
    constituency: names.constituency(vote.by),
    score: Math.floor(vote.score),
    needed: vote.needed,
  };
  return [
    say(vote.vetoed ? 'atHome.vetoed' : 'atHome.short', params),
    remedyWords(telling, refused),
  ];
};
