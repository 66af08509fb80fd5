import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { assembleBundle } from '../src/scenario/assembleBundle.ts';
import type { ScenarioBundle } from '../src/scenario/bundle.ts';
import { parseScenario } from '../src/scenario/parseScenario.ts';
import type { Problem } from '../src/scenario/problems.ts';

export type ReadScenario =
  | { readonly ok: true; readonly bundle: ScenarioBundle }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The JSON files of a folder by their path in it, with forward slashes. Throws on a file that is not JSON. */
const jsonFilesIn = (folder: string): Readonly<Record<string, unknown>> => {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.json'),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
      return [relative(folder, path).split(sep).join('/'), content];
    }),
  );
};

/** Reads a scenario folder such as `scenarios/soviet-japanese-1955-56` from disk. */
export const readScenario = (folder: string): ReadScenario => {
  const { bundle, problems } = assembleBundle(jsonFilesIn(folder));
  const parsed = parseScenario(bundle);
  if (!parsed.ok) return { ok: false, problems: [...problems, ...parsed.problems] };
  return problems.length > 0 ? { ok: false, problems } : parsed;
};
