import { translate } from '../../i18n/translate.ts';
import type { Part } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { partOf } from '../words/placeWords.ts';
import { stopsOfRoad } from '../words/partWords.ts';

/** Where on the road one stands: every stage a stop, the parts ruled off. A part that opens here has said its name. */
export const RoadLine = ({ part: opened }: { readonly part: Part | null }) => {
  const { bundle, stage, names, tell, view } = useDesk();
  const visited = view.visits.map((visit) => visit.stage);
  const stops = stopsOfRoad(bundle.scenario, stage.id, [visited[0], view.choice?.until], visited);
  const at = stops.findIndex(({ standing }) => standing === 'here');
  const passedBy = stops.filter(({ standing }) => standing === 'passed-by').length;
  if (at < 0) return null;
  const part = opened ? null : partOf(bundle.scenario, stage.id);
  const title = part ? tell(`part.${part.id}.title`)[0]?.say : undefined;
  const where =
    passedBy > 0
      ? translate('road.lineOwn', { stage: at + 1 - passedBy })
      : translate('road.line', { stage: at + 1, count: stops.length });
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
