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

const MOST_FOLDS = 200;

/** Opens every fold of the page. Throws where one does not stay open. */
export const unfold = async (page: Page): Promise<void> => {
  const left = await page.evaluate(async (most) => {
    const folded = (): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')].find(
        (summary) => summary.checkVisibility(),
      );
    for (let folds = 0; folds < most; folds += 1) {
      const summary = folded();
      if (!summary) return null;
      summary.click();
      await new Promise(requestAnimationFrame);
    }
    return folded()?.innerText ?? null;
  }, MOST_FOLDS);
  if (left !== null) throw new Error(`it folds again: ${left}`);
};
