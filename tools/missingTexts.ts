import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/scenario/problems.ts';
import { isPlainObject } from '../src/scenario/plainData.ts';
import { readJson } from './scenarioFiles.ts';

const NAME = 'text/en/to-write.json';

const alreadyThere = (file: string): Readonly<Record<string, unknown>> => {
  if (!existsSync(file)) return {};
  const read = readJson(file, NAME);
  if (!read.ok || !isPlainObject(read.content)) throw new Error(`${file} cannot be read.`);
  return read.content;
};

/** Writes the English texts that are missing, each as a sentence without words, beside those of the file that are written. */
export const writeMissingTexts = (folder: string, problems: readonly Problem[]): string => {
  const keys = problems.flatMap(({ code, path, expected }) =>
    code === 'missing-text' && path === 'text/en/' && expected !== undefined ? [expected] : [],
  );
  if (keys.length === 0) return 'No English text is asked for as things stand.';
  const file = join(folder, NAME);
  const empty = Object.fromEntries(keys.map((key) => [key, [{ say: '', basis: 'invented' }]]));
  mkdirSync(join(folder, 'text/en'), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...alreadyThere(file), ...empty }, null, 2)}\n`);
  return `${keys.length} texts wait for their words in ${file}.`;
};
