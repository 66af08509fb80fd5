import { isPlainObject } from '../src/scenario/plainData.ts';
import type { Problem } from '../src/scenario/problems.ts';

const PARTS = ['parties', 'issues', 'arguments', 'clauses'];
const WHOLES = ['evidence', 'map', 'archive'];

/** The contents of the files of a scenario folder, by their path in it. */
export type Contents = Readonly<Record<string, unknown>>;

const stageNamed = (scenario: unknown, at: string | undefined): string | null => {
  const stages = isPlainObject(scenario) ? scenario['stages'] : undefined;
  const id: unknown = Array.isArray(stages) ? stages[Number(at)] : undefined;
  return typeof id === 'string' ? id : null;
};

const inside = (file: string, rest: readonly string[]): string =>
  rest.length === 0 ? file : `${file}: ${rest.join('.')}`;

const holds = (contents: Contents, file: string, key: string): boolean => {
  const content = contents[file];
  return isPlainObject(content) && Object.hasOwn(content, key);
};

/** Keys of texts hold dots, so the key is the longest beginning of the path that stands in some file. */
const placeInTexts = (language: string, rest: readonly string[], contents: Contents): string => {
  const folder = `text/${language}/`;
  const files = Object.keys(contents).filter((file) => file.startsWith(folder));
  for (let length = rest.length; length > 0; length -= 1) {
    const key = rest.slice(0, length).join('.');
    const file = files.find((each) => holds(contents, each, key));
    if (file !== undefined) return inside(file, rest);
  }
  return inside(folder, rest);
};

const placeInScenario = ([part = '', ...rest]: readonly string[], contents: Contents): string => {
  const stage = part === 'stages' ? stageNamed(contents['scenario.json'], rest[0]) : null;
  if (stage !== null) return inside(`stages/${stage}.json`, rest.slice(1));
  return PARTS.includes(part)
    ? inside(`${part}.json`, rest)
    : inside('scenario.json', [part, ...rest]);
};

/** The file of a scenario folder, and the place in it, that a path into the bundle means. */
const placeInFiles = (path: string, contents: Contents): string => {
  const [root = '', ...rest] = path.split('.');
  if (WHOLES.includes(root)) return inside(`${root}.json`, rest);
  const [language, ...keys] = rest;
  if (root === 'texts' && language !== undefined) return placeInTexts(language, keys, contents);
  const inScenario = root === 'scenario' && rest.length > 0 && path !== 'scenario.json';
  return inScenario ? placeInScenario(rest, contents) : path;
};

/** The same problems, placed in the files an author writes. */
export const inFiles = (problems: readonly Problem[], contents: Contents): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, path: placeInFiles(problem.path, contents) }));
