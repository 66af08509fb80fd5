import { nearestName } from '../src/scenario/nearest.ts';
import { problem, type Problem } from '../src/scenario/problems.ts';

const FILES = [
  'scenario',
  'parties',
  'issues',
  'arguments',
  'clauses',
  'evidence',
  'map',
  'archive',
];
const READ = new Set(FILES.map((name) => `${name}.json`));

const strayAt = (file: string, stages: readonly unknown[]): readonly Problem[] => {
  if (READ.has(file) || /^text\/[^/]+\/[^/]+\.json$/.test(file)) return [];
  const stage = /^stages\/([^/]+)\.json$/.exec(file)?.[1];
  if (stage === undefined) {
    const nearest = nearestName(file, READ) ?? `text/en/${file.replace(/^.*\//, '')}`;
    return [problem(file, 'unknown-file', undefined, undefined, nearest)];
  }
  return stages.includes(stage)
    ? []
    : [problem(file, 'unlisted-stage', undefined, undefined, `"stages": [..., "${stage}"]`)];
};

/** Files of a scenario folder that nothing reads, because of their name, their place, or a list they are not on. */
export const strayFiles = (
  files: readonly string[],
  stages: readonly unknown[],
): readonly Problem[] => files.flatMap((file) => strayAt(file, stages));
