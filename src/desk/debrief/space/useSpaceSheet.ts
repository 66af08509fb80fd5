import { useEffect, useState } from 'preact/hooks';
import { roomOf } from '../../../history/space/room.ts';
import { type SpaceSheet, sheetOfRoom } from '../../../history/space/sheet.ts';
import type { SpaceNews, SpaceWish } from './spaceWork.ts';

export type SpaceStanding =
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'here'; readonly sheet: SpaceSheet | null };

type OnStanding = (standing: SpaceStanding) => void;

const BEGUN: SpaceStanding = { kind: 'working', share: 0 };

const standingAfter = (news: SpaceNews): SpaceStanding =>
  'sheet' in news ? { kind: 'here', sheet: news.sheet } : { kind: 'working', share: news.share };

/** Works on the page itself, where nothing can work beside it. */
const workHere = ({ scenario, frame, reach, reading }: SpaceWish): SpaceStanding => {
  const room = roomOf(scenario, frame, reach, reading);
  return { kind: 'here', sheet: room && sheetOfRoom(scenario, room) };
};

const startWorker = (wish: SpaceWish, onStanding: OnStanding): Worker => {
  const worker = new Worker(new URL('./spaceWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<SpaceNews>) =>
    onStanding(standingAfter(data)),
  );
  worker.addEventListener('error', () => onStanding(workHere(wish)));
  worker.postMessage(wish, []);
  return worker;
};

/** Starts the work, and returns how to end it. */
const work = (wish: SpaceWish, onStanding: OnStanding): (() => void) => {
  try {
    const worker = startWorker(wish, onStanding);
    return () => worker.terminate();
  } catch {
    const later = setTimeout(() => onStanding(workHere(wish)));
    return () => clearTimeout(later);
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
  const [end, setEnd] = useState<{ readonly now: () => void } | null>(null);
  useEffect(() => {
    setStanding(BEGUN);
    const now = work({ scenario, frame, reach, reading }, setStanding);
    setEnd({ now });
    return now;
  }, [scenario, frame, reach, reading, begun]);
  useSheetOnPaper({ scenario, frame, reach, reading }, standing.kind === 'working', setStanding);
  return {
    standing,
    stop: () => {
      end?.now();
      setStanding({ kind: 'stopped' });
    },
    again: () => setBegun(begun + 1),
  };
};
