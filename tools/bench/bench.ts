// Speed of the rules beside other engines, weight of the page, cost of an idle table: `npm run bench -- --json`.
import { join } from 'node:path';
import { launchBrowser } from '../browser.mjs';
import { builtGame } from '../builtGame.mjs';
import type { Scenario } from '../../src/negotiation/scenarioData.ts';
import { readScenario } from '../scenarioFiles.ts';
import { serveFolder } from '../serveFolder.mjs';
import { benchDebriefOpen } from './debriefOpen.ts';
import { benchFirstTable } from './firstTable.ts';
import { benchFrames } from './frames.ts';
import { benchIdle } from './idle.ts';
import { benchPageLoad } from './pageLoad.ts';
import { benchPeers } from './peers.ts';
import { phaserMinimalBrotliKiB } from './phaserMinimal.ts';
import { benchRules } from './rules.ts';
import { benchSoak } from './soak.ts';
import { benchSpace } from './space.ts';

const FOLDER = 'scenarios/soviet-japanese-1955-56';

const benchPage = async (scenario: Scenario) => {
  const dist = await builtGame();
  const { address, close } = await serveFolder(dist);
  const browser = await launchBrowser();
  try {
    return {
      ...(await benchPageLoad(browser, dist, address)),
      phaserMinimalBrotliKiB: await phaserMinimalBrotliKiB(),
      ...(await benchFirstTable(browser, dist, address)),
      ...(await benchDebriefOpen(browser, address, scenario)),
      ...(await benchFrames(browser, address)),
      ...(await benchIdle(browser, address)),
      ...(await benchSoak(browser, address, scenario)),
    };
  } finally {
    await browser.close();
    close();
  }
};

const read = readScenario(join(process.cwd(), FOLDER));
if (!read.ok) throw new Error(`${FOLDER} cannot be read: ${JSON.stringify(read.problems[0])}`);

const { scenario } = read.bundle;
const results = {
  ...benchRules(scenario),
  ...benchSpace(scenario),
  ...benchPeers(),
  ...(await benchPage(scenario)),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(results));
else console.table(results);
