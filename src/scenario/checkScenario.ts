import type { ScenarioBundle } from './bundle.ts';
import { checkArchive } from './checkArchive.ts';
import { checkEvidence } from './checkEvidence.ts';
import { checkHistory } from './checkHistory.ts';
import { checkIssues } from './checkIssues.ts';
import { checkMap } from './checkMap.ts';
import { checkOptions } from './checkOptions.ts';
import { checkParties } from './checkParties.ts';
import { checkRoads } from './checkRoads.ts';
import { checkStage } from './checkStage.ts';
import { checkTexts } from './checkTexts.ts';
import { namesOf } from './names.ts';
import { explain } from './nearest.ts';
import type { Problem } from './problems.ts';

/** Everything that is wrong with a bundle beyond its shape: references, roads, dead options, texts, evidence. Empty when it can be played. */
export const checkScenario = (bundle: ScenarioBundle): readonly Problem[] => {
  const { scenario } = bundle;
  const names = namesOf(scenario);
  const found = [
    ...checkParties(scenario, names),
    ...checkIssues(scenario, names),
    ...scenario.stages.flatMap((stage, at) =>
      checkStage(scenario, names, stage, `scenario.stages.${at}`),
    ),
    ...checkRoads(scenario, names),
    ...checkOptions(scenario),
  ];
  return explain([
    ...found,
    ...(found.length === 0 ? checkHistory(scenario) : []),
    ...checkMap(bundle.map, scenario, names),
    ...checkArchive(bundle, names),
    ...checkTexts(bundle),
    ...checkEvidence(bundle),
  ]);
};
