import { stageById } from '../../src/negotiation/lookup.ts';
import type { Choice, Command, Session, SessionView } from '../../src/session/session.ts';
import {
  asJapan,
  carryOut,
  type makeMemoryStore,
  openSession,
  road,
  roadBundle,
  turn,
} from './games.ts';
import { playUntil } from './roads.ts';

/** *The phrase*, by two delegations at one screen. */
export const asPair: Choice = { ...asJapan, until: 'phrase', guided: false, seats: 'both' };

export const OPEN: Command = { kind: 'curtain', open: true };
export const CLOSE: Command = { kind: 'curtain', open: false };

export const openPair = (
  choice: Choice = asPair,
  storage?: ReturnType<typeof makeMemoryStore>,
): Session =>
  carryOut(openSession({ bundle: roadBundle, ...(storage && { storage }) }), {
    kind: 'begin',
    choice,
  });

/** At the first move, the curtain open. */
export const seatedPair = (
  choice: Choice = asPair,
  storage?: ReturnType<typeof makeMemoryStore>,
): Session =>
  carryOut(openPair(choice, storage), OPEN, { kind: 'take-seat' }, OPEN, { kind: 'take-seat' });

/** What two delegations do next who move as history did, with no word about what they expect. */
export const pairInHistory = ({ screen, table }: SessionView): readonly Command[] => {
  switch (screen) {
    case 'curtain':
      return [OPEN];
    case 'briefing':
      return [{ kind: 'take-seat' }];
    case 'reflection':
      return [{ kind: 'reflect', reflection: { likelihood: null, reason: null } }];
    case 'table': {
      const move = table && stageById(road, table.stage).line[table.turns.length];
      if (!move) throw new Error(`history is silent in ${table?.stage}`);
      return turn(move);
    }
    default:
      return [{ kind: 'go-on' }];
  }
};

/** Plays on as history did until the view is as asked. */
export const playPair = (
  session: Session,
  isThere: (view: SessionView) => boolean,
  afterEach?: () => void,
): Session => playUntil(session, pairInHistory, isThere, afterEach);
