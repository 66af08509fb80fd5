import { compare } from '../history/compare.ts';
import { compareRoad, roadOutcome } from '../history/compareRoad.ts';
import type { Comparison } from '../history/comparison.ts';
import type { PlayedFrame } from '../history/played.ts';
import type { PartyId, Scenario } from '../negotiation/scenarioData.ts';
import { goesOnTo } from '../negotiation/span.ts';
import type { Negotiation } from '../negotiation/state.ts';
import { knownBy, viewFor } from '../negotiation/viewFor.ts';
import type { DebriefView } from './debrief.ts';
import { debriefHere } from './debriefView.ts';
import {
  type Game,
  isTheirTurn,
  isYourTurn,
  type PlayedStage,
  type Road,
  screenOf,
  visitsOf,
} from './game.ts';
import { pendingView } from './pendingTurn.ts';
import type { KeptTexts } from './keptTexts.ts';
import type { OpenedTurn, Reflection, RoadEnd, SessionView, Visit } from './session.ts';
import { screenNow, type Standing } from './standing.ts';

const reflectionIn = ({ events }: PlayedStage): Reflection | null => {
  for (const event of events) {
    if (event.type === 'reflection.given') return event.reflection;
    if (event.type === 'reflection.skipped') return { likelihood: null, reason: null };
  }
  return null;
};

const openedIn = ({ now, events }: PlayedStage, side: PartyId): readonly OpenedTurn[] => {
  if (!now.over) return [];
  return events.flatMap((event) =>
    event.type === 'move' && event.reasons && event.move.by !== side
      ? [{ move: event.move, reasons: event.reasons }]
      : [],
  );
};

/** Makes a thing once for each object, so that views are quick and can tell by identity what has changed. */
const onceEach = <K extends object, T, A extends readonly unknown[]>(
  make: (of: K, ...rest: A) => T,
): ((of: K, ...rest: A) => T) => {
  const made = new WeakMap<K, T>();
  return (of, ...rest) => {
    const known = made.get(of) ?? make(of, ...rest);
    made.set(of, known);
    return known;
  };
};

/** Each is made once for a state of the negotiation, whatever else the game does. */
const makeParts = (scenario: Scenario) => {
  const openingOf = onceEach(knownBy);
  const tableOf = onceEach((n: Negotiation, side: PartyId) => viewFor(scenario, n, side));
  const comparisonOf = onceEach((n: Negotiation, opened: Negotiation): Comparison =>
    compare(scenario, n, opened),
  );
  const visitOf = (played: PlayedStage, side: PartyId): Visit => ({
    stage: played.now.stage,
    opening: openingOf(played.opened),
    table: tableOf(played.now, side),
    reflection: reflectionIn(played),
  });
  const pastVisitOf = onceEach(visitOf);
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
    visitsOf(game).map(({ opened, now }) => ({ stage: now.stage, opened, ended: now })),
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
  return { openingOf, comparisonOf, visitOf, pastVisitOf, debriefOf };
};

type GameView = Omit<SessionView, 'screen' | 'save' | 'level' | 'saves' | 'storage'>;

const NO_GAME: GameView = {
  choice: null,
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
  const { comparisonOf, visitOf, pastVisitOf, debriefOf } = makeParts(scenario);
  return (game) => {
    const { choice, level, pendingTurn } = game;
    const played = visitsOf(game);
    const here = played.at(-1)!;
    const n = here.now;
    const current = visitOf(here, choice.side);
    const screen = screenOf(game);
    return {
      choice: { ...choice, stage: n.stage, level },
      opening: current.opening,
      table: current.table,
      pending: isYourTurn(game) ? pendingView(scenario, n, current.table, pendingTurn) : null,
      waiting: isTheirTurn(game),
      reflection: current.reflection,
      comparison: screen === 'ending' ? comparisonOf(n, here.opened) : null,
      opened: openedIn(here, choice.side),
      visits: [...game.past.map((past) => pastVisitOf(past, choice.side)), current],
      debrief: debriefOf(game),
    };
  };
};

/** Makes views of a session; the table of a view is the same object until the negotiation changes. */
export const makeSessionView = (
  { scenario }: Road,
  texts: KeptTexts,
  summaries: (open: Standing['open']) => SessionView['saves'],
): ((standing: Standing) => SessionView) => {
  const gameView = makeGameView(scenario);
  return (standing) => ({
    screen: screenNow(standing),
    save: standing.open?.save ?? null,
    level: standing.level,
    saves: summaries(standing.open),
    storage: texts.storage(),
    ...(standing.open ? gameView(standing.open.game) : NO_GAME),
  });
};
