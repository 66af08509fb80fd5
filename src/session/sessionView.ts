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
  negotiationOf,
  type PlayedStage,
  type Road,
  screenOf,
  visitsOf,
} from './game.ts';
import { pendingView } from './pendingTurn.ts';
import type { KeptTexts } from './keptTexts.ts';
import { beforeAllEyes, isPair, reflectingIn, seatOf } from './seats.ts';
import type { OpenedTurn, Reflected, Reflection, RoadEnd, SessionView, Visit } from './session.ts';
import { behindCurtain, screenNow, type Standing } from './standing.ts';

const SKIPPED: Reflection = { likelihood: null, reason: null };

const reflectionsIn = ({ events }: PlayedStage, side: PartyId): readonly Reflected[] =>
  events.flatMap((event) => {
    if (event.type === 'reflection.given') return [{ by: event.by ?? side, ...event.reflection }];
    return event.type === 'reflection.skipped' ? [{ by: event.by ?? side, ...SKIPPED }] : [];
  });

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

/** Whose eyes something is made for: a seat's, or those of both delegations, with the party named first at the left. */
interface Eyes {
  readonly seat: PartyId | null;
  readonly side: PartyId;
}

/** Makes a thing once for each object and each pair of eyes. */
const onceForEyes = <K extends object, T>(
  make: (of: K, eyes: Eyes) => T,
): ((of: K, eyes: Eyes) => T) => {
  const made = new Map<string, (of: K, eyes: Eyes) => T>();
  return (of, eyes) => {
    const key = JSON.stringify([eyes.seat, eyes.side]);
    const once = made.get(key) ?? onceEach(make);
    made.set(key, once);
    return once(of, eyes);
  };
};

const eyesOn = (game: Game): Eyes => {
  const seat = seatOf(game);
  return { seat, side: seat ?? game.choice.side };
};

/** Each is made once for a state of the negotiation, whatever else the game does. */
const makeParts = (scenario: Scenario) => {
  const openingOf = onceEach(knownBy);
  const tableOf = onceForEyes((n: Negotiation, { seat, side }) => {
    const table = viewFor(scenario, n, side);
    return seat === null ? beforeAllEyes(table) : table;
  });
  const comparisonOf = onceEach((n: Negotiation, opened: Negotiation): Comparison =>
    compare(scenario, n, opened),
  );
  const visitOf = (played: PlayedStage, eyes: Eyes): Visit => {
    const reflections = reflectionsIn(played, eyes.side);
    const own = reflections.find(({ by }) => by === eyes.side);
    return {
      stage: played.now.stage,
      opening: openingOf(played.opened),
      table: tableOf(played.now, eyes),
      reflection: own ? { likelihood: own.likelihood, reason: own.reason } : null,
      reflections,
    };
  };
  const pastVisitOf = onceForEyes(visitOf);
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
  const { comparisonOf, visitOf, pastVisitOf, debriefOf } = makeParts(scenario);
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
