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

export const wholeRoad: Choice = { ...asJapan, stage: 'letter' };

export const openRoad = (choice: Choice, storage?: ReturnType<typeof makeMemoryStore>): Session =>
  carryOut(openSession({ bundle: roadBundle, ...(storage && { storage }) }), {
    kind: 'begin',
    choice,
  });

const REFLECTION = { likelihood: 4, reason: null } as const;

/** What a reader does next who moves as history did and reads every page. */
const asInHistory = ({ screen, table }: SessionView): readonly Command[] => {
  switch (screen) {
    case 'briefing':
      return [{ kind: 'take-seat' }];
    case 'reflection':
      return [{ kind: 'reflect', reflection: REFLECTION }];
    case 'table': {
      const move = table && stageById(road, table.stage).line[table.turns.length];
      if (move?.by !== table?.side) throw new Error(`history is silent in ${table?.stage}`);
      return turn(move ?? { positions: {} });
    }
    default:
      return [{ kind: 'go-on' }];
  }
};

const MOST_PAGES = 400;

/** Sends what comes next, page by page, until the view is as asked. */
export const playUntil = (
  session: Session,
  next: (view: SessionView) => readonly Command[],
  isThere: (view: SessionView) => boolean,
  afterEach: () => void = () => undefined,
): Session => {
  for (let pages = 0; !isThere(session.view()); pages += 1) {
    if (pages > MOST_PAGES) throw new Error(`never there: ${session.view().screen}`);
    carryOut(session, ...next(session.view()));
    afterEach();
  }
  return session;
};

/** Plays as history did, page by page, until the view is as asked. */
export const followHistory = (
  session: Session,
  isThere: (view: SessionView) => boolean,
  afterEach?: () => void,
): Session => playUntil(session, asInHistory, isThere, afterEach);

export const onScreen =
  (screen: SessionView['screen'], stage?: string) =>
  (view: SessionView): boolean =>
    view.screen === screen && (stage === undefined || view.table?.stage === stage);
