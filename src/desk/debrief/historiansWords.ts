import { DEBRIEF_HISTORIANS } from '../../i18n/en/debriefHistorians.ts';
import { translateFrom } from '../../i18n/translate.ts';

/** The strings of the step on historians and on what the model leaves out. */
export const sayOfHistorians = translateFrom<keyof typeof DEBRIEF_HISTORIANS>(DEBRIEF_HISTORIANS);
