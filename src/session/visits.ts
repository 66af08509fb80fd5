import type { PartyId, Scenario } from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';
import { knownBy, viewFor } from '../negotiation/viewFor.ts';
import type { Game, PlayedStage } from './game.ts';
import { beforeAllEyes, seatOf } from './seats.ts';
import type { Reflected, Reflection, Visit } from './session.ts';

const SKIPPED: Reflection = { likelihood: null, reason: null };

const reflectionsIn = ({ events }: PlayedStage, side: PartyId): readonly Reflected[] =>
  events.flatMap((event) => {
    if (event.type === 'reflection.given') return [{ by: event.by ?? side, ...event.reflection }];
    return event.type === 'reflection.skipped' ? [{ by: event.by ?? side, ...SKIPPED }] : [];
  });

/** Makes a thing once for each object, so that views are quick and can tell by identity what has changed. */
export const onceEach = <K extends object, T, A extends readonly unknown[]>(
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
  /** Both look on while the secrets of both are still closed. */
  readonly areShared: boolean;
}

/** Makes a thing once for each object and each pair of eyes. */
const onceForEyes = <K extends object, T>(
  make: (of: K, eyes: Eyes) => T,
): ((of: K, eyes: Eyes) => T) => {
  const made = new Map<string, (of: K, eyes: Eyes) => T>();
  return (of, eyes) => {
    const key = JSON.stringify([eyes.side, eyes.areShared]);
    const once = made.get(key) ?? onceEach(make);
    made.set(key, once);
    return once(of, eyes);
  };
};

export const eyesOn = (game: Game): Eyes => {
  const seat = seatOf(game);
  const areShared = seat === null && game.debrief === null;
  return { seat, side: seat ?? game.choice.side, areShared };
};

/** Makes visits as some eyes may see them; those of stages gone by, and tables, are made once. */
export const makeVisits = (scenario: Scenario) => {
  const openingOf = onceEach(knownBy);
  const tableOf = onceForEyes((n: Negotiation, { side, areShared }) => {
    const table = viewFor(scenario, n, side);
    return areShared ? beforeAllEyes(table) : table;
  });
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
  return { visitOf, pastVisitOf };
};
