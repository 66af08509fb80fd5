import { deciderOf, openIssues, partyIds, stageById, stageOf } from '../negotiation/lookup.ts';
import type {
  ChoiceId,
  Clause,
  IssueId,
  OptionId,
  PartyId,
  Scenario,
  Segment,
  Stage,
  StageId,
  Terms,
} from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';
import { historicalGame } from './compare.ts';
import { historicalRoad } from './historicalRoad.ts';
import type { PlayedFrame } from './played.ts';

export const ARTICLE_STANDINGS = ['same', 'differs', 'absent', 'added'] as const;
/** How a clause of your text stands beside the text history signed. */
export type ArticleStanding = (typeof ARTICLE_STANDINGS)[number];

export interface Article {
  readonly clause: string;
  readonly standing: ArticleStanding;
  /** The issues that make it read otherwise; none where it is the same, or where there is no text at all. */
  readonly issues: readonly IssueId[];
  /** It speaks of a day of signing, which had not come up when this text was closed. */
  readonly outOfTime: boolean;
}

/** What a stage left on an issue, beside what it left in history. */
export interface Left {
  readonly visit: number;
  readonly stage: StageId;
  readonly issue: IssueId;
  readonly yours: OptionId | null;
  readonly history: OptionId | null;
  /** History came to this stage too. */
  readonly wasInHistory: boolean;
}

/** The course a capital took in a home stage, beside the one it took in history. */
export interface Course {
  readonly visit: number;
  /** Index of the turn in which it was taken; null where none was. */
  readonly turn: number | null;
  readonly stage: StageId;
  readonly party: PartyId;
  readonly yours: ChoiceId | null;
  readonly history: ChoiceId | null;
  readonly wasInHistory: boolean;
}

/** What became of the text of a game. */
export type Fate = 'in-force' | 'refused' | 'closed' | 'none';

export const fateOf = ({ text, votes, facts }: Negotiation): Fate => {
  if (text === null) return 'none';
  if (votes.some(({ passed }) => !passed)) return 'refused';
  return facts.includes('in-force') ? 'in-force' : 'closed';
};

/** The visit in which the text of a game was closed; null where none was, or it was history’s own. */
export const closingVisit = (played: readonly PlayedFrame[]): number | null => {
  const found = played.findIndex(
    ({ opened, ended }) => opened.text === null && ended.text !== null,
  );
  return found < 0 ? null : found;
};

/** The terms of the text history came to in the end. */
export const historicalTerms = (scenario: Scenario): Terms =>
  historicalRoad(scenario).at(-1)?.ended.text ?? {};

const isIn = ({ when }: Segment, terms: Terms): boolean =>
  !when || when.options.includes(terms[when.issue] ?? '');

const issuesOf = ({ segments }: Clause): readonly IssueId[] => [
  ...new Set(segments.flatMap(({ when }) => (when ? [when.issue] : []))),
];

/** Whether a clause can stand in a text of this form, and the text speaks of what it is about. */
const belongs = ({ formIssue }: Scenario, clause: Clause, terms: Terms): boolean => {
  const issues = issuesOf(clause);
  const ofThisForm = clause.forms?.includes(terms[formIssue] ?? '') ?? true;
  return ofThisForm && (issues.length === 0 || issues.some((issue) => terms[issue] !== undefined));
};

/** The clause that says when and where a text was signed. */
const CLOSING = 'closing';

/** Whether a closed text has no day of signing to end with: it was closed before one came up. */
const isUndated = (clause: Clause, terms: Terms | null): boolean =>
  clause.id === CLOSING &&
  terms !== null &&
  issuesOf(clause).every((issue) => terms[issue] === undefined);

export interface ClauseOfText {
  readonly clause: Clause;
  readonly segments: readonly Segment[];
}

/** The clauses a text of these terms has, in order, each with its segments; clauses without words are left out. */
export const clausesOf = (scenario: Scenario, terms: Terms): readonly ClauseOfText[] =>
  (Object.keys(terms).length === 0 ? [] : scenario.clauses)
    .filter((clause) => belongs(scenario, clause, terms))
    .map((clause) => ({
      clause,
      segments: clause.segments.filter((segment) => isIn(segment, terms)),
    }))
    .filter(({ segments }) => segments.length > 0);

/** The issues that make a clause read otherwise under one set of terms than under the other. */
const issuesApart = (
  scenario: Scenario,
  clause: Clause,
  a: Terms,
  b: Terms,
): readonly IssueId[] => {
  const isOfForm = (terms: Terms): boolean =>
    clause.forms?.includes(terms[scenario.formIssue] ?? '') ?? true;
  const byForm = isOfForm(a) === isOfForm(b) ? [] : [scenario.formIssue];
  const byWords = clause.segments.flatMap((segment) =>
    segment.when && isIn(segment, a) !== isIn(segment, b) ? [segment.when.issue] : [],
  );
  const unsaid =
    belongs(scenario, clause, a) === belongs(scenario, clause, b) ? [] : issuesOf(clause);
  const apart = byForm.length + byWords.length > 0 ? [...byForm, ...byWords] : unsaid;
  return [...new Set(apart)].filter((issue) => a[issue] !== b[issue]);
};

const standing = (isYours: boolean, isHistory: boolean, isSame: boolean): ArticleStanding => {
  if (!isYours) return 'absent';
  if (!isHistory) return 'added';
  return isSame ? 'same' : 'differs';
};

/** Whether a game is laid beside the text of history at all: it closed one itself, or could have to the end. */
const isAboutText = (scenario: Scenario, played: readonly PlayedFrame[]): boolean => {
  const [first, last] = [played[0], played.at(-1)];
  if (!first || !last || first.opened.text !== null) return false;
  const wasToClose = played.some(
    ({ stage, ended }) =>
      stageOf(scenario, ended).variantOf === undefined &&
      stageById(scenario, stage).acts.includes('initial') &&
      historicalGame(scenario, stage).text !== null,
  );
  const isOver = last.ended.over?.to === null && Object.keys(historicalTerms(scenario)).length > 0;
  return last.ended.text !== null || wasToClose || isOver;
};

/** Every clause of your text and of history’s, in order; none where the game came to no text and to no end. */
export const articlesOf = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
): readonly Article[] => {
  if (!isAboutText(scenario, played)) return [];
  const terms = played.at(-1)?.ended.text ?? null;
  const history = historicalTerms(scenario);
  const idsOf = (of: readonly ClauseOfText[]) => of.map(({ clause }) => clause.id);
  const yours = idsOf(clausesOf(scenario, terms ?? {}));
  const theirs = idsOf(clausesOf(scenario, history));
  return scenario.clauses
    .filter(({ id }) => yours.includes(id) || theirs.includes(id))
    .map((clause) => {
      const outOfTime = isUndated(clause, terms);
      const issues =
        terms === null || outOfTime ? [] : issuesApart(scenario, clause, terms, history);
      const [isYours, isHistory] = [yours.includes(clause.id), theirs.includes(clause.id)];
      return {
        clause: clause.id,
        standing: standing(isYours, isHistory, issues.length === 0),
        issues,
        outOfTime,
      };
    });
};

const lastAgreed = ({ log }: Negotiation, issue: IssueId): OptionId | null => {
  const last = log.findLast(
    ({ what }) =>
      (what.code === 'agreed' || what.code === 'reopened' || what.code === 'repudiated') &&
      what.issue === issue,
  );
  return last?.what.code === 'agreed' ? last.what.option : null;
};

/** What a stage left on an issue: promises beside a text hold only where the text was signed. */
const leftOn = (scenario: Scenario, n: Negotiation, issue: IssueId): OptionId | null => {
  const closes = stageOf(scenario, n).acts.includes('initial');
  const isBeside = scenario.issues[issue]?.outsideText === true;
  if (isBeside && closes && n.text === null && deciderOf(scenario, issue) === null) return null;
  return n.agreed[issue] ?? (closes ? null : lastAgreed(n, issue));
};

/**
 * What each stage left on the issues no text speaks of, beside what it left in history; on all its issues where the
 * game is laid beside no text.
 */
export const leftOf = (scenario: Scenario, played: readonly PlayedFrame[]): readonly Left[] => {
  const wholeStage = !isAboutText(scenario, played);
  return played.flatMap(({ stage, ended }, visit) => {
    const data = stageById(scenario, stage);
    const wasInHistory = data.variantOf === undefined;
    const history = wasInHistory ? historicalGame(scenario, stage) : null;
    return openIssues(data)
      .filter((issue) => wholeStage || scenario.issues[issue]?.outsideText === true)
      .map((issue) => ({
        visit,
        stage,
        issue,
        yours: leftOn(scenario, ended, issue),
        history: history && leftOn(scenario, history, issue),
        wasInHistory,
      }));
  });
};

const courseIn = (moves: Stage['line'], party: PartyId) => {
  const turn = moves.findIndex(({ by, act }) => by === party && act?.kind === 'decide');
  const act = moves[turn]?.act;
  return { turn: turn < 0 ? null : turn, choice: act?.kind === 'decide' ? act.choice : null };
};

/** The courses both capitals took in the home stages of a game, beside those of history. */
export const coursesOf = (scenario: Scenario, played: readonly PlayedFrame[]): readonly Course[] =>
  played.flatMap(({ stage, ended }, visit) => {
    const { choices, line, variantOf } = stageById(scenario, stage);
    if (!choices) return [];
    const wasInHistory = variantOf === undefined;
    return partyIds(scenario).map((party) => {
      const { turn, choice } = courseIn(ended.moves, party);
      const history = wasInHistory ? courseIn(line, party).choice : null;
      return { visit, turn, stage, party, yours: choice, history, wasInHistory };
    });
  });
