import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

export interface GamePage {
  readonly page: Page;
  /** Requests that left the origin of the game. */
  readonly foreignRequests: readonly string[];
  /** Errors that nobody caught, and errors written to the console. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

interface Visit extends BrowserContextOptions {
  /** What follows the address of the game, such as `?renderer=canvas`. */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Games of a test are seeded 1, 2, 3 …, or the other side would choose otherwise among near-equal replies each time. */
const seedInOrder = (): void => {
  let seed = 0;
  const real = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = (array) => {
    if (!(array instanceof Uint32Array) || array.length !== 1) return real(array);
    array[0] = ++seed;
    return array;
  };
};

/**
 * Opens the built game in a fresh profile, by default at 1366×768 with Phaser's Canvas renderer, to a reader who wants
 * nothing to move: tests of movement ask for it with `reducedMotion: 'no-preference'`.
 */
export const openGame = async (
  browser: Browser,
  { query = '?renderer=canvas', width = 1366, height = 768, ...options }: Visit = {},
): Promise<GamePage> => {
  const address = inject('gameAddress');
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    ...options,
  });
  await context.addInitScript(seedInOrder);
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { protocol, href } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !href.startsWith(address)) foreignRequests.push(href);
  });
  page.on('pageerror', (error) => void errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address + query);
  return { page, foreignRequests, errors, close: () => context.close() };
};
