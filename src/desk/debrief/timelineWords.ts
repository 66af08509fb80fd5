import { DEBRIEF_TIMELINES } from '../../i18n/en/debriefTimelines.ts';
import { translateFrom } from '../../i18n/translate.ts';

/** The strings of timelines, decisions, branches and moments, which come with the debrief. */
export const say = translateFrom<keyof typeof DEBRIEF_TIMELINES>(DEBRIEF_TIMELINES);
