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

/** How many times as long the pause becomes where nothing else happens, and by how much with each stir. */
const LONGEST = 4;
const LONGER = 0.5;

/** How long nobody stirs, in milliseconds, after so many stirs in all and so many since something happened. */
export const pauseMs = (stirs: number, sinceThen: number): number =>
  (BETWEEN_MS[stirs % BETWEEN_MS.length] ?? 0) * Math.min(LONGEST, 1 + LONGER * sinceThen);

/** The share of the people passed over from one stir to the next, so that no neighbour follows. */
const STRIDE = 3;

const nth = <T>(list: readonly T[], at: number): T | undefined =>
  list[at % Math.max(1, list.length)];

export interface Blinking {
  /** To be called when something has happened at the table. */
  readonly rouse: () => void;
  readonly release: () => void;
}

/**
 * Somebody blinks or looks at his papers every few seconds, less often the longer nothing happens: two frames drawn, and
 * sleep in between.
 */
export const startBlinking = (
  figures: Figures,
  glance: () => void,
  mayMove: () => boolean,
): Blinking => {
  let timer = 0;
  let turn = 0;
  let sinceThen = 0;
  const again = (): void => {
    timer = window.setTimeout(stir, pauseMs(turn, sinceThen));
  };
  const look = (person: string, shows: Expression, leans: boolean): void => {
    figures.setFace(person, shows);
    if (leans) figures.setHead(person, shows);
    glance();
  };
  const settle = (person: string): void => {
    const now = figures.people().find((seat) => seat.person === person);
    if (now) look(person, now.face.expression, true);
    again();
  };
  const stir = (): void => {
    const seat = nth(figures.people(), turn * STRIDE + 1);
    const { shows, leans, lastsMs } = nth(STIRS, turn) ?? BLINK;
    turn += 1;
    sinceThen += 1;
    if (!seat || document.hidden || !mayMove()) return again();
    look(seat.person, shows, leans);
    timer = window.setTimeout(() => settle(seat.person), lastsMs);
  };
  again();
  return {
    rouse: () => {
      sinceThen = 0;
    },
    release: () => window.clearTimeout(timer),
  };
};
