import type { Scenario } from '../../negotiation/scenarioData.ts';
import { isGamesEnd } from '../../negotiation/span.ts';
import type { SessionView } from '../../session/session.ts';
import type { Tell } from '../texts.ts';

export type Next = 'stage' | 'later' | 'road' | 'title';

/** Whether the game ends with the stage that is over: its window closes, or the road leads nowhere. */
export const isLastStage = (scenario: Scenario, { table, choice }: SessionView): boolean =>
  !!table?.over && isGamesEnd(scenario, table.stage, table.over.to, choice?.until ?? null);

/** The page after the last stage and its look ahead. */
export const afterLast = ({ visits }: SessionView): Next => (visits.length > 1 ? 'road' : 'title');

/** The page after the one that lies beside history. */
export const afterEnding = (scenario: Scenario, view: SessionView, tell: Tell): Next => {
  if (!isLastStage(scenario, view)) return 'stage';
  const tellsLater = tell(`stage.${view.table?.stage}.later.title`).length > 0;
  return tellsLater ? 'later' : afterLast(view);
};
