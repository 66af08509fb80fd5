import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Scenario } from '../../src/negotiation/scenarioData.ts';
import { screenOf, tablePositions, tableSleeps, turnPages } from './paperPlay.ts';

/** Two stages in two rooms. */
const STAGES = ['garden', 'autumn'] as const;
const SIDE = 'japan';
const [MOVES_BEFORE, MOVES_AFTER] = [20, 60] as const;
/** Textures of Phaser are canvases (lettering), pictures, and where WebGL draws, what it has handed to it. */
const TEXTURES = ['HTMLCanvasElement', 'HTMLImageElement', 'WebGLTexture'] as const;

interface Held {
  readonly moves: number;
  readonly heapKiB: number;
  readonly textures: number;
  readonly listeners: number;
}

/** How many objects of a kind live in the page after the garbage is collected. */
const countOf = async (cdp: CDPSession, kind: string): Promise<number> => {
  const { result } = await cdp.send('Runtime.evaluate', { expression: `${kind}.prototype` });
  if (result.objectId === undefined) return 0;
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
    objectGroup: 'soak',
  });
  const { result: length } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'soak' });
  return Number(length.value);
};

const heldAfter = async (cdp: CDPSession, moves: number): Promise<Held> => {
  let textures = 0;
  for (const kind of TEXTURES) textures += await countOf(cdp, kind);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { moves, heapKiB: usedSize / 1024, textures, listeners: jsEventListeners };
};

const beginWindow = async (page: Page): Promise<void> => {
  await page
    .locator('details:has(.other-window)')
    .evaluate((fold) => fold.setAttribute('open', ''));
  const window = page.locator('.other-window', { hasText: 'garden' }).first();
  await window.getByRole('button', { name: /Japanese delegation$/ }).click();
  await turnPages(page);
  await tableSleeps(page);
};

/** Plays both stages as history did and comes back to the title page; returns how many moves were made. */
const playWindow = async (page: Page, scenario: Scenario): Promise<number> => {
  let moves = 0;
  for (const stage of STAGES) {
    const { line = [] } = scenario.stages.find(({ id }) => id === stage) ?? {};
    for (const { positions } of line.filter(({ by }) => by === SIDE)) {
      if ((await screenOf(page)) !== 'table') break;
      await tablePositions(page, positions);
      moves += 2;
    }
    for (let rest = 0; rest < 6 && (await screenOf(page)) === 'table'; rest += 1) {
      await tablePositions(page, {});
      moves += 2;
    }
    await turnPages(page);
  }
  return moves;
};

/**
 * What the page holds more of after 60 moves than after 20, each time at the same place of the same stage, with the
 * pictures of two rooms fetched and put away between: KiB of the heap, textures, listeners.
 */
export const benchSoak = async (browser: Browser, address: string, scenario: Scenario) => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const cdp = await page.context().newCDPSession(page);
  await page.goto(`${address}?renderer=canvas`);
  const held: Held[] = [];
  let moves = 0;
  for (;;) {
    await beginWindow(page);
    held.push(await heldAfter(cdp, moves));
    if (moves >= MOVES_AFTER) break;
    moves += await playWindow(page, scenario);
  }
  await page.close();
  const before = held.find((one) => one.moves >= MOVES_BEFORE);
  const after = held.at(-1);
  if (!before || !after) throw new Error('the soak has not come to its end');
  return {
    soakHeapGrowthKiB: Math.round(after.heapKiB - before.heapKiB),
    soakTextureGrowth: after.textures - before.textures,
    soakListenerGrowth: after.listeners - before.listeners,
  };
};
