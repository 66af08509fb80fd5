import type { Stage } from '../negotiation/scenarioData.ts';

export const ROOM_TONES = [
  'council',
  'diet',
  'first-secretary',
  'garden',
  'kremlin',
  'letters',
  'london-summer',
  'london-winter',
  'ministry',
  'office',
  'opera-house',
  'otowa',
  'residence',
  'spiridonovka',
  'winter-desks',
] as const;
export type RoomTone = (typeof ROOM_TONES)[number];

/** Where a stage is played, and on which day it opens. */
export type Place = Pick<Stage, 'room' | 'opens'>;

/** A room that nobody has listened to sounds like a corridor of many offices. */
const NEUTRAL: RoomTone = 'ministry';

const TONES: Readonly<Record<string, { readonly summer: RoomTone; readonly winter: RoomTone }>> = {
  'embassy-london': { summer: 'london-summer', winter: 'london-winter' },
  'security-council': { summer: 'council', winter: 'council' },
  'desks-1960': { summer: 'winter-desks', winter: 'winter-desks' },
  'kremlin-office-1960': { summer: 'first-secretary', winter: 'first-secretary' },
  'kremlin-office-1961': { summer: 'first-secretary', winter: 'first-secretary' },
};

const isRoomTone = (name: string): name is RoomTone => ROOM_TONES.some((known) => known === name);

/** From the first of November to the end of March. */
const isWinter = (opens: string): boolean => {
  const month = Number(opens.slice(5, 7));
  return month >= 11 || month <= 3;
};

/** What is heard in a place in the season in which its stage opens. */
export const roomToneOf = ({ room, opens }: Place): RoomTone => {
  const tones = TONES[room];
  if (tones) return tones[isWinter(opens) ? 'winter' : 'summer'];
  return isRoomTone(room) ? room : NEUTRAL;
};
