// Speed of the rules beside other engines, weight of the page, cost of an idle table: `npm run bench -- --json`.
import { join } from 'node:path';
import { launchBrowser } from '../browser.mjs';
import { builtGame } from '../builtGame.mjs';
import { readScenario } from '../scenarioFiles.ts';
import { serveFolder } from '../serveFolder.mjs';
import { benchIdle } from './idle.ts';
import { benchPageLoad } from './pageLoad.ts';
import { benchPeers } from './peers.ts';
import { phaserMinimalBrotliKiB } from './phaserMinimal.ts';
import { benchRules } from './rules.ts';

const FOLDER = 'scenarios/soviet-japanese-1955-56';

const benchPage = async () => {
  const dist = await builtGame();
  const { address, close } = await serveFolder(dist);
  const browser = await launchBrowser();
  try {
    return {
      ...(await benchPageLoad(browser, dist, address)),
      phaserMinimalBrotliKiB: await phaserMinimalBrotliKiB(),
      ...(await benchIdle(browser, address)),
    };
  } finally {
    await browser.close();
    close();
  }
};

const read = readScenario(join(process.cwd(), FOLDER));
if (!read.ok) throw new Error(`${FOLDER} cannot be read: ${JSON.stringify(read.problems[0])}`);

const results = { ...benchRules(read.bundle.scenario), ...benchPeers(), ...(await benchPage()) };
if (process.argv.includes('--json')) console.log(JSON.stringify(results));
else console.table(results);
