import type { Page } from 'playwright-core';
import type { LineTurn } from '../../src/negotiation/scenarioData.ts';
import type { Screen } from '../../src/session/session.ts';

/** Waits until the drawn table stands, awake or asleep. */
export const tableStands = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    ['ready', 'asleep'].includes(
      document.querySelector<HTMLElement>('#table')?.dataset['table'] ?? '',
    ),
  );

/** Waits until nothing on the drawn table moves. */
export const tableSleeps = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelector<HTMLElement>('#table')?.dataset['table'] === 'asleep',
  );

export const screenOf = async (page: Page): Promise<string> =>
  (await page.evaluate(() => document.body.dataset['screen'])) ?? '';

/** Waits until it is one's move or the talks are over. */
const moveIsOurs = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.body.dataset['screen'] !== 'table' ||
      document.querySelector('.turn-bar .button.primary[aria-disabled="false"]') !== null,
  );

/** Chooses positions in the papers, tables them, and waits for the answer. */
export const tablePositions = async (
  page: Page,
  positions: LineTurn['positions'],
): Promise<void> => {
  for (const [issue, option] of Object.entries(positions)) {
    await page.locator(`#issues-${issue}`).click();
    await page.locator(`input[aria-labelledby="${issue}-${option}-name"]`).check();
  }
  await page.locator('.turn-bar .button.primary').click();
  await moveIsOurs(page);
};

type Page_ = Exclude<Screen, 'title' | 'table' | 'curtain'>;

/** What leads on from a page, by its classes or its words. */
const ONWARD: Readonly<Record<Page_, string>> = {
  since: 'On to the briefing',
  briefing: 'Take your seat',
  outcome: 'On to your reflection',
  reflection: 'Skip this',
  ending: 'On along the road',
  debrief: 'Close the debrief',
};

/** The debrief is closed from its last step. */
const toLastStep = (page: Page): Promise<void> =>
  page
    .locator('.contents')
    .getByRole('button', { name: /Questions, and what you take away/ })
    .click();

/** Turns pages until the table or the title page. */
export const turnPages = async (page: Page): Promise<void> => {
  for (let pages = 0; pages < 20; pages += 1) {
    const screen = await screenOf(page);
    const onward = ONWARD[screen as Page_];
    if (onward === undefined) return;
    if (screen === 'debrief') await toLastStep(page);
    await page
      .getByRole('button', { name: new RegExp(`^(${onward})`) })
      .first()
      .click();
    await page.waitForFunction((was) => document.body.dataset['screen'] !== was, screen);
  }
  throw new Error('the pages go on and on');
};
