import { useEffect, useState } from 'preact/hooks';
import type { SpaceSheet } from '../../../history/space/sheet.ts';
import type { SpaceNews, SpaceWish } from './spaceWork.ts';

export type SpaceStanding =
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'here'; readonly sheet: SpaceSheet | null };

const BEGUN: SpaceStanding = { kind: 'working', share: 0 };

const standingAfter = (news: SpaceNews): SpaceStanding =>
  'sheet' in news ? { kind: 'here', sheet: news.sheet } : { kind: 'working', share: news.share };

const startWorker = (wish: SpaceWish, onNews: (standing: SpaceStanding) => void): Worker => {
  const worker = new Worker(new URL('./spaceWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<SpaceNews>) =>
    onNews(standingAfter(data)),
  );
  worker.addEventListener('error', () => onNews({ kind: 'stopped' }));
  worker.postMessage(wish, []);
  return worker;
};

/** The space that is wanted, worked out beside the page; a new wish, or leaving the page, ends the work. */
export const useSpaceSheet = ({ scenario, frame, reach, reading }: SpaceWish) => {
  const [standing, setStanding] = useState<SpaceStanding>(BEGUN);
  const [begun, setBegun] = useState(0);
  const [worker, setWorker] = useState<Worker | null>(null);
  useEffect(() => {
    setStanding(BEGUN);
    const started = startWorker({ scenario, frame, reach, reading }, setStanding);
    setWorker(started);
    return () => started.terminate();
  }, [scenario, frame, reach, reading, begun]);
  return {
    standing,
    stop: () => {
      worker?.terminate();
      setStanding({ kind: 'stopped' });
    },
    again: () => setBegun(begun + 1),
  };
};
