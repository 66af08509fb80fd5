import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { openGame } from './support/openGame.ts';
import {
  button,
  faultsFor,
  openIssue,
  playOut,
  screenOf,
  SOON,
  takeSeat,
  waitForMove,
  waitForScreen,
} from './support/play.ts';
import { pointAt, pointAtCard, press, reachable, waitForRest } from './support/pointer.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const ids = async (page: Page): Promise<readonly string[]> =>
  (await reachable(page)).map(({ id }) => id);

/** What a table looks like on which nothing went wrong, after the first turn of both sides. */
const afterOneTurn = async (width: number, height: number): Promise<readonly string[]> => {
  const { page, close } = await openGame(browser, { width, height });
  await takeSeat(page, 'japan');
  await pointAtCard(page, 'okinawa', 'no-link');
  await pointAt(page, 'seal');
  await waitForMove(page);
  await waitForRest(page);
  const there = await ids(page);
  await close();
  return there;
};

const setHidden = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (isHidden ? 'hidden' : 'visible'),
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

/** Seals the turn and waits until something moves: a slow page may be at rest again before it is asked. */
const sealInMotion = async (page: Page): Promise<void> => {
  const moving = page.waitForFunction(
    () => document.querySelector<HTMLElement>('#table')?.dataset['moving'] === 'true',
  );
  await press(page, 'seal');
  await moving;
};

describe('the drawn table', () => {
  test('that is hidden while things move lies as it should when it is seen again', async () => {
    const expected = await afterOneTurn(1366, 768);
    const { page, errors, close } = await openGame(browser, { reducedMotion: 'no-preference' });
    await takeSeat(page, 'japan');
    await pointAtCard(page, 'okinawa', 'no-link');
    await sealInMotion(page);
    await setHidden(page, true);
    await waitForMove(page);
    await setHidden(page, false);
    await waitForRest(page);
    expect(await ids(page)).toEqual(expected);
    expect(errors).toEqual([]);
    await close();
  });

  test('that changes its size while things move lies as it should in the new one', async () => {
    const [width, height] = [1100, 700];
    const expected = await afterOneTurn(width, height);
    const { page, errors, close } = await openGame(browser, { reducedMotion: 'no-preference' });
    await takeSeat(page, 'japan');
    await pointAtCard(page, 'okinawa', 'no-link');
    await sealInMotion(page);
    await page.setViewportSize({ width, height });
    await waitForMove(page);
    await page.waitForFunction(() => {
      const canvas = document.querySelector('#table canvas');
      return canvas !== null && canvas.clientWidth === canvas.parentElement?.clientWidth;
    });
    await waitForRest(page);
    expect(await ids(page)).toEqual(expected);
    expect(errors).toEqual([]);
    await close();
  });

  test('stands before its fonts come, and is played on when they do', async () => {
    const { page, errors, close } = await openGame(browser);
    const late: (() => void)[] = [];
    let isLate = true;
    await page.route('**/*.woff2', async (route) => {
      if (isLate) await new Promise<void>((resolve) => void late.push(resolve));
      await route.continue();
    });
    await page.reload({ waitUntil: 'domcontentloaded' });
    await takeSeat(page, 'japan');
    await pointAtCard(page, 'okinawa', 'no-link');
    const sentence = page.getByRole('region', { name: 'Your turn so far' });
    await expect.poll(() => sentence.innerText(), SOON).toContain('Okinawa: no Okinawa');
    isLate = false;
    for (const arrive of late) arrive();
    await page.evaluate(() => document.fonts.ready);
    await pointAt(page, 'seal');
    await waitForMove(page);
    await expect.poll(() => page.locator('output').innerText(), SOON).toContain('Khrushchev');
    expect(errors).toEqual([]);
    await close();
  });

  test('shows where it is going at once to whom nothing may move', async () => {
    const { page, close } = await openGame(browser);
    await takeSeat(page, 'japan');
    await waitForRest(page);
    await openIssue(page, 'okinawa');
    await waitForRest(page);
    const pictures = page.evaluate(
      () =>
        new Promise<readonly (string | undefined)[]>((resolve) => {
          const host = document.querySelector<HTMLElement>('#table');
          const seen: (string | undefined)[] = [];
          const look = (): void => {
            seen.push(host?.querySelector('canvas')?.toDataURL());
            if (seen.length === 2) resolve(seen);
          };
          new MutationObserver(() => {
            if (host?.dataset['table'] === 'asleep') look();
            else requestAnimationFrame(() => requestAnimationFrame(look));
          }).observe(host as HTMLElement, { attributeFilter: ['data-table'] });
        }),
    );
    await page.getByRole('radio', { name: 'no Okinawa', exact: true }).check();
    const [first, last] = await pictures;
    expect(first === last).toBe(true);
    await close();
  });
});

const LOST = ['room-office', 'person-khrushchev', 'issue-continuation'];

const fileOf = (name: string): RegExp => new RegExp(`/${name}-[\\w-]{8}\\.webp$`);

test('where pictures do not arrive the evening is played without them, and one warning tells of each', async () => {
  const { page, close } = await openGame(browser);
  const told: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) told.push(message.text());
  });
  for (const name of LOST) await page.route(fileOf(name), (route) => route.abort());
  await takeSeat(page, 'japan');
  await pointAtCard(page, 'okinawa', 'no-link');
  await pointAt(page, 'seal');
  await waitForMove(page);
  await waitForRest(page);
  await playOut(page, []);
  expect(await screenOf(page)).toBe('outcome');
  const tellings = () =>
    LOST.map((name) => told.filter((text) => text.includes(`without ${name},`)).length);
  await expect.poll(tellings, SOON).toEqual([1, 1, 1]);
  await close();
});

const AUDIO = /\.(?:webm|m4a|mp3|ogg|opus)$/;

test('nothing is heard or fetched to be heard before a gesture, and nothing leaves the origin', async () => {
  const game = await openGame(browser);
  const { page } = game;
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  await page.goto(`${page.url()}&window=phrase&side=japan`);
  await waitForScreen(page, 'briefing');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => AUDIO.test(path))).toEqual([]);
  await button(page, 'Take your seat').click();
  await waitForScreen(page, 'table');
  await waitForMove(page);
  await waitForRest(page);
  await expect.poll(() => asked.some((path) => AUDIO.test(path)), SOON).toBe(true);
  expect(game.foreignRequests).toEqual([]);
  await game.close();
});

test('axe finds nothing wrong with the settings open over the table', async () => {
  const game = await openGame(browser);
  const { page } = game;
  await takeSeat(page, 'japan');
  await button(page, 'Settings').click();
  await page.getByRole('dialog').waitFor();
  expect(await faultsFor(page)).toEqual([]);
  await game.close();
});

test('a map that does not come says so, and the talks go on', async () => {
  const game = await openGame(browser);
  const { page } = game;
  await page.route(/mapSheet-[^/]*\.(?:js|css)$/, (route) => route.abort());
  await takeSeat(page, 'japan');
  await button(page, 'Map').click();
  const told = page.getByRole('dialog').getByRole('alert');
  await expect.poll(() => told.innerText(), SOON).toMatch(/^The map could not be fetched\./);
  await button(page, 'Close the map').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await playOut(page, []);
  expect(await screenOf(page)).toBe('outcome');
  await game.close();
});
