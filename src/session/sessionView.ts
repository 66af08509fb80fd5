import { compare } from '../history/compare.ts';
import type { Comparison } from '../history/comparison.ts';
import type { Negotiation } from '../negotiation/state.ts';
import type { TableView } from '../negotiation/tableView.ts';
import { viewFor } from '../negotiation/viewFor.ts';
import { type Game, isTheirTurn, isYourTurn, negotiationOf, type Road, screenOf } from './game.ts';
import { pendingView } from './pendingTurn.ts';
import type { KeptTexts } from './keptTexts.ts';
import type { Reflection, SessionView } from './session.ts';
import { screenNow, type Standing } from './standing.ts';

const eventsOfStage = ({ events, stageFrom }: Game) => events.slice(stageFrom);

const reflectionIn = (game: Game): Reflection | null => {
  for (const event of eventsOfStage(game)) {
    if (event.type === 'reflection.given') return event.reflection;
    if (event.type === 'reflection.skipped') return { likelihood: null, reason: null };
  }
  return null;
};

const openedIn = (game: Game): SessionView['opened'] => {
  if (!negotiationOf(game).over) return [];
  return eventsOfStage(game).flatMap((event) =>
    event.type === 'move' && event.reasons && event.move.by !== game.choice.side
      ? [{ move: event.move, reasons: event.reasons }]
      : [],
  );
};

const onceEach = <T>(make: (n: Negotiation, side: string) => T) => {
  const made = new WeakMap<Negotiation, T>();
  return (n: Negotiation, side: string): T => {
    const known = made.get(n) ?? make(n, side);
    made.set(n, known);
    return known;
  };
};

type GameView = Pick<
  SessionView,
  'choice' | 'table' | 'pending' | 'waiting' | 'reflection' | 'comparison' | 'opened'
>;

const NO_GAME: GameView = {
  choice: null,
  table: null,
  pending: null,
  waiting: false,
  reflection: null,
  comparison: null,
  opened: [],
};

/** Makes views of a session; the table of a view is the same object until the negotiation changes. */
export const makeSessionView = (
  { scenario }: Road,
  texts: KeptTexts,
  summaries: () => SessionView['saves'],
): ((standing: Standing) => SessionView) => {
  const tableOf = onceEach<TableView>((n, side) => viewFor(scenario, n, side));
  const comparisonOf = onceEach<Comparison>((n, side) => compare(scenario, n, side));

  const gameView = (game: Game): GameView => {
    const n = negotiationOf(game);
    const { side } = game.choice;
    const table = tableOf(n, side);
    const screen = screenOf(game);
    return {
      choice: { ...game.choice, stage: n.stage, level: game.level },
      table,
      pending: isYourTurn(game) ? pendingView(scenario, n, table, game.pendingTurn) : null,
      waiting: isTheirTurn(game),
      reflection: reflectionIn(game),
      comparison: screen === 'ending' || screen === 'later' ? comparisonOf(n, side) : null,
      opened: openedIn(game),
    };
  };

  return (standing) => ({
    screen: screenNow(standing),
    save: standing.open?.save ?? null,
    level: standing.level,
    saves: summaries(),
    storage: texts.storage(),
    ...(standing.open ? gameView(standing.open.game) : NO_GAME),
  });
};
