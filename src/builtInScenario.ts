import { assembleBundle } from './scenario/assembleBundle.ts';
import type { ScenarioBundle } from './scenario/bundle.ts';

/** What the title page and *The phrase* are told with; the rest follows as soon as the page stands. */
const firstFiles = import.meta.glob<unknown>(
  [
    '../scenarios/soviet-japanese-1955-56/*.json',
    '!../scenarios/soviet-japanese-1955-56/{archive,evidence,map}.json',
    '../scenarios/soviet-japanese-1955-56/stages/*.json',
    '../scenarios/soviet-japanese-1955-56/text/en/{arguments,draft,issues,parties,people,road,spoken}.json',
    '../scenarios/soviet-japanese-1955-56/text/en/phrase-*.json',
  ],
  { eager: true, import: 'default' },
);

/** The built-in scenario; it was checked when the game was built. */
export const builtIn = (rest: Readonly<Record<string, unknown>>): ScenarioBundle => {
  const bundle = assembleBundle({ ...firstFiles, ...rest }).bundle as ScenarioBundle;
  return { ...bundle, evidence: bundle.evidence ?? {} };
};

export const wholeScenario = async (): Promise<ScenarioBundle> => {
  const { restOfScenario } = await import('./restOfScenario.ts');
  return builtIn(restOfScenario);
};
