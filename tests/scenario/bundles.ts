import { join } from 'node:path';
import type { ScenarioBundle } from '../../src/scenario/bundle.ts';
import { readScenario } from '../../tools/scenarioFiles.ts';
import { root } from '../architecture/importGraph.ts';

const bundleAt = (folder: string): ScenarioBundle => {
  const read = readScenario(join(root, folder));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.bundle;
};

export const roadBundle = bundleAt('scenarios/soviet-japanese-1955-56');
export const harbourBundle = bundleAt('tests/fixtures/scenarios/harbour-light');
