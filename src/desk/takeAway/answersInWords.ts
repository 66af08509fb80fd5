import { ASKING_STEPS, DEBRIEF_STEPS, type DebriefStep } from '../../history/debriefSteps.ts';
import { sayList } from '../../i18n/translate.ts';
import type { PartyId } from '../../negotiation/scenarioData.ts';
import type { DebriefView, StepView } from '../../session/debrief.ts';
import { say as sayOnPage } from '../debrief/debriefWords.ts';
import { stepTitle } from '../debrief/stepTitle.ts';
import { delegationFirst } from '../names.ts';
import { SAYERS, type Wording } from './answerSayers.ts';

/** One answer as it reads: what was asked, who answers, what was picked and written. */
export interface AnswerInWords {
  readonly asked: string;
  /** The delegation that answers, or both together; empty for the one learner. */
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

const standingOf = ({ step, standing, told, passed }: StepView): StepInWords['standing'] => {
  if (told) return passed ? 'passed' : 'read';
  if (standing === 'skipped') return 'skipped';
  const waitsForAnswer = ASKING_STEPS.includes(step);
  return standing === 'ahead' || waitsForAnswer ? 'unopened' : 'read';
};

const answererOf = ({ names, side }: Wording, by: PartyId | null): string => {
  if (by !== null) return delegationFirst(names, by);
  return side === null ? sayOnPage('debrief.both') : '';
};

/** One answer as it reads. */
export const inWords = (
  wording: Wording,
  answer: DebriefView['answers'][number],
): AnswerInWords => ({
  ...SAYERS[answer.step](wording, answer),
  by: answererOf(wording, answer.by),
  words: answer.words ?? '',
});

/** What was ticked of one list is one answer. */
const merged = (answers: readonly AnswerInWords[]): readonly AnswerInWords[] => {
  const groups = new Map<string, AnswerInWords[]>();
  for (const answer of answers) {
    const asked = JSON.stringify([answer.asked, answer.by, answer.words]);
    groups.set(asked, [...(groups.get(asked) ?? []), answer]);
  }
  return [...groups.values()].map((group) => ({
    ...group[0]!,
    picked: sayList(group.map(({ picked }) => picked).filter((picked) => picked !== '')),
  }));
};

/** Every step of a debrief, in order, with the answers given in it; a record may hold some of a step this game has not. */
export const answersInWords = (wording: Wording): readonly StepInWords[] =>
  DEBRIEF_STEPS.flatMap((step) => {
    const { debrief } = wording;
    const view = debrief.steps.find((of) => of.step === step);
    const given = debrief.answers.filter((answer) => answer.step === step);
    if (!view && given.length === 0) return [];
    return [
      {
        step,
        title: stepTitle(debrief, step),
        standing: view ? standingOf(view) : 'read',
        answers: merged(given.map((answer) => inWords(wording, answer))),
      },
    ];
  });
