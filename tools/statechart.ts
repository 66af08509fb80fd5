// Prints a statechart as JSON for a visualiser: `npm run statechart -- stage > stage.json`; the campaign's if none is named.
import { makeCampaignMachine } from '../src/machines/campaignMachine.ts';
import { debriefMachine } from '../src/machines/debriefMachine.ts';
import { lessonMachine } from '../src/machines/lessonMachine.ts';
import { stageMachine } from '../src/machines/stageMachine.ts';
import { readScenario, scenarioFolder } from './scenarioFiles.ts';

const [name = 'campaign', folder = 'scenarios/soviet-japanese-1955-56'] = process.argv.slice(2);

const campaignChart = (): unknown => {
  const read = readScenario(scenarioFolder(folder));
  if (!read.ok) throw new Error(`${folder} cannot be read: ${JSON.stringify(read.problems[0])}`);
  return makeCampaignMachine(read.bundle.scenario).config;
};

const CHARTS: Readonly<Record<string, () => unknown>> = {
  campaign: campaignChart,
  stage: () => stageMachine.config,
  debrief: () => debriefMachine.config,
  lesson: () => lessonMachine.config,
};

const chart = CHARTS[name];
if (!chart) throw new Error(`Name one of ${Object.keys(CHARTS).join(', ')}, not ${name}.`);
console.log(JSON.stringify(chart(), null, 2));
