import { constants, brotliCompressSync } from 'node:zlib';

const KIB = 1024;

const compressed = (content: Buffer): number =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;

/** The weight of files as a web server sends them, each compressed on its own, in KiB with one decimal. */
export const brotliKiB = (files: readonly Buffer[]): number =>
  Number((files.reduce((sum, file) => sum + compressed(file), 0) / KIB).toFixed(1));
