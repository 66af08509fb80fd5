import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { PartyId, Stage } from '../../negotiation/scenarioData.ts';
import { placePicture } from '../parts/pictures.ts';
import type { PlatePicture } from '../parts/plate.tsx';

const SHOWN: Readonly<Record<string, MessageKey>> = {
  residence: 'home.scene.residence',
  washington: 'home.scene.washington',
  'security-council': 'home.scene.security-council',
  diet: 'home.scene.diet',
  'diet-ussr': 'home.scene.diet-ussr',
};

/** The place of a stage that is decided at home, with those who were there, as one side sees it. */
export const homeScene = (stage: Pick<Stage, 'room' | 'opens'>, side: PartyId): PlatePicture => {
  const shown = SHOWN[`${stage.room}-${side}`] ?? SHOWN[stage.room];
  return {
    address: placePicture(stage, side),
    shows: shown === undefined ? '' : translate(shown),
  };
};
