import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findingsOf } from './explore/findings.ts';
import { jobsOf, type Plan } from './explore/jobs.ts';
import { show } from './explore/show.ts';
import { playAll, serveAsWorker } from './explore/workers.ts';
import { roadBegins } from '../src/negotiation/span.ts';
import { readScenario } from './scenarioFiles.ts';

const HELP = `npm run explore -- [--scenario ID] [--stage ID] [--games N] [--seed N] [--only WORDS] [--debriefs N] [--workers N] [--json]
Plays whole games, policy against policy, from where the road begins or the stage named, and counts what happens;
what comes before and after the road is begun for itself. The debriefs of 500 games are worked out.
--only plays the pairings whose name contains the words; “press” is pressing one option from the start.`;

const wholeNumber = (text: string | undefined, fallback: number): number => {
  const value = text === undefined ? fallback : Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`not a whole number above 0: ${text}\n${HELP}`);
  return value;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string', default: 'soviet-japanese-1955-56' },
      stage: { type: 'string' },
      games: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string' },
      debriefs: { type: 'string' },
      workers: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const read = readScenario(join('scenarios', values.scenario));
  if (!read.ok) throw new Error(`the scenario cannot be read: ${JSON.stringify(read.problems)}`);
  const { scenario } = read.bundle;
  const games = wholeNumber(values.games, 400);
  const plan: Plan = {
    stage: values.stage ?? roadBegins(scenario),
    games,
    seed: wholeNumber(values.seed, 1),
    only: values.only ?? null,
    whole: values.stage === undefined,
    paired: Math.max(5, Math.round(games / 50)),
    debriefs: wholeNumber(values.debriefs, 500),
  };
  const started = performance.now();
  const jobs = jobsOf(scenario, plan);
  const threads = values.workers === undefined ? undefined : wholeNumber(values.workers, 1);
  const script = new URL(import.meta.url);
  const results = await playAll(script, { scenario, jobs }, threads);
  const seconds = (performance.now() - started) / 1000;
  const findings = findingsOf(scenario, plan, jobs, results, seconds);
  console.log(values.json ? JSON.stringify(findings, null, 1) : show(findings));
};

if (!serveAsWorker()) await main();
