import { defineConfig } from 'vite';
import { slimPhaser } from './tools/phaser/slimPhaser.mjs';

export default defineConfig(async () => ({
  base: './',
  publicDir: false as const,
  resolve: { alias: { phaser: await slimPhaser() } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
}));
