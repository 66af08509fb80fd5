import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { openGame } from './support/openGame.ts';
import {
  button,
  composeTurn,
  openIssue,
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

const tableIt = async (page: Page): Promise<void> => {
  await press(page, 'seal');
  await waitForMove(page);
};

const canvasOf = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#table canvas');
    return canvas
      ? { width: canvas.width, shown: canvas.clientWidth, plain: canvas.getContext('2d') !== null }
      : null;
  });

const loseContext = (page: Page) =>
  page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('#table canvas');
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const loss = context?.getExtension('WEBGL_lose_context');
    const happened = (event: string) =>
      new Promise((resolve) => canvas?.addEventListener(event, resolve, { once: true }));
    const lost = happened('webglcontextlost');
    loss?.loseContext();
    await lost;
    const restored = happened('webglcontextrestored');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    loss?.restoreContext();
    await restored;
  });

describe('with a pointer on the drawn table alone', () => {
  test('an evening is played to its end, and the words stay', async () => {
    const { page, errors, foreignRequests, close } = await openGame(browser, {
      reducedMotion: 'no-preference',
    });
    await takeSeat(page, 'japan');
    await pointAtCard(page, 'okinawa', 'no-link');
    await pointAt(page, 'draft');
    await pointAt(page, 'words:phrase');
    await pointAt(page, 'draft');
    await pointAtCard(page, 'fishermen', 'released');
    await pointAtCard(page, 'signing', 'oct-19');
    await pointAt(page, 'source:letters-29-september');
    await tableIt(page);
    await pointAtCard(page, 'signing', 'oct-21');
    await pointAtCard(page, 'fishermen', 'support');
    await tableIt(page);
    for (let turn = 0; turn < 6 && (await screenOf(page)) === 'table'; turn += 1) {
      await waitForRest(page);
      if ((await reachable(page)).some(({ id }) => id === 'pen')) await pointAt(page, 'pen');
      await tableIt(page);
    }
    await expect.poll(() => page.locator('h1').innerText(), SOON).toBe('The words stay');
    expect([errors, foreignRequests]).toEqual([[], []]);
    await close();
  });

  test('the four words are struck, and the papers mirror it', async () => {
    const { page, close } = await openGame(browser);
    await takeSeat(page, 'ussr');
    await pointAt(page, 'draft');
    await pointAt(page, 'words:phrase');
    await openIssue(page, 'continuation');
    const struck = page.getByRole('radio', { name: 'words struck', exact: true });
    const kept = page.getByRole('radio', { name: 'words kept', exact: true });
    const checked = () => Promise.all([struck.isChecked(), kept.isChecked()]);
    await expect.poll(checked, SOON).toEqual([true, false]);
    await pointAt(page, 'words:phrase');
    await expect.poll(checked, SOON).toEqual([false, true]);
    await close();
  });

  test('a turn the rules refuse stays on the table, and the papers say why', async () => {
    const { page, close } = await openGame(browser);
    await takeSeat(page, 'japan');
    await pointAtCard(page, 'signing', 'oct-19');
    await pointAt(page, 'pen');
    await pointAt(page, 'seal');
    const refusal = page.locator('.bar-refusal');
    await expect.poll(() => refusal.innerText(), SOON).not.toBe('');
    expect(await screenOf(page)).toBe('table');
    await pointAt(page, 'pen');
    await expect.poll(() => refusal.innerText(), SOON).toBe('');
    await close();
  });

  test('what is composed in the papers shows on the table', async () => {
    const { page, close } = await openGame(browser);
    await takeSeat(page, 'japan');
    await openIssue(page, 'continuation');
    const kept = page.getByRole('radio', { name: 'words kept', exact: true });
    await kept.check();
    await pointAt(page, 'card:continuation:phrase');
    await expect.poll(() => kept.isChecked(), SOON).toBe(false);
    await close();
  });
});

describe('the drawn table', () => {
  test('shows a delegation leave before the page turns, and a key turns it', async () => {
    const { page, close } = await openGame(browser, { reducedMotion: 'no-preference' });
    await takeSeat(page, 'japan');
    await composeTurn(page, { act: ['Suspend the talks', 'Suspend the talks'] });
    await button(page, 'Suspend and walk out').click();
    const lastLook = page.waitForFunction(
      () =>
        document.body.dataset['screen'] === 'table' &&
        document.querySelector('.table-mover')?.textContent === 'The meeting is over.',
    );
    await button(page, 'Table it').click();
    await lastLook;
    await page.keyboard.press('Shift');
    await waitForScreen(page, 'outcome');
    await expect.poll(() => page.locator('h1').innerText(), SOON).toBe('Nobody signs');
    await close();
  });

  test('sleeps when nothing moves, and wakes for what is composed in the papers', async () => {
    const { page, close } = await openGame(browser);
    await takeSeat(page, 'japan');
    await waitForRest(page);
    await openIssue(page, 'okinawa');
    await waitForRest(page);
    const states = page.evaluate(
      () =>
        new Promise<readonly (string | undefined)[]>((resolve) => {
          const host = document.querySelector<HTMLElement>('#table');
          const seen: (string | undefined)[] = [];
          const observer = new MutationObserver(() => {
            seen.push(host?.dataset['table']);
            if (seen.length === 2) resolve(seen);
          });
          if (host) observer.observe(host, { attributeFilter: ['data-table'] });
        }),
    );
    await page.getByRole('radio', { name: 'no Okinawa', exact: true }).check();
    expect(await states).toEqual(['ready', 'asleep']);
    await close();
  });

  test('is as sharp as the screen', async () => {
    const { page, close } = await openGame(browser, { deviceScaleFactor: 2 });
    await takeSeat(page, 'japan');
    await waitForRest(page);
    const canvas = await canvasOf(page);
    expect(canvas?.shown).toBeGreaterThan(700);
    expect(Math.abs((canvas?.width ?? 0) - 2 * (canvas?.shown ?? 0))).toBeLessThanOrEqual(2);
    await close();
  });

  test('fills its place when the window changes', async () => {
    const { page, close } = await openGame(browser);
    await takeSeat(page, 'japan');
    await waitForRest(page);
    await page.setViewportSize({ width: 1900, height: 950 });
    await page.waitForFunction(
      () => (document.querySelector('#table canvas')?.clientWidth ?? 0) > 1100,
    );
    await waitForRest(page);
    const outside = (await reachable(page)).filter(({ x, width }) => x < 0 || x + width > 1200);
    expect(outside).toEqual([]);
    await close();
  });

  test('is drawn with WebGL where there is WebGL, and comes back when the context is lost', async () => {
    const { page, errors, close } = await openGame(browser, { query: '' });
    await takeSeat(page, 'japan');
    await waitForRest(page);
    expect((await canvasOf(page))?.plain).toBe(false);
    await loseContext(page);
    await pointAtCard(page, 'okinawa', 'no-link');
    await openIssue(page, 'okinawa');
    const taken = page.getByRole('radio', { name: 'no Okinawa', exact: true });
    await expect.poll(() => taken.isChecked(), SOON).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  test('is nothing to a keyboard or a screen reader', async () => {
    const { page, close } = await openGame(browser);
    await takeSeat(page, 'japan');
    await waitForRest(page);
    expect(await page.locator('#table').getAttribute('aria-hidden')).toBe('true');
    expect(await page.locator('#table :is(a, button, input, [tabindex])').count()).toBe(0);
    await close();
  });
});
