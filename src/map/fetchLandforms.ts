import { parseLandforms, type ParsedLandforms } from './landforms.ts';

export type FetchedLandforms = ParsedLandforms | { readonly ok: false; readonly problem: 'lost' };

const COASTLINES = new URL('../../assets/map/islands.topo.json', import.meta.url).href;

const fetchOnce = async (address: string): Promise<FetchedLandforms> => {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return { ok: false, problem: 'lost' };
  try {
    return parseLandforms(await answer.json());
  } catch {
    return { ok: false, problem: 'not-json' };
  }
};

let fetching: Promise<FetchedLandforms> | null = null;

/** Fetches and checks the coastlines; kept once they are sound, asked for again after a failure. */
export const fetchLandforms = (): Promise<FetchedLandforms> => {
  fetching ??= fetchOnce(COASTLINES).then((fetched) => {
    if (!fetched.ok) fetching = null;
    return fetched;
  });
  return fetching;
};
