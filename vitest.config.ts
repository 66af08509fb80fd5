import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/e2e/support/longestFirst.ts';
import { SecondTries } from './tests/e2e/support/secondTries.ts';

/** Where the counts of a run are written, if anybody asks. */
const outputFile = process.env['TEST_REPORT'];
const counts: [string, Record<string, unknown>][] = outputFile ? [['json', { outputFile }]] : [];

export default defineConfig({
  test: {
    reporters: ['default', new SecondTries(), ...counts],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'rules',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // No test mocks or keeps anything between files, so a worker reads the scenario once and not for every file.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/serveGame.ts'],
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
          // A browser on a busy machine loses a race at times; whatever needed a second try is named at the end.
          retry: 1,
          // A game waits for the next picture more than it computes: on two cores a third one costs the others little.
          maxWorkers: 3,
        },
      },
    ],
  },
});
