import { DEBRIEF_SPACE } from '../../../i18n/en/debriefSpace.ts';
import { translateFrom } from '../../../i18n/translate.ts';
import type { Values } from '../../../history/space/terms.ts';
import { sayPoints } from '../../words/pointWords.ts';

export type SpaceKey = keyof typeof DEBRIEF_SPACE;

/** The strings of the ledger and of the space of agreements. */
export const sayOfSpace = translateFrom<SpaceKey>(DEBRIEF_SPACE);

/** “422,000”. */
export const sayCount = (count: number): string => count.toLocaleString('en');

/** “+22.4 / −3”. */
export const sayValues = ([one, two]: Values): string => `${sayPoints(one)} / ${sayPoints(two)}`;
