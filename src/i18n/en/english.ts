import { ACTS } from './acts.ts';
import { CAPTIONS } from './captions.ts';
import { CURTAIN } from './curtain.ts';
import { DEBRIEF } from './debrief.ts';
import { HOME } from './home.ts';
import { LEARNERS } from './learners.ts';
import { MAP } from './map.ts';
import { MARKS } from './marks.ts';
import { MINUTES } from './minutes.ts';
import { PAGES } from './pages.ts';
import { REASONS } from './reasons.ts';
import { REFUSALS } from './refusals.ts';
import { ROAD } from './road.ts';
import { SETTINGS } from './settings.ts';
import { TABLE } from './table.ts';
import { TABLETOP } from './tabletop.ts';

/** Every interface string in English but those of the archive, and of a scenario file that cannot be played. Sentences about the past are not here but in the scenario's texts. */
export const ENGLISH = {
  ...PAGES,
  ...MARKS,
  ...TABLE,
  ...SETTINGS,
  ...HOME,
  ...ROAD,
  ...LEARNERS,
  ...TABLETOP,
  ...ACTS,
  ...REFUSALS,
  ...MAP,
  ...MINUTES,
  ...REASONS,
  ...DEBRIEF,
  ...CAPTIONS,
  ...CURTAIN,
} as const;
