import { completeText } from '../negotiation/text.ts';
import { deciderOf, isOpen, stageById, stageOf } from '../negotiation/lookup.ts';
import type { IssueId, OptionId, PartyId, Scenario, Terms } from '../negotiation/scenarioData.ts';
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
import { capitalsOn } from './capitals.ts';
import type { Decided, Nearest, Refused, RefusedAtHome, Unsigned } from './causes.ts';
import { decidedInStage, decidedInText } from './decided.ts';
import { linkSetFree, nearestChanges } from './nearest.ts';
import type { PlayedFrame } from './played.ts';
import { lastRefused } from './refused.ts';
import { type Moment, type TurnTaken, turnsTaken } from './turnsTaken.ts';

/** One question answered otherwise than in history, and why. */
export interface Difference {
  readonly issue: IssueId;
  /** The one party that decides it; null where both must agree. */
  readonly decider: PartyId | null;
  /** The stage it is told of; null where it is told of the text. */
  readonly visit: number | null;
  readonly yours: OptionId | null;
  readonly history: OptionId | null;
  readonly decided: Decided;
  /** How history’s wording, or else another, was last not had; null where the issue was never on the table. */
  readonly refused: Refused | null;
  /** What would have let both capitals bear the wording that was not had; nothing only where none was refused. */
  readonly nearest: readonly Nearest[];
}

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

type Turns = readonly (readonly TurnTaken[])[];

const isUpTo = (turn: Moment, { visit, turn: last }: Moment): boolean =>
  turn.visit < visit || (turn.visit === visit && turn.turn <= last);

/** Nobody put history’s wording forward; where history has none, nobody put any other. */
const neverAsked = (
  scenario: Scenario,
  turns: readonly TurnTaken[],
  issue: IssueId,
  option: OptionId | null,
): Refused | null => {
  const last = turns.at(-1);
  if (!last) return null;
  const at = { visit: last.visit, turn: last.turn };
  if (option === null) return { code: 'nothing-else', at };
  const capitals = capitalsOn(scenario, last.before, issue, option);
  return { code: 'never-asked', at, option, capitals };
};

interface Told extends Pick<Difference, 'issue' | 'visit' | 'yours' | 'history' | 'decided'> {
  /** The turns in which it may have been refused. */
  readonly turns: readonly TurnTaken[];
}

/** History’s wording where anybody put it forward, else another that was not had, else that nobody did. */
const refusedOf = (
  scenario: Scenario,
  { issue, yours, history, decided, turns }: Told,
): Refused | null => {
  const wasOpen = turns.some(({ before }) => isOpen(stageOf(scenario, before), issue));
  if (!wasOpen) return null;
  const { at } = decided.code === 'carried' ? { at: null } : decided;
  const before = at === null ? turns : turns.filter((turn) => isUpTo(turn, at));
  const ofHistory =
    history === null ? null : lastRefused(scenario, before, issue, (option) => option === history);
  if (ofHistory) return ofHistory;
  const ofOthers = lastRefused(scenario, before, issue, (option) => option !== yours);
  if (ofOthers) return ofOthers;
  return neverAsked(scenario, before, issue, history);
};

const nearestTo = (
  scenario: Scenario,
  turns: Turns,
  issue: IssueId,
  refused: Refused | null,
): readonly Nearest[] => {
  if (!refused || refused.code === 'nothing-else') return [];
  const turn = turns[refused.at.visit]?.[refused.at.turn];
  if (!turn) return [];
  const freed =
    refused.code === 'held-by-link'
      ? linkSetFree(scenario, turn.before, refused.option, refused.with)
      : [];
  return freed.length > 0 ? freed : nearestChanges(scenario, turn.before, issue, refused.option);
};

const differenceOf = (scenario: Scenario, all: Turns, told: Told): Difference => {
  const { issue, visit, yours, history, decided } = told;
  const refused = refusedOf(scenario, told);
  const nearest = nearestTo(scenario, all, issue, refused);
  const decider = deciderOf(scenario, issue);
  return { issue, decider, visit, yours, history, decided, refused, nearest };
};

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

/** The issues that stood in the way of a text when the talks ended. */
const blockersOf = (scenario: Scenario, { ended }: PlayedFrame): readonly IssueId[] => {
  const { live, acts } = stageOf(scenario, ended);
  const open = live.filter(
    (issue) => ended.agreed[issue] === undefined && deciderOf(scenario, issue) === null,
  );
  const stuck = acts.includes('initial') ? completeText(scenario, ended).stuck : [];
  return [...new Set([...open, ...stuck.filter((issue) => live.includes(issue))])];
};

const ACTS_THAT_END = ['suspended', 'recalled'];

const unsignedOf = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
  all: Turns,
): Unsigned | null => {
  const visit = played.findLastIndex(({ stage }) => stageById(scenario, stage).kind !== 'home');
  const frame = played[visit];
  if (!frame?.ended.over) return null;
  const { how } = frame.ended.over;
  const last = all[visit]?.at(-1);
  return {
    visit,
    how,
    by: last && ACTS_THAT_END.includes(how) ? last.by : null,
    at: last ? { visit, turn: last.turn } : null,
    blockers: blockersOf(scenario, frame),
  };
};

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

const refusalsAtHome = (played: readonly PlayedFrame[]): readonly RefusedAtHome[] => {
  const { votes = [], log = [] } = played.at(-1)?.ended ?? {};
  return votes
    .filter(({ passed }) => !passed)
    .flatMap((vote) => {
      const told = log.find(
        ({ what }) => what.code === 'ratification-refused' && what.party === vote.party,
      );
      return told?.what.code === 'ratification-refused'
        ? [
            {
              party: vote.party,
              at: { visit: played.length - 1, turn: 0 },
              vote,
              remedy: told.what.remedy,
            },
          ]
        : [];
    });
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
