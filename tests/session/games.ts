import { join } from 'node:path';
import { assembleBundle } from '../../src/scenario/assembleBundle.ts';
import type { ScenarioBundle } from '../../src/scenario/bundle.ts';
import { readScenario } from '../../tools/scenarioFiles.ts';
import { root } from '../architecture/importGraph.ts';

const files = import.meta.glob('../../scenarios/soviet-japanese-1955-56/**/*.json', {
  eager: true,
  import: 'default',
});

export const phraseBundle = assembleBundle(files).bundle as ScenarioBundle;
export const phraseScenario = phraseBundle.scenario;
export const [phrase] = phraseScenario.stages;

const bundleAt = (folder: string): ScenarioBundle => {
  const read = readScenario(join(root, folder));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.bundle;
};

export const harbourBundle = bundleAt('tests/fixtures/scenarios/harbour-light');
export const harbour = harbourBundle.scenario;
