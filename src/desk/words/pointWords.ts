import { type MessageKey, translate } from '../../i18n/translate.ts';

const STEPS: readonly (readonly [least: number, words: MessageKey])[] = [
  [2, 'points.muchGained'],
  [0.75, 'points.gained'],
  [0.25, 'points.littleGained'],
  [-0.25, 'points.even'],
  [-0.75, 'points.littleLost'],
  [-2, 'points.lost'],
];

/** “+1.4”, rounded to a tenth. */
export const sayPoints = (value: number): string =>
  value
    .toLocaleString('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    .replace('-', '−');

/** What an interest got, in words; −3…+3 a clause, summed. */
export const pointWords = (value: number): string =>
  translate(STEPS.find(([least]) => value >= least)?.[1] ?? 'points.muchLost');
