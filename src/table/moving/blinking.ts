import type { Figures } from '../pieces/figures.ts';

const BLINK_MS = 130;
const BETWEEN_MS = [4200, 6100, 3700, 7300, 5200] as const;

/**
 * Somebody blinks every few seconds: two frames drawn, and sleep in between. Returns what ends it.
 */
export const startBlinking = (
  figures: Figures,
  glance: () => void,
  mayMove: () => boolean,
): (() => void) => {
  let timer = 0;
  let turn = 0;
  const again = (): void => {
    timer = window.setTimeout(shut, BETWEEN_MS[turn % BETWEEN_MS.length]);
  };
  const shut = (): void => {
    const people = figures.people();
    const seat = people[(turn * 2 + 1) % Math.max(1, people.length)];
    turn += 1;
    if (!seat || document.hidden || !mayMove()) {
      again();
      return;
    }
    figures.setFace(seat.person, 'blink');
    glance();
    timer = window.setTimeout(() => {
      const now = figures.people().find(({ person }) => person === seat.person) ?? seat;
      figures.setFace(seat.person, now.face.expression);
      glance();
      again();
    }, BLINK_MS);
  };
  again();
  return () => window.clearTimeout(timer);
};
