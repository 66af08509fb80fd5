import { DEBRIEF_PAGES } from '../../i18n/en/debriefPages.ts';
import { translateFrom } from '../../i18n/translate.ts';

/** The strings of the debrief’s own pages, which come with it. */
export const say = translateFrom<keyof typeof DEBRIEF_PAGES>(DEBRIEF_PAGES);
