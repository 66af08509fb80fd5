/** What a pointer is doing on the table, by the ids of targets. */
export interface Hand {
  readonly pointed: string | null;
  readonly pressed: string | null;
}

export const EMPTY_HAND: Hand = { pointed: null, pressed: null };

export type Touch = 'none' | 'pointed' | 'pressed';

export const touchOf = ({ pointed, pressed }: Hand, id: string): Touch => {
  if (pressed === id) return 'pressed';
  return pointed === id ? 'pointed' : 'none';
};
