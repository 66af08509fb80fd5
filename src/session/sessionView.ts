import { compare } from '../history/compare.ts';
import { compareRoad, roadOutcome } from '../history/compareRoad.ts';
import type { Comparison } from '../history/comparison.ts';
import type { PlayedFrame } from '../history/played.ts';
import type { PartyId, Scenario } from '../negotiation/scenarioData.ts';
import { goesOnTo } from '../negotiation/span.ts';
import type { Negotiation } from '../negotiation/state.ts';
import type { DebriefView } from './debrief.ts';
import { debriefHere } from './debriefView.ts';
import {
  type Game,
  isTheirTurn,
  isYourTurn,
  negotiationOf,
  playedIn,
  type PlayedStage,
  type Road,
  screenOf,
  visitsOf,
} from './game.ts';
import { pendingView } from './pendingTurn.ts';
import type { KeptTexts } from './keptTexts.ts';
import { isPair, reflectingIn } from './seats.ts';
import type { OpenedTurn, RoadEnd, SessionView } from './session.ts';
import { behindCurtain, screenNow, type Standing } from './standing.ts';
import { eyesOn, makeVisits, onceEach } from './visits.ts';

const openedIn = ({ now, events }: PlayedStage, side: PartyId): readonly OpenedTurn[] => {
  if (!now.over) return [];
  return events.flatMap((event) =>
    event.type === 'move' && event.reasons && event.move.by !== side
      ? [{ move: event.move, reasons: event.reasons }]
      : [],
  );
};

/** Each is made once for a state of the negotiation, whatever else the game does. */
const makeParts = (scenario: Scenario) => {
  const comparisonOf = onceEach((n: Negotiation, opened: Negotiation): Comparison =>
    compare(scenario, n, opened),
  );
  const roadEndOf = onceEach((n: Negotiation, game: Game): RoadEnd => ({
    outcome: roadOutcome(scenario, n),
    goesOnTo: goesOnTo(scenario, n.stage, n.over?.to ?? null),
    comparison: compareRoad(scenario, n, game.choice),
    stages: visitsOf(game).map((played) => ({
      comparison: comparisonOf(played.now, played.opened),
      opened: openedIn(played, game.choice.side),
    })),
  }));
  const playedOf = onceEach((_now: Negotiation, game: Game): readonly PlayedFrame[] =>
    playedIn(game),
  );
  const debriefOf = (game: Game): DebriefView | null => {
    const here = debriefHere(game);
    const { now, opened } = visitsOf(game).at(-1)!;
    return (
      here && {
        ...here,
        played: playedOf(now, game),
        comparison: comparisonOf(now, opened),
        roadEnd: roadEndOf(now, game),
      }
    );
  };
  return { comparisonOf, debriefOf };
};

type GameView = Omit<SessionView, 'screen' | 'save' | 'level' | 'saves' | 'storage'>;

const NO_GAME: GameView = {
  choice: null,
  seat: null,
  curtain: null,
  reflecting: null,
  opening: null,
  table: null,
  pending: null,
  waiting: false,
  reflection: null,
  comparison: null,
  opened: [],
  visits: [],
  debrief: null,
};

const makeGameView = (scenario: Scenario): ((game: Game) => GameView) => {
  const { comparisonOf, debriefOf } = makeParts(scenario);
  const { visitOf, pastVisitOf } = makeVisits(scenario);
  return (game) => {
    const { choice, level, pendingTurn } = game;
    const played = visitsOf(game);
    const here = played.at(-1)!;
    const n = here.now;
    const eyes = eyesOn(game);
    const current = visitOf(here, eyes);
    const screen = screenOf(game);
    return {
      choice: { ...choice, side: eyes.side, stage: n.stage, level },
      seat: eyes.seat,
      curtain: null,
      reflecting: reflectingIn(game),
      opening: current.opening,
      table: current.table,
      pending: isYourTurn(game) ? pendingView(scenario, n, current.table, pendingTurn) : null,
      waiting: isTheirTurn(game),
      reflection: current.reflection,
      comparison: screen === 'ending' ? comparisonOf(n, here.opened) : null,
      opened: openedIn(here, choice.side),
      visits: [...game.past.map((past) => pastVisitOf(past, eyes)), current],
      debrief: debriefOf(game),
    };
  };
};

/** What is seen of a game while the curtain is closed: whose turn it is, and of what. */
const curtainView = (game: Game, side: PartyId): GameView => ({
  ...NO_GAME,
  choice: { ...game.choice, side, stage: negotiationOf(game).stage, level: game.level },
  curtain: screenOf(game) === 'briefing' ? 'briefing' : 'table',
});

/** While two play at one screen, records stay closed: they hold what each has composed and asked its capital. */
const showsSaves = ({ open }: Standing): boolean =>
  open === null || !isPair(open.game.choice) || open.game.debrief !== null;

/** Makes views of a session; the table of a view is the same object until the negotiation changes. */
export const makeSessionView = (
  { scenario }: Road,
  texts: KeptTexts,
  summaries: (open: Standing['open']) => SessionView['saves'],
): ((standing: Standing) => SessionView) => {
  const gameView = makeGameView(scenario);
  const seen = (standing: Standing): GameView => {
    if (!standing.open) return NO_GAME;
    const hidden = behindCurtain(standing);
    const { game } = standing.open;
    return hidden === null ? gameView(game) : curtainView(game, hidden);
  };
  return (standing) => ({
    screen: screenNow(standing),
    save: standing.open?.save ?? null,
    level: standing.level,
    saves: showsSaves(standing) ? summaries(standing.open) : [],
    storage: texts.storage(),
    ...seen(standing),
  });
};
