import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { assembleBundle } from '../src/scenario/assembleBundle.ts';
import type { ScenarioBundle } from '../src/scenario/bundle.ts';
import { parseScenario } from '../src/scenario/parseScenario.ts';
import { problem, type Problem } from '../src/scenario/problems.ts';

export type ReadScenario =
  | { readonly ok: true; readonly bundle: ScenarioBundle }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Files {
  /** By their path in the folder, with forward slashes. */
  readonly contents: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

const jsonFilesIn = (folder: string): Files => {
  const contents: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    try {
      contents[name] = JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
      problems.push(problem(name, 'not-json', undefined, String(error)));
    }
  }
  return { contents, problems };
};

/** Reads a scenario folder such as `scenarios/soviet-japanese-1955-56` from disk. */
export const readScenario = (folder: string): ReadScenario => {
  const files = jsonFilesIn(folder);
  if (files.problems.length > 0) return { ok: false, problems: files.problems };
  const { bundle, problems } = assembleBundle(files.contents);
  const parsed = parseScenario(bundle);
  if (!parsed.ok) return { ok: false, problems: [...problems, ...parsed.problems] };
  return problems.length > 0 ? { ok: false, problems } : parsed;
};
