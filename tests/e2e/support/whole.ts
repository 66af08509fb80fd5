import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faultsFor, holesIn } from './play.ts';

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The page has no holes in its sentences, needs no scrolling sideways and, if asked, satisfies axe. */
export const checkPage = async (page: Page, name: string, withAxe = true): Promise<void> => {
  expect.soft([name, await holesIn(page)]).toEqual([name, []]);
  expect.soft([name, await overflow(page)]).toEqual([name, 0]);
  if (withAxe) expect.soft([name, await faultsFor(page)]).toEqual([name, []]);
};

const MOST_FOLDS = 80;

/** Opens every fold of the page. Throws where one does not stay open. */
export const unfold = async (page: Page): Promise<void> => {
  const folded = page.locator('main details:not([open]) > summary:visible');
  for (let folds = 0; folds < MOST_FOLDS; folds += 1) {
    if ((await folded.count()) === 0) return;
    await folded.first().click();
  }
  throw new Error(`it folds again: ${await folded.first().innerText()}`);
};
