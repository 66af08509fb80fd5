import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { takeSeat } from './pageLoad.ts';

const TICKS_PER_SECOND = 100;
/** The room is heard for some seconds after the last thing that happened. */
const SETTLE_MS = 9_000;
const MEASURE_MS = 20_000;

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

const readProcess = (pid: number): Process | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
};

/** The processor time this process's children and their children have used so far, by process. */
const ticksOfDescendants = (): ReadonlyMap<number, number> => {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readProcess(Number(name)))
    .filter((found) => found !== null);
  const ours = new Map<number, number>();
  const parents = [process.pid];
  for (const parent of parents)
    for (const child of processes.filter((found) => found.parent === parent)) {
      ours.set(child.pid, child.ticks);
      parents.push(child.pid);
    }
  return ours;
};

/** Share of one core all browser processes use while a page lies open, from some seconds on. */
const cpuPercent = async (open: () => Promise<Page>): Promise<number | null> => {
  if (!existsSync('/proc/self/stat')) return null;
  const page = await open();
  await setTimeout(SETTLE_MS);
  const before = ticksOfDescendants();
  const startMs = performance.now();
  await setTimeout(MEASURE_MS);
  const after = ticksOfDescendants();
  const seconds = (performance.now() - startMs) / 1000;
  const ticks = [...after].reduce((sum, [pid, now]) => sum + now - (before.get(pid) ?? now), 0);
  await page.close();
  return Number(((100 * ticks) / TICKS_PER_SECOND / seconds).toFixed(1));
};

const seated =
  (browser: Browser, address: string, renderer: 'auto' | 'canvas') => async (): Promise<Page> => {
    const page = await takeSeat(browser, address, { renderer });
    await page.locator('canvas').waitFor();
    return page;
  };

/**
 * Share of one core all browser processes use while the table waits for the learner, in per cent, beside a page with
 * nothing on it; null where the system does not tell. WebGL is drawn by the processor here, as on no machine with a
 * graphics card, and stands apart.
 */
export const benchIdle = async (browser: Browser, address: string) => ({
  idleCpuPercent: await cpuPercent(seated(browser, address, 'canvas')),
  emptyPageCpuPercent: await cpuPercent(() => browser.newPage()),
  idleSoftwareWebglCpuPercent: await cpuPercent(seated(browser, address, 'auto')),
});
