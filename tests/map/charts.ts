import { join } from 'node:path';
import { type Landform, parseLandforms } from '../../src/map/landforms.ts';
import type { ScenarioMap } from '../../src/scenario/scenarioMap.ts';
import { readText } from '../architecture/importGraph.ts';
import { roadBundle } from '../session/games.ts';

export const coastlines = (): unknown =>
  JSON.parse(readText(join('assets', 'map', 'islands.topo.json')));

const parsed = parseLandforms(coastlines());
if (!parsed.ok) throw new Error(parsed.problem);

export const landforms: readonly Landform[] = parsed.landforms;

const { map: drawn } = roadBundle;
if (!drawn) throw new Error('the talks have no map');
export const map: ScenarioMap = drawn;
