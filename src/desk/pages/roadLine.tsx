import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { partOf } from '../words/placeWords.ts';
import { stopsOfRoad } from '../words/partWords.ts';

/** Where on the road one stands: every stage a stop, the parts ruled off. */
export const RoadLine = () => {
  const { bundle, stage, names, tell, view } = useDesk();
  const ends = [view.visits[0]?.stage, view.choice?.until];
  const stops = stopsOfRoad(bundle.scenario, stage.id, ends);
  const at = stops.findIndex(({ standing }) => standing === 'here');
  if (at < 0) return null;
  const part = partOf(bundle.scenario, stage.id);
  const title = part ? tell(`part.${part.id}.title`)[0]?.say : undefined;
  const where = translate('road.line', { stage: at + 1, count: stops.length });
  return (
    <section class="road-line">
      <p class="capitals">{title === undefined ? where : `${where} · ${title}`}</p>
      <ol aria-hidden="true">
        {stops.map((stop) => (
          <li
            key={stop.stage}
            class={`stop ${stop.standing} ${stop.opensPart ? 'opens-part' : ''}`}
          >
            <span>{names.stage(stop.stage)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
