import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const MOST_STEPS = 120;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Waits until the target has the focus. */
export const expectFocus = async (target: Locator): Promise<void> => {
  await expect.poll(() => hasFocus(target), { timeout: 15_000 }).toBe(true);
};

/** Goes on with one key until the target has the focus; fails where the key never leads there. */
export const goTo = async (page: Page, target: Locator, key: string): Promise<void> => {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never leads to ${target}`);
};

export const press = async (
  page: Page,
  role: 'button' | 'checkbox',
  name: string | RegExp,
): Promise<void> => {
  const target = page.getByRole(role, { name }).first();
  await goTo(page, target, 'Tab');
  await page.keyboard.press(role === 'button' ? 'Enter' : 'Space');
};

export const turnTo = async (page: Page, name: string | RegExp): Promise<void> => {
  const tab = page.getByRole('tab', { name });
  const chosen = tab.locator('xpath=..').getByRole('tab', { selected: true });
  await goTo(page, chosen, 'Tab');
  await goTo(page, tab, 'ArrowRight');
};

/** Enters the group of radio buttons that follows, and goes on to one of them. */
export const choose = async (page: Page, group: Locator, radio: Locator): Promise<void> => {
  await page.keyboard.press('Tab');
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await group.evaluateAll((all) => all.includes(document.activeElement as never))) break;
    await page.keyboard.press('Tab');
  }
  await goTo(page, radio, 'ArrowDown');
  await page.keyboard.press('Space');
};

export const take = async (page: Page, issue: RegExp, option: string): Promise<Locator> => {
  await turnTo(page, issue);
  const radio = page.getByRole('radio', { name: option, exact: true });
  await choose(page, page.locator('.options input[type=radio]'), radio);
  return radio;
};
