import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { AA_LARGE, AA_TEXT, channelsOf, contrastOf } from '../fixtures/contrast.ts';
import { road } from '../session/games.ts';
import { openGame } from './support/openGame.ts';
import { letteringOf, type SetLetters, watchLettering } from './support/lettering.ts';
import { button, SOON, waitForMove, waitForScreen } from './support/play.ts';
import { waitForRest } from './support/pointer.ts';
import { names } from './support/roadPlay.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** In CSS pixels, on a screen 1920 wide. */
const FOR_A_CLASS = 28;
/** In CSS pixels: 18 points. */
const LARGE = 24;
/** Nothing that is to be read is smaller; the names on the plates stand in the papers too. */
const SMALLEST = 12.5;
const ON_PLATES = new Set(
  road.stages.flatMap(({ seats }) => seats.map(({ person }) => names.person(person))),
);

/** The contrast that most of the ground leaves: a fold or a shadow under one letter in five is let pass. */
const contrastFor = ({ ink, ground }: SetLetters): number => {
  const points = Array.from({ length: ground.length / 3 }, (_, at) =>
    contrastOf(channelsOf(ink), ground.slice(at * 3, at * 3 + 3)),
  ).toSorted((a, b) => a - b);
  return points[Math.floor(points.length / 5)] ?? 0;
};

const takeSeat = async (page: Page): Promise<void> => {
  await button(page, 'Take your seat').click();
  await waitForScreen(page, 'table');
  await waitForMove(page);
  await waitForRest(page);
};

test.each([
  ['phrase', 'japan'],
  ['garden', 'ussr'],
])('all lettering on the table of %s, led for %s, can be read', async (stage, side) => {
  const game = await openGame(browser);
  const { page } = game;
  await watchLettering(page);
  await page.goto(`${page.url()}&stage=${stage}&side=${side}`);
  await takeSeat(page);
  const lettering = await letteringOf(page);
  expect(lettering.length).toBeGreaterThan(8);
  const weak = lettering
    .map((letters) => ({ ...letters, contrast: contrastFor(letters) }))
    .filter(({ size, contrast }) => contrast < (size >= LARGE ? AA_LARGE : AA_TEXT))
    .map(({ text, ink, contrast }) => `${text}: ${ink}, ${contrast.toFixed(1)}`);
  expect(weak).toEqual([]);
  const small = lettering
    .filter(({ text, size }) => Math.round(size * 10) / 10 < SMALLEST && !ON_PLATES.has(text))
    .map(({ text, size }) => `${text}: ${size}`);
  expect(small).toEqual([]);
  await game.close();
});

test('a class reads every letter on the drawn table from the back of the room', async () => {
  const game = await openGame(browser, { width: 1920, height: 1080 });
  const { page } = game;
  await watchLettering(page);
  await page.goto(`${page.url()}&stage=phrase&side=japan`);
  await takeSeat(page);
  await page.evaluate(() => {
    const { lettering } = window as unknown as { lettering: Map<string, unknown> };
    new MutationObserver(() => lettering.clear()).observe(document.documentElement, {
      attributeFilter: ['data-projector'],
    });
  });
  await button(page, 'For the class').first().click();
  await page.locator(':root[data-projector="on"]').waitFor();
  await waitForRest(page);
  await expect.poll(async () => (await letteringOf(page)).length, SOON).toBeGreaterThanOrEqual(2);
  const small = (await letteringOf(page)).filter(({ size }) => Math.round(size) < FOR_A_CLASS);
  expect(small).toEqual([]);
  await game.close();
});
