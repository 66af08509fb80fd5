import { describe, expect, test } from 'vitest';
import { AA_LARGE, AA_TEXT, channelsOf, contrastOf } from '../../fixtures/contrast.ts';
import { rulesIn, STYLE_RULES, type StyleRule } from './styleRules.ts';

/** Which ink may be set on which grounds; an ink on a ground that is not here is refused below. */
const GROUNDS: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'paper2', 'paper3', 'white', 'highlight'],
  ink2: ['paper', 'paper2', 'white'],
  red: ['paper', 'white'],
  'red-dark': ['paper', 'white'],
  slate: ['paper', 'white'],
  walnut: ['paper', 'white'],
  paper: ['ink'],
  'on-dark': ['slate-dark', 'walnut-dark', 'baize-dark'],
  'brass-light': ['slate-dark', 'walnut-dark', 'baize-dark'],
  'on-seal': ['seal', 'seal-dark'],
  seal: ['on-dark'],
};

/** Edges, shapes and rings that say something, and what they lie on. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  red: ['paper', 'paper2', 'white'],
  ink2: ['paper', 'paper2', 'white'],
  ink: ['paper', 'paper2', 'paper3', 'white'],
  slate: ['paper', 'white'],
  walnut: ['paper', 'white'],
  brass: ['slate-dark', 'walnut-dark'],
};

const isDark = ({ selector }: StyleRule): boolean => selector.includes("[data-shade='dark']");
const isStrong = ({ within }: StyleRule): boolean =>
  within.some((condition) => condition.includes('prefers-contrast: more'));

/** The colours of a reader's shade: what is said later or of more stands. */
const coloursOf = (dark: boolean, strong: boolean): ReadonlyMap<string, string> => {
  const colours = new Map<string, string>();
  const told = STYLE_RULES.filter(
    ({ file, selector }) => file === 'tokens.css' && selector.startsWith(':root'),
  ).filter((rule) => (dark || !isDark(rule)) && (strong || !isStrong(rule)));
  const inOrder = [...told.filter((rule) => !isDark(rule)), ...told.filter(isDark)];
  for (const { says } of inOrder)
    for (const [name, value] of Object.entries(says))
      if (/^--[\w-]+$/.test(name) && value.startsWith('#')) colours.set(name.slice(2), value);
  return colours;
};

const SHADES = {
  light: coloursOf(false, false),
  dark: coloursOf(true, false),
  'light, with more contrast': coloursOf(false, true),
  'dark, with more contrast': coloursOf(true, true),
} as const;

const ratio = (colours: ReadonlyMap<string, string>, ink: string, ground: string): number =>
  contrastOf(channelsOf(colours.get(ink) ?? ''), channelsOf(colours.get(ground) ?? ''));

type Pairs = Readonly<Record<string, readonly string[]>>;

/** The pairs that do not stand out enough, each with its contrast. */
const tooWeak = (
  colours: ReadonlyMap<string, string>,
  pairs: Pairs,
  atLeast: number,
): readonly string[] =>
  Object.entries(pairs).flatMap(([ink, grounds]) =>
    grounds
      .map((ground) => ({ ground, found: ratio(colours, ink, ground) }))
      .filter(({ found }) => found < atLeast)
      .map(({ ground, found }) => `${ink} on ${ground}: ${found.toFixed(2)}`),
  );

const TOKEN = /^var\(--([\w-]+)\)/;

/** No letter stands on the floor round the pages: what is said there is for the sheets that lie on it. */
const FLOOR = 'body';

/** What is wrong with the ink of a rule: not an ink, or on a ground on which it may not stand. */
const faultOf = ({ selector, says, within }: StyleRule): string | null => {
  const [color, background] = [says['color'], says['background'] ?? says['background-color']];
  const isSystem = within.some((condition) => /print|forced-colors/.test(condition));
  if (
    color === undefined ||
    selector === FLOOR ||
    isSystem ||
    /^(?:inherit|currentcolor)$/i.test(color)
  )
    return null;
  const ink = TOKEN.exec(color)?.[1];
  const ground = TOKEN.exec(background ?? '')?.[1];
  if (ink !== undefined && !GROUNDS[ink]) return `${ink} is no ink for text`;
  if (ink !== undefined && ground !== undefined)
    return GROUNDS[ink]?.includes(ground) ? null : `${ink} on ${ground}`;
  if (ink !== undefined) return null;
  if (!color.startsWith('#') || !background?.startsWith('#'))
    return `${color} stands on nothing known`;
  const found = contrastOf(channelsOf(color), channelsOf(background));
  return found < AA_TEXT ? `${color} on ${background}: ${found.toFixed(2)}` : null;
};

const faultsIn = (rules: readonly StyleRule[]): readonly string[] =>
  rules.flatMap((rule) => {
    const fault = faultOf(rule);
    return fault === null ? [] : [`${rule.file}, ${rule.selector}: ${fault}`];
  });

describe.each(Object.entries(SHADES))('on a %s page', (_shade, colours) => {
  test('every ink can be read on every ground it is set on', () => {
    expect(tooWeak(colours, GROUNDS, AA_TEXT)).toEqual([]);
  });

  test('edges, shapes and the ring of the focus can be seen', () => {
    expect(tooWeak(colours, SHAPES, AA_LARGE)).toEqual([]);
  });
});

test('no rule sets an ink on a ground on which it may not stand', () => {
  expect(faultsIn(STYLE_RULES)).toEqual([]);
});

test('where colours are the reader’s own, only the reader’s colours are named', () => {
  const forced = STYLE_RULES.filter(({ within }) =>
    within.some((condition) => condition.includes('forced-colors: active')),
  );
  expect(forced.length).toBeGreaterThan(0);
  const named = forced
    .flatMap(({ says }) => Object.values(says))
    .filter((value) => /#[\da-f]{3,6}\b|rgb\(/i.test(value));
  expect(named).toEqual([]);
});

test.each([
  ['mustard on paper', '.a { color: var(--mustard); background: var(--paper); }'],
  ['red on baize', '.a { color: var(--red); background: var(--baize); }'],
  ['a colour of its own that is too pale', '.a { color: #d6a03c; background: #f2e8d0; }'],
  ['a colour of its own on an unknown ground', '.a { color: #d6a03c; }'],
])('%s is found out', (_pair, css) => {
  expect(faultsIn(rulesIn('a.css', css))).toHaveLength(1);
});
