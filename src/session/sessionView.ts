import { compare } from '../history/compare.ts';
import type { Comparison } from '../history/comparison.ts';
import type { Negotiation } from '../negotiation/state.ts';
import type { Known, TableView } from '../negotiation/tableView.ts';
import { knownBy, viewFor } from '../negotiation/viewFor.ts';
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

/** Makes a thing once for each state of the negotiation, so that views can tell by identity what has changed. */
const onceEach = <T>(make: (n: Negotiation, game: Game) => T): ((game: Game) => T) => {
  const made = new WeakMap<Negotiation, T>();
  return (game) => {
    const n = negotiationOf(game);
    const known = made.get(n) ?? make(n, game);
    made.set(n, known);
    return known;
  };
};

type GameView = Pick<
  SessionView,
  'choice' | 'opening' | 'table' | 'pending' | 'waiting' | 'reflection' | 'comparison' | 'opened'
>;

const NO_GAME: GameView = {
  choice: null,
  opening: null,
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
  summaries: (open: Standing['open']) => SessionView['saves'],
): ((standing: Standing) => SessionView) => {
  const tableOf = onceEach<TableView>((n, { choice }) => viewFor(scenario, n, choice.side));
  const openings = new WeakMap<Negotiation, Known>();
  const openingOf = ({ campaign }: Game): Known => {
    const n = campaign.context.negotiation;
    const known = openings.get(n) ?? knownBy(n);
    openings.set(n, known);
    return known;
  };
  const comparisonOf = onceEach<Comparison>((n, { campaign }) =>
    compare(scenario, n, campaign.context.negotiation),
  );

  const gameView = (game: Game): GameView => {
    const n = negotiationOf(game);
    const table = tableOf(game);
    const screen = screenOf(game);
    return {
      choice: { ...game.choice, stage: n.stage, level: game.level },
      opening: openingOf(game),
      table,
      pending: isYourTurn(game) ? pendingView(scenario, n, table, game.pendingTurn) : null,
      waiting: isTheirTurn(game),
      reflection: reflectionIn(game),
      comparison: screen === 'ending' || screen === 'later' ? comparisonOf(game) : null,
      opened: openedIn(game),
    };
  };

  return (standing) => ({
    screen: screenNow(standing),
    save: standing.open?.save ?? null,
    level: standing.level,
    saves: summaries(standing.open),
    storage: texts.storage(),
    ...(standing.open ? gameView(standing.open.game) : NO_GAME),
  });
};
