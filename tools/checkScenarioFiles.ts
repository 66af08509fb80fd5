import { isPlainObject } from '../src/scenario/plainData.ts';
import type { Problem } from '../src/scenario/problems.ts';

const FILES = ['parties', 'issues', 'arguments', 'clauses'];

const stageNamed = (scenario: unknown, at: string | undefined): string | null => {
  const stages = isPlainObject(scenario) ? scenario['stages'] : undefined;
  const id: unknown = Array.isArray(stages) ? stages[Number(at)] : undefined;
  return typeof id === 'string' ? id : null;
};

const inside = (file: string, rest: readonly string[]): string =>
  rest.length === 0 ? file : `${file}: ${rest.join('.')}`;

/** The file of a scenario folder, and the place in it, that a path into the bundle means. */
const placeInFiles = (path: string, scenario: unknown): string => {
  const [root = '', part = '', at, ...rest] = path.split('.');
  if (root === 'evidence') return inside('evidence.json', path.split('.').slice(1));
  if (root !== 'scenario' || part === '') return path;
  const stage = part === 'stages' ? stageNamed(scenario, at) : null;
  if (stage !== null) return inside(`stages/${stage}.json`, rest);
  const inPart = path.split('.').slice(2);
  return FILES.includes(part)
    ? inside(`${part}.json`, inPart)
    : inside('scenario.json', [part, ...inPart]);
};

/** The same problems, placed in the files an author writes; `scenario` is the content of `scenario.json`. */
export const inFiles = (problems: readonly Problem[], scenario: unknown): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, path: placeInFiles(problem.path, scenario) }));
