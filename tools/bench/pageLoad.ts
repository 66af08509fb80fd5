import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Response } from 'playwright-core';
import { brotliKiB } from './weight.ts';

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

const TABLE = 'src/table/createTable.ts';
const SOUND = 'src/audio/players.ts';
const OTHER_STAGES = 'src/restOfScenario.ts';
const RECORDING = /\.(webm|m4a)$/;

/** The files a chunk needs before it runs: itself, its style sheets and what it imports statically. */
const filesOf = (manifest: Manifest, name: string, seen = new Set<string>()): readonly string[] => {
  const chunk = manifest[name];
  if (!chunk || seen.has(name)) return [];
  seen.add(name);
  const imported = (chunk.imports ?? []).flatMap((next) => filesOf(manifest, next, seen));
  return [chunk.file, ...(chunk.css ?? []), ...imported];
};

/** The files that come only with the table, the sound or the other stages, as they are named in the built game. */
const lateFiles = (manifest: Manifest, entry: string): ReadonlySet<string> => {
  const first = new Set(filesOf(manifest, 'index.html'));
  const late = filesOf(manifest, entry);
  if (late.length === 0) throw new Error(`${entry} is no chunk of its own in the built game`);
  return new Set(late.filter((file) => !first.has(file)));
};

const fileAt = (url: string): string => decodeURI(new URL(url).pathname).slice(1) || 'index.html';

interface Visit {
  readonly heard?: (response: Response) => void;
  /** Files that never arrive. */
  readonly without?: ReadonlySet<string>;
  readonly renderer?: 'auto' | 'canvas';
  /** Runs in the page before anything of the game. */
  readonly prepare?: () => void;
}

/** Opens the game on its first briefing and takes the seat: the first turn is then possible in HTML. */
export const takeSeat = async (
  browser: Browser,
  address: string,
  { heard = () => undefined, without = new Set(), renderer = 'auto', prepare }: Visit = {},
) => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  if (prepare) await page.addInitScript(prepare);
  page.on('response', heard);
  await page.route(
    (url) => without.has(fileAt(url.href)),
    (route) => route.abort(),
  );
  await page.goto(`${address}?window=phrase&side=japan&renderer=${renderer}`);
  await page.getByRole('button', { name: 'Take your seat' }).click();
  await page.getByRole('button', { name: 'Table it' }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
};

/**
 * What a real page load asks for until the first turn is possible in HTML, while table, sound and the texts of other
 * stages have not arrived yet.
 * Pictures and recordings are left out, fonts stand apart.
 */
export const benchPageLoad = async (browser: Browser, dist: string, address: string) => {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const forTable = lateFiles(manifest, TABLE);
  const otherStages = lateFiles(manifest, OTHER_STAGES);
  const late = new Set([...forTable, ...lateFiles(manifest, SOUND), ...otherStages]);
  const first = new Map<string, Buffer>();
  const fonts = new Map<string, Buffer>();
  const heard = (response: Response): void => {
    const file = fileAt(response.url());
    const kind = response.request().resourceType();
    if (kind === 'image' || RECORDING.test(file)) return;
    (kind === 'font' ? fonts : first).set(file, readFileSync(join(dist, file)));
  };
  const page = await takeSeat(browser, address, { heard, without: late });
  await page.close();
  const weightOf = (files: ReadonlySet<string>): number =>
    brotliKiB([...files].map((file) => readFileSync(join(dist, file))));
  const fontBytes = [...fonts.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    firstPlayableBrotliKiB: brotliKiB([...first.values()]),
    firstPlayableFontsKiB: Number((fontBytes / 1024).toFixed(1)),
    firstPlayableFontFiles: fonts.size,
    otherStagesBrotliKiB: weightOf(otherStages),
    tableBrotliKiB: weightOf(forTable),
  };
};
