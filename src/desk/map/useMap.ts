import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type FetchedLandforms, fetchLandforms } from '../../map/fetchLandforms.ts';
import { nameOrder } from '../../map/nameOrder.ts';
import { type GroupStanding, standingsOf } from '../../map/standing.ts';
import type { GroupId, ScenarioMap } from '../../scenario/scenarioMap.ts';
import { othersLookOn } from '../curtain/lookers.ts';
import { useDesk } from '../deskContext.ts';
import { placeNames, type PlaceNames } from '../words/mapWords.ts';

/** What the sheet tells: how every group stands, and how everything is called. */
export interface MapStory {
  readonly map: ScenarioMap;
  readonly standings: ReadonlyMap<GroupId, GroupStanding>;
  readonly names: PlaceNames;
  /** The other side's name; empty where nobody sits at a table. */
  readonly other: string;
}

const LANGUAGE = 'en';

/** The story of the map as it stands now; null where the scenario has none. */
export const useMapStory = (): MapStory | null => {
  const { bundle, view, tell, names, preferences } = useDesk();
  const { map, scenario } = bundle;
  if (!map) return null;
  const { table, pending } = view;
  const isPublic = othersLookOn({ view, preferences });
  const composed = pending?.turn.positions ?? {};
  const standings = standingsOf({ map, table, composed, isPublic });
  const parties = scenario.parties.map(({ id }) => id);
  const side = isPublic ? null : (view.choice?.side ?? null);
  return {
    map,
    standings: new Map(standings.map((standing) => [standing.group, standing])),
    names: placeNames(tell, nameOrder(map, parties, { language: LANGUAGE, side })),
    other: table ? names.party(table.other) : '',
  };
};

/** The coastlines, once they have come; null until then. */
export const useLandforms = (): FetchedLandforms | null => {
  const [fetched, setFetched] = useState<FetchedLandforms | null>(null);
  useEffect(() => {
    let left = false;
    void fetchLandforms().then((found) => {
      if (!left) setFetched(found);
    });
    return () => {
      left = true;
    };
  }, []);
  return fetched;
};

const WIDTH_UNMEASURED = 760;

/** The width an element has on the page, in whole CSS pixels, as it changes. */
export const useWidth = () => {
  const measured = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WIDTH_UNMEASURED);
  useLayoutEffect(() => {
    const element = measured.current;
    if (!element) return;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { measured, width };
};
