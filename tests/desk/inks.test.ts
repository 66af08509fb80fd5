import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../architecture/importGraph.ts';

const sheet = readFileSync(join(root, 'src/desk/css/tokens.css'), 'utf8');

type Inks = Readonly<Record<string, string>>;

/** The inks a block of the sheet sets; the block begins where its selector stands after the place it is looked for. */
const inksAfter = (place: string, selector: string): Inks => {
  const from = sheet.indexOf(selector, sheet.indexOf(place));
  const block = sheet.slice(from, sheet.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, n, v]) => [n, v]),
  );
};

const light = inksAfter(':root {', ':root {');
const strong = { ...light, ...inksAfter('@media (prefers-contrast: more)', ':root {') };
const dark = { ...light, ...inksAfter('@media screen {', ":root[data-shade='dark']") };
const darkStrong = {
  ...dark,
  ...inksAfter('@media screen and (prefers-contrast: more)', ":root[data-shade='dark']"),
};

const luminance = (ink: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(ink.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (inks: Inks, text: string, ground: string): number => {
  const [high = 0, low = 0] = [text, ground]
    .map((name) => luminance(inks[name] ?? '#000000'))
    .toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

/** What is printed on what. */
const PAIRS = [
  ['ink', 'paper paper2 paper3 white highlight'],
  ['ink2', 'paper paper2 white'],
  ['paper', 'ink'],
  ['red', 'paper white'],
  ['red-dark', 'paper white'],
  ['slate', 'paper white'],
  ['walnut', 'paper white'],
  ['on-dark', 'slate-dark walnut-dark baize-dark'],
  ['brass-light', 'slate-dark walnut-dark'],
  ['on-seal', 'seal seal-dark'],
] as const;

const named: readonly (readonly [string, Inks, number])[] = [
  ['by day', light, 4.5],
  ['in a dark room', dark, 4.5],
  ['by day, with more contrast', strong, 7],
  ['in a dark room, with more contrast', darkStrong, 7],
];

describe.each(named)('%s', (_when, inks, least) => {
  test.each(
    PAIRS.flatMap(([text, grounds]) => grounds.split(' ').map((on) => [text, on] as const)),
  )('%s can be read on %s', (text, ground) => {
    const isOwn = text === 'on-seal' || text === 'on-dark' || text === 'brass-light';
    expect(contrast(inks, text, ground)).toBeGreaterThanOrEqual(isOwn ? 4.5 : least);
  });
});
