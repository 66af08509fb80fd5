import type { Browser, Page } from 'playwright-core';
import { takeSeat } from './pageLoad.ts';
import { tablePositions, tableSleeps } from './paperPlay.ts';
import { rounded } from './measure.ts';

/** What Japan tables in *The phrase*, as history did. */
const TURNS = [
  { okinawa: 'no-link', continuation: 'phrase', fishermen: 'released' },
  { continuation: 'silent', signing: 'oct-20', fishermen: 'support' },
] as const;

interface Counting {
  framesAsked: number;
}

/** Counts the frames in which something asked to be drawn. */
const countFrames = (): void => {
  const page = window as unknown as Counting;
  page.framesAsked = 0;
  let last = -1;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) =>
    ask((at) => {
      if (at !== last) page.framesAsked += 1;
      last = at;
      draw(at);
    });
};

const framesSoFar = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as Counting).framesAsked);

/**
 * The frames drawn for a tabled move and its answer until the table sleeps again, on an average; the answer takes 350 ms
 * to come. Canvas draws 60 in a second.
 */
export const benchFrames = async (browser: Browser, address: string) => {
  const page = await takeSeat(browser, address, { renderer: 'canvas', prepare: countFrames });
  await tableSleeps(page);
  let frames = 0;
  for (const positions of TURNS) {
    const before = await framesSoFar(page);
    await tablePositions(page, positions);
    await tableSleeps(page);
    frames += (await framesSoFar(page)) - before;
  }
  await page.close();
  return { framesPerMove: rounded(frames / (2 * TURNS.length), 1) };
};
