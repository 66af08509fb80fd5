import '../css/map.css';
import { useState } from 'preact/hooks';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { FetchedLandforms } from '../../map/fetchLandforms.ts';
import { CHART_VIEWS, type ChartView } from '../../map/projection.ts';
import type { Stop } from '../../map/stops.ts';
import { drawnBy } from '../../map/drawnBy.ts';
import { useDesk } from '../deskContext.ts';
import { Modal } from '../parts/modal.tsx';
import { Told } from '../parts/sentences.tsx';
import { ChoiceRow } from '../parts/choiceRow.tsx';
import { inPlain } from '../texts.ts';
import { ChartFigure } from './chartFigure.tsx';
import { IslandNote } from './islandNote.tsx';
import { IslandTable } from './islandTable.tsx';
import { MapLegend } from './legend.tsx';
import { type MapStory, useLandforms, useMapStory, useWidth } from './useMap.ts';

const PROBLEMS: Readonly<Record<Extract<FetchedLandforms, { ok: false }>['problem'], MessageKey>> =
  {
    lost: 'map.problem.lost',
    'not-json': 'map.problem.not-json',
    'not-a-topology': 'map.problem.not-a-topology',
    'no-islands': 'map.problem.no-islands',
    'broken-island': 'map.problem.broken-island',
  };

const NoChart = ({ fetched }: { readonly fetched: FetchedLandforms | null }) => {
  if (fetched === null || fetched.ok) return <p class="note">{translate('map.fetching')}</p>;
  const { problem } = fetched;
  return (
    <p class="note" role="alert">
      {problem === 'lost'
        ? translate('map.lost')
        : translate('map.broken', { problem: translate(PROBLEMS[problem]) })}
    </p>
  );
};

const switched = (shown: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  shown.has(id) ? new Set([...shown].filter((other) => other !== id)) : new Set([...shown, id]);

const useLines = (story: MapStory) => {
  const { stage } = useDesk();
  const lines = drawnBy(story.map.lines, stage.opens);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set(lines.map(({ id }) => id)));
  return { lines, shown, onSwitch: (id: string) => setShown(switched(shown, id)) };
};

const Views = ({
  view,
  onChoose,
}: {
  readonly view: ChartView;
  readonly onChoose: (view: ChartView) => void;
}) => (
  <ChoiceRow
    name="map.views"
    group="map-view"
    choices={CHART_VIEWS}
    label={(choice) => translate(`map.view.${choice}`)}
    chosen={view}
    onChoose={onChoose}
  />
);

const MapPaper = ({ story }: { readonly story: MapStory }) => {
  const fetched = useLandforms();
  const { measured, width } = useWidth();
  const [view, setView] = useState<ChartView>('chain');
  const [chosen, setChosen] = useState<Stop | null>(null);
  const lines = useLines(story);
  const turnTo = (next: ChartView): void => {
    setView(next);
    setChosen(null);
  };
  return (
    <>
      <Views view={view} onChoose={turnTo} />
      <div class="map-spread">
        <div ref={measured} class="map-figure">
          {fetched?.ok ? (
            <ChartFigure
              {...lines}
              key={view}
              landforms={fetched.landforms}
              story={story}
              view={view}
              width={width}
              chosen={chosen}
              onChoose={setChosen}
            />
          ) : (
            <NoChart fetched={fetched} />
          )}
        </div>
        {fetched?.ok && <IslandNote stop={chosen} story={story} />}
        <MapLegend {...lines} />
      </div>
      <IslandTable story={story} />
    </>
  );
};

/** The full sheet of the map: the chart, its legend, and the same in words. */
export const MapSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const { tell } = useDesk();
  const story = useMapStory();
  if (!story) return null;
  return (
    <Modal label={translate('map.name')} class="official map-sheet" onClose={onClose}>
      <h2>
        {inPlain(tell('map.title'))} <small>{inPlain(tell('map.subtitle'))}</small>
      </h2>
      <MapPaper story={story} />
      <Told text="map.about" class="told map-about" />
      <p class="map-credit">{translate('map.credit')}</p>
      <form method="dialog">
        <button class="button">{translate('map.close')}</button>
      </form>
    </Modal>
  );
};
