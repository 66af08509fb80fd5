import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { expectFocus, goTo, press } from './support/keyboard.ts';
import { openGame } from './support/openGame.ts';
import { button, faultsFor, playTurn, SOON, takeSeat, waitForMove } from './support/play.ts';

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
    await expect.poll(() => kept(page), SOON).toMatchObject({ music: 35 });
    await page.reload();
    await button(page, 'Settings').click();
    const music = page.getByRole('slider', { name: /music/i });
    await expect.poll(() => music.inputValue(), SOON).toBe('35');
    expect(game.errors).toEqual([]);
    await game.close();
  });

  test('plays in a dark room, where everything can still be read', async () => {
    const game = await openGame(browser);
    const { page } = game;
    await button(page, 'Settings').click();
    await page.getByRole('radio', { name: 'Dark room', exact: true }).check();
    await page.locator(':root[data-shade="dark"]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await faultsFor(page)).toEqual([]);
    await takeSeat(page, 'japan');
    await page.locator(':root[data-shade="dark"]').waitFor();
    expect(await faultsFor(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Draft' }).click();
    await page.getByRole('tab', { name: 'Draft', selected: true }).waitFor();
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
    await expectFocus(stops.last());
    await page.keyboard.press('Enter');
    const name =
      (await stops.last().getAttribute('aria-label')) ?? (await stops.last().innerText());
    const place = name.split(':')[0]?.split(/[ ,(]/)[0];
    await expect.poll(() => map.innerText(), SOON).toContain(place);
    await map.getByRole('table').first().waitFor();
    await page.keyboard.press('Escape');
    await map.waitFor({ state: 'detached' });
    await expectFocus(button(page, 'Map'));
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
