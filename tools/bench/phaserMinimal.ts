import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { brotliKiB } from './weight.ts';

const APP = `
import { AUTO, Game, Scene } from 'phaser';
class Table extends Scene {
  create() { this.add.text(20, 20, 'Two Islands'); }
}
new Game({ type: AUTO, width: 800, height: 600, scene: Table });
`;

const ENTRY = 'virtual:minimal-game';

/** A program that uses Phaser as it is published, built for production into one file. */
export const builtWithPhaser = async (app: string): Promise<string> => {
  const built = (await build({
    root: process.cwd(),
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'minimal-game',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? app : null),
      },
    ],
    resolve: { alias: { phaser: join(process.cwd(), 'node_modules/phaser/dist/phaser.esm.js') } },
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: ENTRY },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
};

/** The weight of a game that does nothing but show a line of text with Phaser as it is published. */
export const phaserMinimalBrotliKiB = async (): Promise<number> =>
  brotliKiB([Buffer.from(await builtWithPhaser(APP))]);
