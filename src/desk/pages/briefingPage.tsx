import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { PartyId, Scenario, Stage } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { MapButton } from '../map/mapButton.tsx';
import { speakerOf } from '../names.ts';
import { People } from '../parts/people.tsx';
import { homeScene } from '../home/homeScene.ts';
import { partPicture } from '../parts/pictures.ts';
import type { PlatePicture } from '../parts/plate.tsx';
import { Portrait } from '../parts/portrait.tsx';
import { Told } from '../parts/sentences.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { SitDown } from '../parts/sitDown.tsx';
import { inPlain } from '../texts.ts';
import { newPart } from '../words/partWords.ts';
import { dateAndPlace } from '../words/placeWords.ts';
import { CalendarLeaf } from './calendarLeaf.tsx';

const Secret = ({ text }: { readonly text: string }) => (
  <details class="secret">
    <summary>{translate('briefing.secret')}</summary>
    <p class="stamp">{translate('briefing.stamp')}</p>
    <Told text={text} />
  </details>
);

const taskIn = ({ issues }: Scenario, { kind, acts, live }: Stage): MessageKey => {
  if (kind === 'home') return 'briefing.task.home';
  if (live.every((issue) => issues[issue]?.decidedBy !== undefined)) return 'briefing.task.alone';
  return acts.includes('initial') ? 'briefing.task' : 'briefing.task.noText';
};

const Buttons = () => {
  const { view, send } = useDesk();
  const isPlain = view.level === 'plain';
  return (
    <div class="buttons">
      <SitDown />
      <button
        type="button"
        class="button quiet"
        onClick={() => send({ kind: 'set-level', level: isPlain ? 'standard' : 'plain' })}
      >
        {translate(isPlain ? 'briefing.levelStandard' : 'briefing.level')}
      </button>
      <MapButton class="button quiet" />
    </div>
  );
};

/** Who speaks for either side, as they sit at the table: one’s own on the left. */
const Speakers = ({ side }: { readonly side: PartyId }) => {
  const { bundle, stage } = useDesk();
  const other = bundle.scenario.parties.find(({ id }) => id !== side)?.id ?? side;
  return (
    <div class="plate-people">
      <Portrait person={speakerOf(stage, side)} />
      <Portrait person={speakerOf(stage, other)} turned />
    </div>
  );
};

/** The place with those who speak there, or the plate of the part where a longer road begins with it. */
const usePicture = (side: PartyId): PlatePicture => {
  const { bundle, stage, view } = useDesk();
  const { choice, visits } = view;
  const part = newPart(bundle.scenario, stage.id, visits);
  const begins = visits.length < 2 && choice?.until !== stage.id && part?.stages[0] === stage.id;
  const plate = begins && part ? partPicture(part.id) : null;
  const place = homeScene(stage, side);
  return {
    address: plate ?? place.address,
    shows: plate === null ? place.shows : '',
    before: (
      <>
        {plate === null && stage.kind !== 'home' && <Speakers side={side} />}
        <CalendarLeaf />
      </>
    ),
  };
};

/** Who you are, where, and what you are told to bring home: under a minute to the first move. */
export const BriefingPage = () => {
  const { bundle, stage, view, tell } = useDesk();
  const side = view.choice?.side ?? '';
  const at = `stage.${stage.id}`;
  return (
    <Sheet
      title={inPlain(tell(`${at}.title`))}
      over={dateAndPlace(stage, tell)}
      picture={usePicture(side)}
      class="briefing-page"
    >
      <Told text={`${at}.lead.${side}.${view.level}`} class="lead" />
      <p class="task">{translate(taskIn(bundle.scenario, stage))}</p>
      <Buttons />
      <div class="briefing-more">
        <Secret text={`${at}.instructions.${side}.${view.level}`} />
        <People />
        {tell(`${at}.changed`).length > 0 && (
          <section>
            <h2 class="capitals">{translate('briefing.changed')}</h2>
            <Told text={`${at}.changed`} />
          </section>
        )}
      </div>
    </Sheet>
  );
};
