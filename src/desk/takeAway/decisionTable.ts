import { sayList, translate } from '../../i18n/translate.ts';
import type { PartyId, StageId } from '../../negotiation/scenarioData.ts';
import type { DebriefView } from '../../session/debrief.ts';
import { first, type Names } from '../names.ts';
import { sayAct } from '../words/actWords.ts';
import type { Wording } from './answerSayers.ts';
import { inWords } from './answersInWords.ts';
import { type Cell, csvOf } from './csv.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import { type Foretold, LIKELIHOOD } from './foretold.ts';
import { say } from './say.ts';

export const COLUMNS = [
  'stage_number',
  'stage',
  'stage_title',
  'date',
  'turn',
  'round',
  'party',
  'led_by',
  'kind',
  'about',
  'about_name',
  'value',
  'value_name',
  'before',
  'before_name',
  'instructions',
  'history',
  'history_name',
  'as_history',
  'words',
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>;

/** A game as it is taken away: both sides' turns, and what its learner said. */
export interface Taken extends Wording {
  /** What was foretold after each stage. */
  readonly foretold: readonly (readonly Foretold[])[];
}

/** Null stands for the one learner, or for two delegations at one screen together. */
const partyOf = ({ scenario, names, side }: Taken, by: PartyId | null): string => {
  const who = by ?? side;
  const all = scenario.parties.map(({ id }) => names.party(id));
  return first(who === null ? sayList(all) : names.party(who));
};

const atStage = ({ scenario, names }: Taken, visit: number, stage: StageId): Row => ({
  stage_number: visit + 1,
  stage,
  stage_title: names.stage(stage),
  date: scenario.stages.find(({ id }) => id === stage)?.opens ?? '',
});

const valueName = (names: Names, { stage, by, issue, act }: Decision, value: string): string => {
  if (issue !== null) return names.option(issue, value);
  return act?.kind === 'decide' ? names.choice(stage, by, value) : '';
};

const sameAsHistory = ({ value, history }: Decision): string => {
  if (value === null || history === null) return '';
  return say(value === history ? 'csv.yes' : 'csv.no');
};

const rowOfDecision = (taken: Taken, decision: Decision): Row => {
  const { names, side } = taken;
  const { visit, stage, turn, round, by, kind, act, issue, value, before, history } = decision;
  const name = (id: string | null): string => (id === null ? '' : valueName(names, decision, id));
  return {
    ...atStage(taken, visit, stage),
    turn: turn + 1,
    round,
    party: partyOf(taken, by),
    led_by: say(side === null || side === by ? 'csv.learner' : 'csv.absent'),
    kind,
    about: issue,
    about_name: issue === null ? '' : names.issue(issue),
    value,
    value_name: name(value),
    before,
    before_name: name(before),
    instructions: decision.authority,
    history,
    history_name: name(history),
    as_history: sameAsHistory(decision),
    words: act ? sayAct(act, names, by) : '',
  };
};

const rowsOfForetold = (taken: Taken, visit: number, stage: StageId): readonly Row[] =>
  (taken.foretold[visit] ?? []).map(({ by, likelihood, reason }) => ({
    ...atStage(taken, visit, stage),
    party: partyOf(taken, by),
    led_by: say('csv.learner'),
    kind: 'prediction',
    value: likelihood,
    value_name: likelihood === null ? '' : translate(LIKELIHOOD[likelihood]),
    words: reason,
  }));

const rowOfAnswer = (taken: Taken, answer: DebriefView['answers'][number]): Row => {
  const { by, step, about, picked, words } = answer;
  const { asked, picked: name } = inWords(taken, answer);
  return {
    party: partyOf(taken, by),
    led_by: say('csv.learner'),
    kind: 'answer',
    about: `${step}/${about}`,
    about_name: asked === '' ? translate(`debrief.step.${step}`) : asked,
    value: picked,
    value_name: name,
    words,
  };
};

/** Every decision, prediction and answer of a game as a table for a spreadsheet. */
export const decisionTable = (taken: Taken): string => {
  const { scenario, debrief } = taken;
  const decisions = decisionsOf(scenario, debrief.played);
  const rows: readonly Row[] = [
    ...debrief.played.flatMap(({ stage }, visit) => [
      ...decisions
        .filter((decision) => decision.visit === visit)
        .map((decision) => rowOfDecision(taken, decision)),
      ...rowsOfForetold(taken, visit, stage),
    ]),
    ...debrief.answers.map((answer) => rowOfAnswer(taken, answer)),
  ];
  return csvOf(
    COLUMNS,
    rows.map((row) => COLUMNS.map((column) => row[column] ?? null)),
  );
};
