import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { readStep, skipToDebrief } from './support/debriefPlay.ts';
import { openGame } from './support/openGame.ts';
import {
  button,
  INITIAL,
  playOut,
  playTurn,
  SOON,
  takeSeat,
  waitForMove,
  waitForScreen,
} from './support/play.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const playSoviets = (page: Page): Promise<void> =>
  playOut(page, [
    { take: { okinawa: 'no Okinawa', continuation: 'words struck' } },
    { take: { signing: '19 October' } },
    { take: { signing: '19 October' } },
    INITIAL,
  ]);

const refuse = (kinds: readonly string[]): void => {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function refused(
    this: HTMLCanvasElement,
    ...asked: unknown[]
  ) {
    if (kinds.includes(String(asked[0]))) return null;
    return Reflect.apply(getContext, this, asked);
  } as typeof getContext;
};

/** A picture that was on its way to a table that is given up fails when it comes. */
const leaveBehind = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(() => {
      setTimeout(resolve);
      throw new Error('left behind by the table');
    });
  });

describe('where the browser', () => {
  test.each([
    ['refuses WebGL', ['webgl', 'webgl2', 'experimental-webgl']],
    ['draws on no canvas at all', ['webgl', 'webgl2', 'experimental-webgl', '2d']],
  ])('%s, the whole evening is played in the papers', async (_how, kinds) => {
    const game = await openGame(browser, { query: '' });
    const { page } = game;
    await page.addInitScript(refuse, kinds);
    await page.reload();
    await takeSeat(page, 'ussr');
    if (kinds.includes('2d')) {
      await page.getByText('The table is not drawn here').waitFor();
      await page.evaluate(leaveBehind);
    }
    await playSoviets(page);
    await waitForScreen(page, 'outcome');
    await skipToDebrief(page);
    expect(await readStep(page, 'text')).toContain('12 of 13 clauses say the same');
    expect(game.foreignRequests).toEqual([]);
    await game.close();
  });
});

describe('a reload', () => {
  test('in mid-turn brings back the turn that was being composed', async () => {
    const game = await openGame(browser);
    const { page } = game;
    await takeSeat(page, 'japan');
    await playTurn(page, { take: { okinawa: 'no Okinawa', continuation: 'words kept' } });
    await page.getByRole('tab', { name: 'Draft' }).click();
    await page.getByLabel('strike “, including the territorial question,”').check({ force: true });
    const bar = page.getByRole('region', { name: 'Your turn so far' });
    await expect
      .poll(() => bar.innerText(), SOON)
      .toContain('The later question: words struck (was words kept)');
    const before = await bar.innerText();
    await page.reload();
    await waitForScreen(page, 'table');
    await waitForMove(page);
    await expect.poll(() => bar.innerText(), SOON).toBe(before);
    await page.getByRole('tab', { name: /^The later question/ }).click();
    const struck = page.getByRole('radio', { name: 'words struck' });
    await expect.poll(() => struck.isChecked(), SOON).toBe(true);
    await game.close();
  });

  test('while the other side answers brings its answer', async () => {
    const game = await openGame(browser);
    const { page } = game;
    await takeSeat(page, 'japan');
    await button(page, 'Table it').click();
    await page.reload();
    await waitForScreen(page, 'table');
    await waitForMove(page);
    await page.getByRole('tab', { name: 'Minutes' }).click();
    await expect
      .poll(() => page.getByRole('log').innerText(), SOON)
      .toContain('Nikita Khrushchev:');
    await game.close();
  });
});

describe('a link', () => {
  test('opens the window, the side and the words it names, and a reload does not begin again', async () => {
    const game = await openGame(browser, {
      query: '?window=phrase&side=ussr&level=plain&renderer=canvas',
    });
    const { page } = game;
    await waitForScreen(page, 'briefing');
    await expect.poll(() => page.locator('main').innerText(), SOON).toContain('You are Khrushchev');
    await button(page, 'Read it in full').waitFor();
    await expect.poll(() => new URL(page.url()).search, SOON).toBe('?renderer=canvas');
    await button(page, 'Take your seat').click();
    await waitForScreen(page, 'table');
    await page.reload();
    await waitForScreen(page, 'table');
    await button(page, 'Settings').click();
    await button(page, 'Leave for the title page').click();
    await waitForScreen(page, 'title');
    await expect.poll(() => page.locator('.saved-game').count(), SOON).toBe(1);
    await game.close();
  });

  test('that asks for what is not there says so and loses nothing', async () => {
    const game = await openGame(browser, { query: '?window=attic&side=ussr' });
    const { page } = game;
    await waitForScreen(page, 'title');
    await expect
      .poll(() => page.locator('main').getByRole('alert').innerText(), SOON)
      .toMatch(/a window named “attic”.* Its windows are called the-phrase, /);
    await button(page, /^Lead the Soviet/).waitFor();
    await game.close();
  });
});

test('a browser that keeps nothing still lets one play, and says so', async () => {
  const game = await openGame(browser);
  const { page } = game;
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await page.reload();
  await waitForScreen(page, 'title');
  const warning = () => page.locator('main').innerText();
  await expect.poll(warning, SOON).toContain('does not let the game be saved');
  await takeSeat(page, 'japan');
  await expect.poll(warning, SOON).toContain('does not let the game be saved');
  await playTurn(page, { take: { okinawa: 'no Okinawa' } });
  await game.close();
});
