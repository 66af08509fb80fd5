import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../../tools/serveFolder.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    readonly gameAddress: string;
  }
}

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

export const setup = async (project: TestProject): Promise<() => void> => {
  if (!existsSync(`${dist}/index.html`)) throw new Error('Build the game first: npm run build');
  const { address, close } = await serveFolder(dist);
  project.provide('gameAddress', address);
  return close;
};
