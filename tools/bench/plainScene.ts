import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../serveFolder.mjs';
import { builtWithPhaser } from './phaserMinimal.ts';

const sceneOf = (pictures: readonly string[]): string => `
import { CANVAS, Game, Scene } from 'phaser';
const pictures = ${JSON.stringify(pictures.map((path) => basename(path)))};
class Pictures extends Scene {
  preload() { for (const name of pictures) this.load.image(name, name); }
  create() {
    for (const name of pictures) this.add.image(420, 340, name);
    this.game.events.once('postrender', () => { document.body.dataset.stands = 'yes'; });
  }
}
new Game({ type: CANVAS, width: 840, height: 680, scene: Pictures, banner: false });
`;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Pictures</title><button>Begin</button>
<script type="module">
document.querySelector('button').onclick = () => import('./scene.js');
</script>`;

/** Serves a page of Phaser as it is published, which fetches the pictures at a click and shows them all at once. */
export const servePlainScene = async (dist: string, pictures: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'two-islands-scene-'));
  mkdirSync(folder, { recursive: true });
  for (const path of pictures) cpSync(join(dist, path), join(folder, basename(path)));
  writeFileSync(join(folder, 'scene.js'), await builtWithPhaser(sceneOf(pictures)));
  writeFileSync(join(folder, 'index.html'), PAGE);
  const { address, close } = await serveFolder(folder);
  return {
    /** The milliseconds from the click until the pictures are shown, in a fresh profile. */
    visit: async (browser: Browser): Promise<number> => {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      await page.goto(address);
      const startMs = performance.now();
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.waitForFunction(() => document.body.dataset['stands'] === 'yes');
      const toShownMs = performance.now() - startMs;
      await context.close();
      return toShownMs;
    },
    close: () => {
      close();
      rmSync(folder, { recursive: true });
    },
  };
};
