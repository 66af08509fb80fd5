import type { Scenario, Terms } from '../negotiation/scenarioData.ts';
import {
  type Article,
  articlesOf,
  closingVisit,
  type Course,
  coursesOf,
  type Fate,
  fateOf,
  historicalTerms,
  type Left,
  leftOf,
} from './articles.ts';
import type { RefusedAtHome, Unsigned } from './causes.ts';
import { decidedInStage, decidedInText } from './decided.ts';
import { type Difference, differenceOf, type Told, type Turns } from './difference.ts';
import type { PlayedFrame } from './played.ts';
import { turnsTaken } from './turnsTaken.ts';
import { refusalsAtHome, unsignedOf } from './unsigned.ts';

/** A game beside history, question by question, with the reasons for every difference. */
export interface TextBeside {
  readonly fate: Fate;
  readonly articles: readonly Article[];
  readonly left: readonly Left[];
  readonly courses: readonly Course[];
  /** Differences of the text, then of what the stages left; each question once. */
  readonly differences: readonly Difference[];
  readonly unsigned: Unsigned | null;
  readonly refusedAtHome: readonly RefusedAtHome[];
  /** Nothing at all differs. */
  readonly same: boolean;
}

const ofText = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
  all: Turns,
  articles: readonly Article[],
  text: Terms,
): readonly Difference[] => {
  const closed = closingVisit(played);
  if (closed === null) return [];
  const history = historicalTerms(scenario);
  const turns = all.slice(0, closed + 1).flat();
  return [...new Set(articles.flatMap(({ issues }) => issues))].map((issue) =>
    differenceOf(scenario, all, {
      issue,
      visit: null,
      yours: text[issue] ?? null,
      history: history[issue] ?? null,
      decided: decidedInText(scenario, played.slice(0, closed + 1), turns, text, issue),
      turns,
    }),
  );
};

const ofStages = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
  all: Turns,
  left: readonly Left[],
): readonly Difference[] =>
  left
    .filter(({ wasInHistory, yours, history }) => wasInHistory && yours !== history)
    .map(({ visit, issue, yours, history }) => {
      const turns = all[visit] ?? [];
      const decided = decidedInStage(scenario, played[visit]!, turns, issue, yours);
      return differenceOf(scenario, all, { issue, visit, yours, history, decided, turns });
    });

/** Why the questions that stood in the way stayed open. */
const ofBlockers = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
  all: Turns,
  { visit, blockers }: Unsigned,
): readonly Difference[] => {
  const history = historicalTerms(scenario);
  return blockers
    .filter((issue) => scenario.issues[issue]?.outsideText !== true)
    .map((issue) =>
      differenceOf(scenario, all, {
        issue,
        visit: null,
        yours: null,
        history: history[issue] ?? null,
        decided: decidedInStage(scenario, played[visit]!, all[visit] ?? [], issue, null),
        turns: all.slice(0, visit + 1).flat(),
      }),
    );
};

/** A game beside history: article by article, what its stages left, and why each difference came about. */
export const textBeside = (scenario: Scenario, played: readonly PlayedFrame[]): TextBeside => {
  const all = turnsTaken(scenario, played);
  const articles = articlesOf(scenario, played);
  const left = leftOf(scenario, played);
  const courses = coursesOf(scenario, played);
  const last = played.at(-1)?.ended ?? null;
  const text = last?.text ?? null;
  const isUnsigned = articles.length > 0 && text === null;
  const unsigned = isUnsigned ? unsignedOf(scenario, played, all) : null;
  const refusedAtHome = refusalsAtHome(played);
  const ofItsText = text === null ? [] : ofText(scenario, played, all, articles, text);
  const blocked = unsigned ? ofBlockers(scenario, played, all, unsigned) : [];
  const differences = [...ofItsText, ...blocked, ...ofStages(scenario, played, all, left)];
  const same =
    differences.length === 0 &&
    refusedAtHome.length === 0 &&
    articles.every((article) => article.standing === 'same') &&
    courses.every(({ yours, history, wasInHistory }) => wasInHistory && yours === history);
  return {
    fate: last ? fateOf(last) : 'none',
    articles,
    left,
    courses,
    differences,
    unsigned,
    refusedAtHome,
    same,
  };
};

/** Questions the game answered as history did, on which another wording was asked for on the way and not had. */
export const onTheWay = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
): readonly Difference[] => {
  const all = turnsTaken(scenario, played);
  const text = played.at(-1)?.ended.text ?? null;
  const closed = closingVisit(played);
  const turns = all.slice(0, (closed ?? -1) + 1).flat();
  const history = historicalTerms(scenario);
  const inText =
    text === null || closed === null
      ? []
      : Object.entries(text)
          .filter(([issue, option]) => history[issue] === option)
          .map(([issue, option]): Told => {
            const upTo = played.slice(0, closed + 1);
            const decided = decidedInText(scenario, upTo, turns, text, issue);
            return { issue, visit: null, yours: option, history: null, decided, turns };
          });
  const inStages = leftOf(scenario, played)
    .filter(({ wasInHistory, yours, history: then }) => wasInHistory && yours === then)
    .map(({ visit, issue, yours }): Told => {
      const own = all[visit] ?? [];
      const decided = decidedInStage(scenario, played[visit]!, own, issue, yours);
      return { issue, visit, yours, history: null, decided, turns: own };
    });
  return [...inText, ...inStages]
    .map((told) => differenceOf(scenario, all, told))
    .filter(({ refused }) => refused !== null && refused.code !== 'nothing-else');
};
