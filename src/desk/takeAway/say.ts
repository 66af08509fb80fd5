import { TAKE_AWAY } from '../../i18n/en/takeAway.ts';
import { translateFrom } from '../../i18n/translate.ts';

export type TakeAwayKey = keyof typeof TAKE_AWAY;

/** The strings of the papers that are taken away. */
export const say = translateFrom<TakeAwayKey>(TAKE_AWAY);
