import { DEBRIEF_BARGAINED } from '../../../i18n/en/debriefBargained.ts';
import { translateFrom } from '../../../i18n/translate.ts';
import type { PartyId } from '../../../negotiation/scenarioData.ts';
import { first, type Names } from '../../names.ts';

export type BargainedKey = keyof typeof DEBRIEF_BARGAINED;

/** The strings on how both sides bargained and what they kept from each other, which come with the debrief. */
export const say = translateFrom<BargainedKey>(DEBRIEF_BARGAINED);

/** How the two parties are spoken of: the learner’s own as “you”, unless two delegations read together. */
export interface Voices {
  readonly who: (party: PartyId) => string;
  readonly inside: (party: PartyId) => string;
  readonly own: (party: PartyId) => string;
  /** “Your” or “The Soviet delegation’s”. */
  readonly whose: (party: PartyId) => string;
}

export const voicesOf = (names: Names, you: PartyId | null): Voices => ({
  who: (party) => (party === you ? say('you') : first(names.delegation(party))),
  inside: (party) => (party === you ? say('you.inside') : names.delegation(party)),
  own: (party) => say(party === you ? 'own.yours' : 'own.its'),
  whose: (party) =>
    party === you ? say('whose.yours') : say('whose.of', { who: first(names.delegation(party)) }),
});

/** A share of 0–1 as a whole percentage. */
export const percentOf = (share: number): number => Math.round(share * 100);

const BANDS = [
  { from: 0.75, band: 'best' },
  { from: 0.5, band: 'upper' },
  { from: 0.25, band: 'lower' },
  { from: 0, band: 'least' },
] as const;

export const BAND_IDS = BANDS.map(({ band }) => band);
export type Band = (typeof BAND_IDS)[number];

/** The quarter a first offer lies in. */
export const bandOf = (share: number): Band =>
  BANDS.find(({ from }) => share >= from)?.band ?? 'least';

export const sayBand = (band: Band): string => say(`bargained.band.${band}`);
