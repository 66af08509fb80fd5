import type { ScenarioBundle } from '../../scenario/bundle.ts';
import { checkScenario } from '../../scenario/checkScenario.ts';
import { lineOf } from '../../scenario/lineOf.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';
import type { Problem } from '../../scenario/problems.ts';
import { problemOfScenario } from '../words/scenarioWords.ts';

export type OpenedScenario =
  | { readonly kind: 'bundle'; readonly bundle: ScenarioBundle }
  /** Every problem in words, with its place. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  | { readonly kind: 'not-json'; readonly line: number; readonly near: string };

const refused = (problems: readonly Problem[]): OpenedScenario => ({
  kind: 'problems',
  problems: problems.map(problemOfScenario),
});

/** Reads the text of a scenario file, whatever it holds. */
export const openScenario = (text: string): OpenedScenario => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'not-json', ...lineOf(text) };
  }
  const parsed = parseScenario(data);
  if (!parsed.ok) return refused(parsed.problems);
  const problems = checkScenario(parsed.bundle);
  return problems.length > 0 ? refused(problems) : { kind: 'bundle', bundle: parsed.bundle };
};
