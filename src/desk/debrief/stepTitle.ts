import type { DebriefStep } from '../../history/debriefSteps.ts';
import { translate } from '../../i18n/translate.ts';
import type { DebriefView } from '../../session/debrief.ts';

/** What a step is called in this game: one no text came of lays no text beside history’s. */
export const stepTitle = ({ played }: Pick<DebriefView, 'played'>, step: DebriefStep): string => {
  const isText = played.some(({ ended }) => ended.text !== null);
  return translate(step === 'text' && !isText ? 'debrief.step.left' : `debrief.step.${step}`);
};
