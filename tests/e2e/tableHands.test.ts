import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { openGame } from './support/openGame.ts';
import { openIssue, SOON, takeSeat, waitForMove } from './support/play.ts';
import { pointAt, reachable, waitForRest } from './support/pointer.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const middleOf = async (page: Page, id: string): Promise<{ x: number; y: number }> => {
  const found = (await reachable(page)).find((target) => target.id === id);
  if (!found) throw new Error(`${id} cannot be reached on the table`);
  return { x: found.x + found.width / 2, y: found.y + found.height / 2 };
};

/** Carries a thing with the pointer from where it lies, by so many CSS pixels. */
const carry = async (page: Page, id: string, byX: number, byY: number): Promise<void> => {
  await waitForRest(page);
  const { x, y } = await middleOf(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + byX, y + byY, { steps: 5 });
  await page.mouse.up();
  await waitForRest(page);
};

const isTaken = async (page: Page, option: string): Promise<boolean> => {
  await openIssue(page, 'continuation');
  return page.getByRole('radio', { name: option, exact: true }).isChecked();
};

const foldersInReach = async (page: Page): Promise<number> =>
  (await reachable(page)).filter(({ id }) => id.startsWith('folder:')).length;

describe('on the drawn table, with a hand', () => {
  test('a card of the folder opened in the papers is carried forward and taken, and one let go where it lay is not', async () => {
    const { page, errors, close } = await openGame(browser);
    await takeSeat(page, 'japan');
    await waitForRest(page);
    await openIssue(page, 'continuation');
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLElement>('#table')
        ?.dataset['targets']?.includes('"card:continuation:phrase"'),
    );
    await carry(page, 'card:continuation:phrase', 40, 4);
    expect(await isTaken(page, 'words kept')).toBe(false);
    await carry(page, 'card:continuation:phrase', 30, -170);
    await expect.poll(() => isTaken(page, 'words kept'), SOON).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  test('a folder opened there opens in the papers, is told of once, and leaves the focus where it is', async () => {
    const { page, errors, close } = await openGame(browser);
    await takeSeat(page, 'japan');
    await page.locator('#papers-talks').focus();
    await pointAt(page, 'folder:signing');
    const signing = page.locator('#issues-signing[aria-selected="true"]');
    await signing.waitFor();
    const told = page.locator('output span', { hasText: 'this folder lies open' });
    await expect.poll(() => told.allInnerTexts(), SOON).toHaveLength(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('papers-talks');
    await page.locator('#issues-panel input[type="radio"]').first().focus();
    await page.keyboard.press('ArrowDown');
    await pointAt(page, 'folder:okinawa');
    expect(await page.evaluate(() => document.activeElement?.matches('#issues-panel input'))).toBe(
      true,
    );
    expect(await signing.count()).toBe(1);
    expect([await told.count(), errors]).toEqual([1, []]);
    await close();
  });

  test('a key that is pressed while the table is still being set harms nothing', async () => {
    const { page, errors, close } = await openGame(browser);
    await page.evaluate(() => {
      const whenSet = new MutationObserver(() => {
        if (!document.querySelector('canvas')) return;
        whenSet.disconnect();
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      });
      whenSet.observe(document.body, { childList: true, subtree: true });
    });
    await takeSeat(page, 'japan');
    await page.locator('#table canvas').waitFor();
    await page.locator('#table[data-table]').waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('a telegram is picked up and laid down again', async () => {
    const { page, errors, close } = await openGame(browser);
    await takeSeat(page, 'japan');
    await waitForRest(page);
    await page.getByRole('button', { name: 'Consult the capital' }).first().click();
    await page.locator('.act-panel').getByRole('button').first().click();
    await page.getByRole('button', { name: 'Table it' }).click();
    await waitForMove(page);
    await page.waitForFunction(() =>
      document.querySelector<HTMLElement>('#table')?.dataset['targets']?.includes('"telegram"'),
    );
    await pointAt(page, 'telegram');
    await expect.poll(() => foldersInReach(page), SOON).toBe(0);
    const table = await page.locator('#table').boundingBox();
    await page.mouse.click((table?.x ?? 0) + 4, (table?.y ?? 0) + 4);
    await waitForRest(page);
    await expect.poll(() => foldersInReach(page), SOON).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await close();
  });
});
