import type { Figures } from '../pieces/figures.ts';
import type { Expression } from '../view/faces.ts';

interface Stir {
  readonly shows: Expression;
  /** Whether the head goes with the eyes. */
  readonly leans: boolean;
  readonly lastsMs: number;
}

const BLINK: Stir = { shows: 'blink', leans: false, lastsMs: 130 };
/** A look at what lies on the table. */
const READ: Stir = { shows: 'papers', leans: true, lastsMs: 1100 };

const STIRS = [BLINK, READ, BLINK, BLINK, READ, BLINK, BLINK] as const;
const BETWEEN_MS = [6200, 6900, 5700, 7000, 6500] as const;

/** The share of the people passed over from one stir to the next, so that no neighbour follows. */
const STRIDE = 3;

const nth = <T>(list: readonly T[], at: number): T | undefined =>
  list[at % Math.max(1, list.length)];

/**
 * Somebody blinks or looks at his papers every few seconds: two frames drawn, and sleep in between. Returns what ends it.
 */
export const startBlinking = (
  figures: Figures,
  glance: () => void,
  mayMove: () => boolean,
): (() => void) => {
  let timer = 0;
  let turn = 0;
  const again = (): void => {
    timer = window.setTimeout(stir, nth(BETWEEN_MS, turn));
  };
  const settle = (person: string): void => {
    const now = figures.people().find((seat) => seat.person === person);
    if (now) {
      figures.setFace(person, now.face.expression);
      figures.setHead(person, now.face.expression);
      glance();
    }
    again();
  };
  const stir = (): void => {
    const seat = nth(figures.people(), turn * STRIDE + 1);
    const { shows, leans, lastsMs } = nth(STIRS, turn) ?? BLINK;
    turn += 1;
    if (!seat || document.hidden || !mayMove()) {
      again();
      return;
    }
    figures.setFace(seat.person, shows);
    if (leans) figures.setHead(seat.person, shows);
    glance();
    timer = window.setTimeout(() => settle(seat.person), lastsMs);
  };
  again();
  return () => window.clearTimeout(timer);
};
