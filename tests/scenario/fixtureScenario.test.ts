import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkScenario } from '../../src/scenario/checkScenario.ts';
import { readScenario } from '../../tools/scenarioFiles.ts';
import { root } from '../architecture/importGraph.ts';

test('two harbour towns play by the same rules as two great powers', () => {
  const read = readScenario(join(root, 'tests/fixtures/scenarios/harbour-light'));
  expect(read.ok ? [] : read.problems).toEqual([]);
  if (read.ok) expect(checkScenario(read.bundle)).toEqual([]);
});
