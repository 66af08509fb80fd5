import { readJson } from '../../session/parseSave.ts';
import type { SaveSummary } from '../../session/session.ts';
import type { KeptScenario } from './keptScenarios.ts';

/** Games of another scenario are kept, and opened there. */
export const isForeign = ({ problem }: SaveSummary): boolean => problem?.code === 'other-scenario';

const scenarioOf = ({ text }: SaveSummary): unknown =>
  (readJson(text) as { readonly scenarioId?: unknown } | null | undefined)?.scenarioId;

/** The games of a scenario that is not on the desk, newest first. */
export const gamesOfScenario = (
  saves: readonly SaveSummary[],
  scenario: string,
): readonly SaveSummary[] =>
  saves.filter((save) => isForeign(save) && scenarioOf(save) === scenario);

/** Games of scenarios that are neither on the desk nor kept in this browser as files. */
export const gamesElsewhere = (
  saves: readonly SaveSummary[],
  kept: readonly KeptScenario[],
): readonly SaveSummary[] =>
  saves.filter((save) => isForeign(save) && !kept.some(({ id }) => id === scenarioOf(save)));
