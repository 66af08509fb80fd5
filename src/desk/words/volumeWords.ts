import { type MessageKey, translate } from '../../i18n/translate.ts';

const wordFor = (volume: number): MessageKey => {
  if (volume === 0) return 'volume.none';
  if (volume === 100) return 'volume.full';
  if (volume < 35) return 'volume.soft';
  return volume < 70 ? 'volume.middle' : 'volume.loud';
};

/** A volume of 0–100 in words: “soft, 25”, or only “off” and “full” at its ends. */
export const volumeWords = (volume: number): string => {
  const word = translate(wordFor(volume));
  return volume === 0 || volume === 100 ? word : translate('volume.said', { word, volume });
};
