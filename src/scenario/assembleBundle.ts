import { isInheritedName, isPlainObject } from './plainData.ts';
import { problem, type Problem } from './problems.ts';

type Files = Readonly<Record<string, unknown>>;

export interface Assembled {
  /** Not yet read: give it to `parseScenario`. */
  readonly bundle: unknown;
  readonly problems: readonly Problem[];
}

const textFile = /^text\/([^/]+)\/[^/]+\.json$/;

interface Merged {
  readonly texts: Record<string, Record<string, unknown>>;
  readonly problems: Problem[];
}

const addTexts = ({ texts, problems }: Merged, file: string, content: unknown): void => {
  const language = textFile.exec(file)?.[1];
  if (language === undefined || isInheritedName(language) || !isPlainObject(content)) return;
  const known = (texts[language] ??= {});
  for (const key of Object.keys(content)) {
    if (isInheritedName(key)) problems.push(problem(`${file}.${key}`, 'forbidden-name'));
    else if (Object.hasOwn(known, key)) problems.push(problem(`${file}.${key}`, 'duplicate-text'));
    else known[key] = content[key];
  }
};

const stagesNamed = (files: Files, root: string, ids: unknown): unknown =>
  Array.isArray(ids) ? ids.map((id: unknown) => files[`${root}stages/${String(id)}.json`]) : ids;

const rootOf = (files: Files): string =>
  Object.keys(files)
    .find((file) => /(^|\/)scenario\.json$/.test(file))
    ?.replace(/scenario\.json$/, '') ?? '';

/**
 * Puts the JSON files of one scenario folder, by path, together as a bundle. `scenario.json` names the stages in order;
 * `text/<language>/*.json` are merged, and a key that stands in two of them is a problem.
 */
export const assembleBundle = (files: Files): Assembled => {
  const root = rootOf(files);
  const file = (name: string): unknown => files[`${root}${name}.json`];
  const merged: Merged = { texts: {}, problems: [] };
  for (const path of Object.keys(files).toSorted())
    addTexts(merged, path.slice(root.length), files[path]);
  const base = file('scenario');
  const head: Files = isPlainObject(base) ? base : {};
  const scenario = {
    ...head,
    parties: file('parties'),
    issues: file('issues'),
    arguments: file('arguments'),
    clauses: file('clauses'),
    stages: stagesNamed(files, root, head['stages']),
  };
  const map = file('map');
  const archive = file('archive');
  const bundle = {
    formatVersion: 1,
    scenario,
    evidence: file('evidence'),
    ...(map === undefined ? {} : { map }),
    ...(archive === undefined ? {} : { archive }),
    texts: merged.texts,
  };
  return { bundle, problems: merged.problems };
};
