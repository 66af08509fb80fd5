import { clausesOutOfTime } from '../../history/articles.ts';
import type { Scenario, StageId } from '../../negotiation/scenarioData.ts';
import type { Visit } from '../../session/session.ts';

/** The stage in which the text of a game was closed; null where there is none, or it was history’s own. */
const closedAt = (visits: readonly Visit[]): StageId | null =>
  visits.findLast(({ table }) => table.minutes.some(({ what }) => what.code === 'text-closed'))
    ?.stage ?? null;

/** Clauses that cannot stand in the text of the game that came this way. */
export const clausesOutOfPlace = (
  scenario: Scenario,
  visits: readonly Visit[],
): readonly string[] => clausesOutOfTime(scenario, closedAt(visits));
