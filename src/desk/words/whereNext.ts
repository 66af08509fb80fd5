import type { Scenario } from '../../negotiation/scenarioData.ts';
import { isGamesEnd } from '../../negotiation/span.ts';
import type { SessionView } from '../../session/session.ts';

/** Whether the game ends with the stage that is over: its window closes, or the road leads nowhere. */
export const isLastStage = (scenario: Scenario, { table, choice }: SessionView): boolean =>
  !!table?.over && isGamesEnd(scenario, table.stage, table.over.to, choice?.until ?? null);
