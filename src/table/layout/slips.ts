import type { Rect } from './geometry.ts';
import { type Fit, fitText, type Measure } from './lettering.ts';

/** A slip narrower than this, in CSS pixels, has a narrow stripe, so that words find room. */
const NARROW = 90;

export const isNarrow = ({ width }: Rect): boolean => width < NARROW;

/** How wide the stripe down the left of a slip is, in CSS pixels. */
export const stripeOf = (slip: Rect): number => (isNarrow(slip) ? 9 : 20);

/** Where on a slip its words stand. */
export const textOnSlip = (slip: Rect): Rect => {
  const { x, y, width, height } = slip;
  const stripe = stripeOf(slip);
  const margin = stripe * 0.35;
  return {
    x: x + stripe + margin,
    y: y + 2,
    width: width - stripe - margin - stripe * 0.25,
    height: height - 4,
  };
};

export const SLIP_LINES = 4;

const fitOf = (slip: Rect): Fit => {
  const { width, height } = textOnSlip(slip);
  return { face: 'interface', width, height, lines: SLIP_LINES, sizes: [17, 16, 15, 14, 13] };
};

/** The size at which words fit a slip, in CSS pixels. */
export const sizeOnSlip = (measure: Measure, words: string, slip: Rect): number =>
  fitText(measure, words, fitOf(slip)).size;

/** Whether a slip has room for all of the words. */
export const isWholeOnSlip = (measure: Measure, words: string, slip: Rect): boolean =>
  fitText(measure, words, fitOf(slip)).lines.join(' ') === words;
