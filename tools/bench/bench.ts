import { benchPeers } from './peers.ts';
import { benchRules } from './rules.ts';
import { join } from 'node:path';
import { readScenario } from '../scenarioFiles.ts';
const r = readScenario(join(process.cwd(), 'scenarios/soviet-japanese-1955-56'));
if (!r.ok) throw new Error(JSON.stringify(r.problems));
console.log(benchRules(r.bundle.scenario));
console.log(benchPeers());
