import { refusal } from '../negotiation/negotiation.ts';
import type { Refusal } from '../negotiation/state.ts';
import { type Game, happen, isYourTurn, negotiationOf, openGame, type Road } from './game.ts';
import { turnRefusal } from './pendingTurn.ts';
import { saveProblem } from './parseSave.ts';
import { FORMAT_VERSION, type RecordedEvent, RULES_VERSION, type Save } from './record.ts';
import type { PendingTurn, SaveProblem } from './session.ts';

export type Replayed =
  | { readonly ok: true; readonly game: Game }
  | { readonly ok: false; readonly problem: SaveProblem };

const illegal = (at: string, refused: Refusal | null = null): Replayed => ({
  ok: false,
  problem: { ...saveProblem('illegal-event', at), refusal: refused },
});

const moveRefusal = ({ scenario }: Road, game: Game, event: RecordedEvent): Refusal | null =>
  event.type === 'move' ? refusal(scenario, negotiationOf(game), event.move) : null;

const withPendingTurn = ({ scenario }: Road, game: Game, pending: PendingTurn | null): Replayed => {
  if (pending === null) return { ok: true, game };
  if (!isYourTurn(game)) return illegal('pendingTurn');
  const refused = turnRefusal(scenario, negotiationOf(game), pending);
  if (refused) return illegal(`pendingTurn.positions.${refused.issue}`, refused.refusal);
  return { ok: true, game: { ...game, pendingTurn: pending } };
};

/** Plays a save's events again from its seed; a problem names the first event that could not have happened. */
export const replay = (
  road: Road,
  { choice, seed, events, pendingTurn }: Pick<Save, 'choice' | 'seed' | 'events' | 'pendingTurn'>,
): Replayed => {
  let game = openGame(road, choice, seed);
  for (const [index, event] of events.entries()) {
    if (index === 0 && event.type === 'began') continue;
    if (index === 0) return illegal('events.0');
    const refused = moveRefusal(road, game, event);
    const next = refused ? null : happen(road, game, event);
    if (!next) return illegal(`events.${index}`, refused);
    game = next;
  }
  return withPendingTurn(road, game, pendingTurn);
};

/** The game as text to keep; `replay` brings it back. */
export const saveText = ({ scenario }: Road, game: Game): string => {
  const save: Save = {
    formatVersion: FORMAT_VERSION,
    scenarioId: scenario.id,
    scenarioVersion: scenario.version,
    rulesVersion: RULES_VERSION,
    seed: game.seed,
    choice: game.choice,
    events: game.events,
    pendingTurn: game.pendingTurn,
  };
  return JSON.stringify(save);
};
