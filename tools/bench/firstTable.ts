import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Response } from 'playwright-core';
import { quantile, rounded } from './measure.ts';
import { tableSleeps, tableStands } from './paperPlay.ts';
import { servePlainScene } from './plainScene.ts';

const PICTURE = /\/(assets\/[^/?]+\.(?:webp|png|jpe?g|svg))$/;
const VISITS = 5;

interface Visit {
  readonly pictures: readonly string[];
  readonly toTableMs: number;
}

/** Opens the game in a fresh profile, takes the seat as fast as it can be taken, and stays until the table sleeps. */
const visit = async (browser: Browser, address: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const pictures = new Set<string>();
  page.on('response', (response: Response) => {
    const found = PICTURE.exec(new URL(response.url()).pathname)?.[1];
    if (found !== undefined) pictures.add(decodeURI(found));
  });
  await page.goto(`${address}?renderer=canvas`);
  await page.waitForLoadState('networkidle');
  const seat = page.getByRole('button', { name: 'Lead the Japanese delegation' }).first();
  const startMs = performance.now();
  await seat.click();
  await page.getByRole('button', { name: 'Take your seat' }).click();
  await tableStands(page);
  const toTableMs = performance.now() - startMs;
  await tableSleeps(page);
  await context.close();
  return { pictures: [...pictures], toTableMs };
};

const inTurn = async <T>(times: number, work: () => Promise<T>): Promise<readonly T[]> => {
  const results: T[] = [];
  for (let time = 0; time < times; time += 1) results.push(await work());
  return results;
};

const median = (numbers: readonly number[]): number => Math.round(quantile(numbers, 0.5));

/**
 * What is fetched to be looked at until the table of the first stage stands, in KiB; the milliseconds from the choice of
 * a side on the title page until then, two clicks, nothing fetched before; and the same for a scene of Phaser that does
 * nothing but fetch and show the same pictures.
 */
export const benchFirstTable = async (browser: Browser, dist: string, address: string) => {
  const visits = await inTurn(VISITS, () => visit(browser, address));
  const pictures = visits[0]?.pictures ?? [];
  const bytes = pictures.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0);
  const plain = await servePlainScene(dist, pictures);
  const plainTimes = await inTurn(VISITS, () => plain.visit(browser));
  plain.close();
  return {
    artFirstStageKiB: rounded(bytes / 1024, 1),
    startToTableMs: median(visits.map(({ toTableMs }) => toTableMs)),
    phaserSameArtMs: median(plainTimes),
  };
};
