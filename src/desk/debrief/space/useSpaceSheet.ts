import { useCallback, useEffect, useState } from 'preact/hooks';
import { roomOf } from '../../../history/space/room.ts';
import {
  type Point,
  pointsIn,
  sheetOf,
  type SpaceSheet,
  type Stretch,
} from '../../../history/space/sheet.ts';
import { type Space, spaceOf } from '../../../history/space/space.ts';
import type { SpaceNews, SpaceQuestion, SpaceWish } from './spaceWork.ts';

export type SpaceStanding =
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'here'; readonly sheet: SpaceSheet | null };

/** What lies in a stretch of the space, point by point. */
export type LookInto = (stretch: Stretch) => Promise<readonly Point[]>;

type OnStanding = (standing: SpaceStanding) => void;

interface Work {
  readonly end: () => void;
  readonly lookInto: LookInto;
}

const BEGUN: SpaceStanding = { kind: 'working', share: 0 };

const spaceHere = ({ scenario, frame, reach, reading }: SpaceWish): Space | null => {
  const room = roomOf(scenario, frame, reach, reading);
  return room && spaceOf(scenario, room);
};

/** Works on the page itself, where nothing can work beside it. */
const workHere = (wish: SpaceWish): SpaceStanding => {
  const space = spaceHere(wish);
  return { kind: 'here', sheet: space && sheetOf(space) };
};

const lookHere =
  (wish: SpaceWish): LookInto =>
  (stretch) => {
    const space = spaceHere(wish);
    return Promise.resolve(space ? pointsIn(space, stretch) : []);
  };

const ask = (worker: Pick<Worker, 'postMessage'>, question: SpaceQuestion): void =>
  worker.postMessage(question, []);

/** Asks the worker what lies in a stretch; it answers in the order in which it is asked. */
export const lookBy = (worker: Pick<Worker, 'postMessage' | 'addEventListener'>): LookInto => {
  const waiting: ((points: readonly Point[]) => void)[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<SpaceNews>) => {
    if ('points' in data) waiting.shift()?.(data.points);
  });
  return (stretch) =>
    new Promise((resolve) => {
      waiting.push(resolve);
      ask(worker, { stretch });
    });
};

const startWorker = (wish: SpaceWish, onStanding: OnStanding): Work => {
  const worker = new Worker(new URL('./spaceWorker.ts', import.meta.url), { type: 'module' });
  let lookInto = lookBy(worker);
  worker.addEventListener('message', ({ data }: MessageEvent<SpaceNews>) => {
    if ('sheet' in data) onStanding({ kind: 'here', sheet: data.sheet });
    else if ('share' in data) onStanding({ kind: 'working', share: data.share });
  });
  worker.addEventListener('error', () => {
    lookInto = lookHere(wish);
    onStanding(workHere(wish));
  });
  ask(worker, { wish });
  return { end: () => worker.terminate(), lookInto: (stretch) => lookInto(stretch) };
};

const startWork = (wish: SpaceWish, onStanding: OnStanding): Work => {
  try {
    return startWorker(wish, onStanding);
  } catch {
    const later = setTimeout(() => onStanding(workHere(wish)));
    return { end: () => clearTimeout(later), lookInto: lookHere(wish) };
  }
};

/** Paper waits for nobody: what is still being worked on is worked out at once when the page is printed. */
const useSheetOnPaper = (wish: SpaceWish, isWorking: boolean, onStanding: OnStanding): void => {
  const { scenario, frame, reach, reading } = wish;
  useEffect(() => {
    if (!isWorking) return;
    const workNow = (): void => onStanding(workHere({ scenario, frame, reach, reading }));
    addEventListener('beforeprint', workNow);
    return () => removeEventListener('beforeprint', workNow);
  }, [scenario, frame, reach, reading, isWorking, onStanding]);
};

/** The space that is wanted, worked out beside the page; a new wish, or leaving the page, ends the work. */
export const useSpaceSheet = ({ scenario, frame, reach, reading }: SpaceWish) => {
  const [standing, setStanding] = useState<SpaceStanding>(BEGUN);
  const [begun, setBegun] = useState(0);
  const [work, setWork] = useState<Work | null>(null);
  useEffect(() => {
    setStanding(BEGUN);
    const started = startWork({ scenario, frame, reach, reading }, setStanding);
    setWork(started);
    return started.end;
  }, [scenario, frame, reach, reading, begun]);
  const lookInto = useCallback<LookInto>(
    (stretch) => work?.lookInto(stretch) ?? Promise.resolve([]),
    [work],
  );
  useSheetOnPaper({ scenario, frame, reach, reading }, standing.kind === 'working', setStanding);
  return {
    standing,
    lookInto,
    stop: () => {
      work?.end();
      setStanding({ kind: 'stopped' });
    },
    again: () => setBegun(begun + 1),
  };
};
