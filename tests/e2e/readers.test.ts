import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { goTo, hasFocus, press } from './support/keyboard.ts';
import { openGame } from './support/openGame.ts';
import { button, faultsFor, playTurn, takeSeat, waitForMove } from './support/play.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const kept = (page: Page): Promise<Readonly<Record<string, unknown>>> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('two-islands:preferences') ?? '{}'));

const PRIVATE =
  /instructed|\breserve\b|beyond instructions|within instructions|your capital|backing|At home|telegram/i;

/** The size of the smallest letters that are shown, in CSS pixels. */
const smallest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let least = Infinity;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.textContent?.trim() === '' || element.closest('.unseen, script, style'))
        continue;
      if (element.checkVisibility())
        least = Math.min(least, Number.parseFloat(getComputedStyle(element).fontSize));
    }
    return least;
  });

describe('a reader', () => {
  test('sets how loud each sound is by keyboard, and finds it so again', async () => {
    const game = await openGame(browser);
    const { page } = game;
    await press(page, 'button', 'Settings');
    await goTo(page, page.getByRole('slider', { name: /music/i }), 'Tab');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
    expect(await kept(page)).toMatchObject({ music: 35 });
    expect(await faultsFor(page)).toEqual([]);
    await page.reload();
    await button(page, 'Settings').click();
    expect(await page.getByRole('slider', { name: /music/i }).inputValue()).toBe('35');
    expect(game.errors).toEqual([]);
    await game.close();
  });

  test('plays in a dark room, where everything can still be read', async () => {
    const game = await openGame(browser);
    const { page } = game;
    await button(page, 'Settings').click();
    await page.getByRole('radio', { name: 'Dark room', exact: true }).check();
    await page.keyboard.press('Escape');
    expect(await faultsFor(page)).toEqual([]);
    await takeSeat(page, 'japan');
    expect(await page.evaluate(() => document.documentElement.dataset['shade'])).toBe('dark');
    expect(await faultsFor(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Draft' }).click();
    expect(await faultsFor(page)).toEqual([]);
    await game.close();
  });

  test('goes through the map by keyboard, in the chart and in words', async () => {
    const game = await openGame(browser);
    const { page } = game;
    await takeSeat(page, 'japan');
    await press(page, 'button', 'Map');
    const map = page.getByRole('dialog');
    await map.locator('svg').first().waitFor();
    expect(await faultsFor(page)).toEqual([]);
    const stops = map.locator('fieldset button');
    await goTo(page, stops.first(), 'Tab');
    await page.keyboard.press('End');
    expect(await hasFocus(stops.last())).toBe(true);
    await page.keyboard.press('Enter');
    const name =
      (await stops.last().getAttribute('aria-label')) ?? (await stops.last().innerText());
    expect(await map.innerText()).toContain(name.split(':')[0]?.split(/[ ,(]/)[0]);
    expect(await map.getByRole('table').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await map.waitFor({ state: 'detached' });
    expect(await hasFocus(button(page, 'Map'))).toBe(true);
    expect(game.foreignRequests).toEqual([]);
    await game.close();
  });

  test.each(['japan', 'ussr'] as const)(
    'shows a class the table led for %s, and nothing private of either side',
    async (side) => {
      const game = await openGame(browser, {
        width: 1920,
        height: 1080,
      });
      const { page } = game;
      await takeSeat(page, side);
      await playTurn(page, { take: { okinawa: 'no Okinawa' } });
      await button(page, 'For the class').first().click();
      await page.locator(':root[data-projector="on"]').waitFor();
      const text = await page.locator('body').ariaSnapshot();
      expect(text).not.toMatch(PRIVATE);
      expect(await page.locator('body').innerText()).not.toMatch(PRIVATE);
      expect(await smallest(page)).toBeGreaterThanOrEqual(28);
      expect(await faultsFor(page)).toEqual([]);
      await button(page, 'Back to').first().click();
      await waitForMove(page);
      await game.close();
    },
  );
});
