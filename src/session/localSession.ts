import { AS_INSTRUCTED, BARGAINER, type Character, reply } from '../counterpart/counterpart.ts';
import { otherParty } from '../negotiation/lookup.ts';
import type { ScenarioBundle } from '../scenario/bundle.ts';
import { carryOut, kept, type Means } from './commands.ts';
import { afterHearing, cuesFor, type Heard, NOTHING_HEARD } from './hearing.ts';
import { isTheirTurn, makeRoad, negotiationOf, type Road } from './game.ts';
import { makeKeptTexts } from './keptTexts.ts';
import { makeOpener, makeSummaries } from './summaries.ts';
import type { SaveStore } from './saveStore.ts';
import type { Character as CharacterName, Cue, Session, SessionView } from './session.ts';
import { makeSessionView } from './sessionView.ts';
import { ON_THE_TITLE, type Standing, told } from './standing.ts';

export interface LocalSessionOptions {
  readonly bundle: ScenarioBundle;
  readonly storage: SaveStore;
  /** Runs the task once, now or later: the other side answers in it. */
  readonly schedule: (task: () => void) => void;
  /** A whole number from 0 to 2³² − 1. */
  readonly newSeed: () => number;
  /** Never the same twice, on any page; a later id sorts after an earlier one. */
  readonly newId: () => string;
}

const CHARACTERS: Readonly<Record<CharacterName, Character>> = {
  'as-instructed': AS_INSTRUCTED,
  bargainer: BARGAINER,
};

const isWaiting = ({ open }: Standing): boolean => open !== null && isTheirTurn(open.game);

/** As it is read back from a save: JSON knows no −0. */
const asKept = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** After the absent party's turn. */
const answered = (road: Road, standing: Standing): Standing => {
  if (!standing.open) return standing;
  const { game } = standing.open;
  const { side, character } = game.choice;
  const other = otherParty(road.scenario, side);
  const answer = reply(road.scenario, negotiationOf(game), other, CHARACTERS[character]);
  const next = told(road, standing, { type: 'move', ...asKept(answer) });
  if (!next) throw new Error('the other side answered out of turn');
  return next;
};

type Listener = (view: SessionView, cues: readonly Cue[]) => void;

const makeAudience = (first: SessionView) => {
  const listeners = new Set<Listener>();
  let view = first;
  let heard: Heard = NOTHING_HEARD;
  return {
    view: () => view,
    subscribe: (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** `sameGame` is false where another game is opened: nothing in it has just happened. */
    publish: (next: SessionView, sameGame: boolean) => {
      const before = sameGame ? heard : NOTHING_HEARD;
      const cues = cuesFor(before, next);
      view = next;
      heard = afterHearing(before, next);
      for (const listener of listeners) listener(next, cues);
    },
  };
};

const makeMeans = ({ bundle, storage, newSeed, newId }: LocalSessionOptions): Means => {
  const road = makeRoad(bundle);
  const openSave = makeOpener(road);
  return { road, openSave, newSeed, newId, texts: makeKeptTexts(storage, newId) };
};

const OPENS_A_GAME: ReadonlySet<string> = new Set(['begin', 'resume', 'import', 'rescue', 'fork']);

/** A session played in this page alone against the absent party, kept in the given store. */
export const makeLocalSession = (options: LocalSessionOptions): Session => {
  const means = makeMeans(options);
  const show = makeSessionView(
    means.road,
    means.texts,
    makeSummaries(means.road, means.texts, means.openSave),
  );
  let standing = ON_THE_TITLE;
  let errand = 0;
  const { view, subscribe, publish } = makeAudience(show(standing));

  const become = (next: Standing, sameGame: boolean): void => {
    standing = kept(means, standing, next);
    publish(show(standing), sameGame);
  };

  const awaitAnswer = (): void => {
    errand += 1;
    const mine = errand;
    if (!isWaiting(standing)) return;
    options.schedule(() => {
      if (mine !== errand) return;
      become(answered(means.road, standing), true);
      awaitAnswer();
    });
  };

  return {
    view,
    subscribe,
    send: (command) => {
      const result = carryOut(means, standing, command);
      if (!result.ok) return result.problem;
      become(result.standing, !OPENS_A_GAME.has(command.kind));
      awaitAnswer();
      return null;
    },
  };
};
