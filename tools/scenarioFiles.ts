import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { assembleBundle } from '../src/scenario/assembleBundle.ts';
import type { ScenarioBundle } from '../src/scenario/bundle.ts';
import { parseScenario } from '../src/scenario/parseScenario.ts';
import { isPlainObject } from '../src/scenario/plainData.ts';
import { problem, type Problem } from '../src/scenario/problems.ts';
import { lineOf } from '../src/scenario/lineOf.ts';
import { strayFiles } from './strayFiles.ts';

interface Files {
  /** By their path in the folder, with forward slashes. */
  readonly contents: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

export type ReadScenario = Pick<Files, 'contents'> &
  (
    | { readonly ok: true; readonly bundle: ScenarioBundle }
    | { readonly ok: false; readonly problems: readonly Problem[] }
  );

export type ReadJson =
  | { readonly ok: true; readonly content: unknown }
  | { readonly ok: false; readonly problem: Problem };

const BYTE_ORDER_MARK = /^\uFEFF/;

/** Reads a JSON file; what is wrong with it is told under `name`, with the line. */
export const readJson = (path: string, name: string): ReadJson => {
  const text = readFileSync(path, 'utf8').replace(BYTE_ORDER_MARK, '');
  try {
    return { ok: true, content: JSON.parse(text) };
  } catch {
    const { line, near } = lineOf(text);
    return { ok: false, problem: problem(name, 'not-json', undefined, `line ${line}: ${near}`) };
  }
};

const hasWords = (sentence: unknown): boolean => !isPlainObject(sentence) || sentence['say'] !== '';

/** A sentence that still waits for its words counts as one nobody has written, and not as a slip. */
const withoutWaiting = (content: unknown): unknown =>
  isPlainObject(content)
    ? Object.fromEntries(
        Object.entries(content).map(([key, text]) => [
          key,
          Array.isArray(text) ? text.filter(hasWords) : text,
        ]),
      )
    : content;

const jsonFilesIn = (folder: string): Files => {
  const contents: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    const read = readJson(path, name);
    if (read.ok)
      contents[name] = name.startsWith('text/') ? withoutWaiting(read.content) : read.content;
    else problems.push(read.problem);
  }
  return { contents, problems };
};

const strayIn = ({ contents }: Files): readonly Problem[] => {
  const scenario = contents['scenario.json'];
  const stages = isPlainObject(scenario) ? scenario['stages'] : undefined;
  return strayFiles(Object.keys(contents), Array.isArray(stages) ? stages : []);
};

/** The folder an author names: as a path, or as the id of one in `scenarios/`. */
export const scenarioFolder = (named: string): string =>
  existsSync(named) ? named : join('scenarios', named);

/** Reads a scenario folder such as `scenarios/soviet-japanese-1955-56` from disk. */
export const readScenario = (folder: string): ReadScenario => {
  const files = jsonFilesIn(folder);
  const { contents } = files;
  if (files.problems.length > 0) return { ok: false, ...files };
  if (!Object.hasOwn(contents, 'scenario.json'))
    return { ok: false, contents, problems: [problem('scenario.json', 'missing')] };
  const { bundle, problems } = assembleBundle(contents);
  const found = [...strayIn(files), ...problems];
  const parsed = parseScenario(bundle);
  if (!parsed.ok) return { ok: false, contents, problems: [...found, ...parsed.problems] };
  return found.length > 0
    ? { ok: false, contents, problems: found }
    : { ok: true, contents, bundle: parsed.bundle };
};
