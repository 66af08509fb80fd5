import { ASKING_STEPS, type DebriefStep } from '../../history/debriefSteps.ts';
import { DEBRIEF_PAGES } from '../../i18n/en/debriefPages.ts';
import { translate } from '../../i18n/translate.ts';
import type { PartyId, Scenario } from '../../negotiation/scenarioData.ts';
import type { Answer, DebriefView, StepView } from '../../session/debrief.ts';
import { say as sayOnPage } from '../debrief/debriefWords.ts';
import { delegationFirst, type Names } from '../names.ts';
import { inPlain, type Tell } from '../texts.ts';
import { clauseHeading } from '../words/clauseNames.ts';

/** What answers are put into words with. */
export interface Wording {
  readonly scenario: Scenario;
  readonly names: Names;
  readonly tell: Tell;
}

/** One answer as it reads: what was asked, who answers, what was picked and written. */
export interface AnswerInWords {
  readonly asked: string;
  /** The delegation that answers; empty for the learner, or both together. */
  readonly by: string;
  readonly picked: string;
  readonly words: string;
}

/** A step of the debrief with what its learner answered. */
export interface StepInWords {
  readonly step: DebriefStep;
  readonly title: string;
  readonly standing: 'read' | 'passed' | 'skipped' | 'unopened';
  readonly answers: readonly AnswerInWords[];
}

const isPageKey = (key: string): key is keyof typeof DEBRIEF_PAGES =>
  Object.hasOwn(DEBRIEF_PAGES, key);

const isClause = ({ clauses }: Scenario, id: string): boolean =>
  clauses.some((clause) => clause.id === id);

const askedBy = ({ scenario, names, tell }: Wording, step: DebriefStep, about: string): string => {
  const question = inPlain(tell(about));
  if (question !== '') return question;
  if (Object.hasOwn(scenario.issues, about)) return names.issue(about);
  if (isClause(scenario, about)) return clauseHeading(about, tell);
  const key = `${step}.${about}`;
  return isPageKey(key) ? sayOnPage(key) : '';
};

const pickedOf = (
  { scenario, names, tell }: Wording,
  { step, about, picked }: Answer & { readonly step: DebriefStep },
): string => {
  if (picked === null) return '';
  if (scenario.issues[about]?.options[picked]) return names.option(about, picked);
  if (scenario.parties.some(({ id }) => id === picked)) return delegationFirst(names, picked);
  if (isClause(scenario, picked)) return clauseHeading(picked, tell);
  const key = `${step}.${picked}`;
  return isPageKey(key) ? sayOnPage(key) : picked;
};

const standingOf = ({ step, standing, told, passed }: StepView): StepInWords['standing'] => {
  if (told) return passed ? 'passed' : 'read';
  if (standing === 'skipped') return 'skipped';
  const waitsForAnswer = ASKING_STEPS.includes(step);
  return standing === 'ahead' || waitsForAnswer ? 'unopened' : 'read';
};

const byWhom = (names: Names, by: PartyId | null): string =>
  by === null ? '' : delegationFirst(names, by);

/** One answer as it reads. */
export const inWords = (
  wording: Wording,
  answer: Answer & { readonly step: DebriefStep },
): AnswerInWords => ({
  asked: askedBy(wording, answer.step, answer.about),
  by: byWhom(wording.names, answer.by),
  picked: pickedOf(wording, answer),
  words: answer.words ?? '',
});

/** Every step of a debrief, in order, with the answers given in it. */
export const answersInWords = (
  wording: Wording,
  { steps, answers }: Pick<DebriefView, 'steps' | 'answers'>,
): readonly StepInWords[] =>
  steps.map((view) => ({
    step: view.step,
    title: translate(`debrief.step.${view.step}`),
    standing: standingOf(view),
    answers: answers
      .filter(({ step }) => step === view.step)
      .map((answer) => inWords(wording, answer)),
  }));
