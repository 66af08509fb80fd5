import { defineConfig } from 'vite';
import { slimPhaser } from './tools/phaser/slimPhaser.mjs';
import { soundScenarios } from './tools/soundScenarios.ts';

export default defineConfig(async () => ({
  base: './',
  publicDir: false as const,
  plugins: [soundScenarios()],
  resolve: { alias: { phaser: await slimPhaser() } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    license: { fileName: 'licences.md' },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
}));
