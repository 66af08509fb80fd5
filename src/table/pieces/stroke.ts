import type { Rect } from '../layout/geometry.ts';
import { inkNumber } from './inks.ts';
import type { Graphics } from './kit.ts';

/** The nib's unevenness: the same along every line, so that a drawn stroke never flickers. */
const waver = (along: number): number =>
  Math.sin(along * 0.11) * 0.9 + Math.sin(along * 0.037) * 1.1;

/** Crosses words out line after line with a pen, as far as the progress 0–1 says. */
export const drawStroke = (
  graphics: Graphics,
  lines: readonly Rect[],
  ink: string,
  progress: number,
): void => {
  graphics.clear();
  const whole = lines.reduce((sum, { width }) => sum + width, 0);
  let left = whole * progress;
  for (const { x, y, width, height } of lines) {
    const reach = Math.min(width, left);
    left -= reach;
    if (reach <= 0) return;
    const level = y + height * 0.52;
    for (let along = 0; along < reach; along += 4) {
      const end = Math.min(reach, along + 4);
      const press = 2.4 - 0.9 * (along / width);
      graphics.lineStyle(press, inkNumber(ink), 0.95);
      graphics.beginPath();
      graphics.moveTo(x + along, level + waver(along));
      graphics.lineTo(x + end, level + waver(end));
      graphics.strokePath();
    }
  }
};
