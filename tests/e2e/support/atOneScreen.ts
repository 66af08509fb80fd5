import type { Locator, Page } from 'playwright-core';
import { translate } from '../../../src/i18n/translate.ts';
import type { LineTurn } from '../../../src/negotiation/scenarioData.ts';
import { button, composeTurn, type Side, waitForScreen } from './play.ts';
import { actIn, names, taken } from './roadPlay.ts';

export const beginBoth = async (page: Page): Promise<void> => {
  await button(page, /^Both, at this one screen/)
    .first()
    .click();
  await waitForScreen(page, 'curtain');
};

const opener = (page: Page, side: Side): Locator =>
  button(page, translate('curtain.open', { delegation: names.delegation(side) }));

/** Opens the curtain, which must name the side. */
export const openFor = async (page: Page, side: Side, screen = 'table'): Promise<void> => {
  await opener(page, side).click();
  await waitForScreen(page, screen);
};

/** Both sides read their instructions, and the curtain is open for the first move. */
export const readBriefings = async (
  page: Page,
  [second, first]: readonly [Side, Side],
): Promise<void> => {
  await openFor(page, second, 'briefing');
  await button(page, translate('curtain.read')).click();
  await openFor(page, first, 'briefing');
  await button(page, 'Take your seat').click();
  await waitForScreen(page, 'table');
};

/** Tables a turn as it was tabled in history. */
export const tableTurn = async (page: Page, { by, positions, act }: LineTurn): Promise<void> => {
  await composeTurn(page, { take: taken(positions), ...(act ? { act: actIn(act, by) } : {}) });
  await button(page, 'Table it').click();
};

/** What the page says of itself to all who could look: its words, its tree, its title, its live region. */
export const everythingSaid = async (page: Page): Promise<string> => {
  const [said, tree, title] = await Promise.all([
    page.evaluate(() => document.documentElement.outerHTML),
    page.locator('body').ariaSnapshot(),
    page.title(),
  ]);
  return [said, tree, title].join('\n');
};

interface Kept {
  keptCanvas?: HTMLCanvasElement;
  lettering?: Map<string, unknown>;
}

/** Holds on to the canvas of the table, so that it can be looked at when it is off the page. */
export const keepCanvas = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#table canvas');
    if (!canvas) throw new Error('there is no canvas');
    (window as unknown as Kept).keptCanvas = canvas;
  });

export interface OffThePage {
  readonly onThePage: boolean;
  /** How many colours are on it. */
  readonly colours: number;
  /** What a pointer could reach on it. */
  readonly targets: string;
  /** Letters that have been set since the canvas was kept, or since it was looked at last. */
  readonly letters: readonly string[];
}

/** Looks at the canvas that was kept, and forgets the letters that were set until now. */
export const lookAtKept = (page: Page): Promise<OffThePage> =>
  page.evaluate(() => {
    const { keptCanvas: canvas, lettering } = window as unknown as Kept;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('no canvas was kept');
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const points = new Uint32Array(data.buffer);
    const letters = [...(lettering?.keys() ?? [])];
    lettering?.clear();
    return {
      onThePage: canvas.isConnected,
      colours: new Set(points).size,
      targets: canvas.closest<HTMLElement>('#table')?.dataset['targets'] ?? '[]',
      letters,
    };
  });

/** As if another tab had come to the front, or this one again. */
export const turnAway = (page: Page, isAway: boolean): Promise<void> =>
  page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isAway);

/** As if another window had come to the front. */
export const leaveWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.dispatchEvent(new Event('blur')));
