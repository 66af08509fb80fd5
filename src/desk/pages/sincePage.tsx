import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { placePicture } from '../parts/pictures.ts';
import { Sentences, Told } from '../parts/sentences.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';
import { newPart } from '../words/partWords.ts';
import { dateAndPlace } from '../words/placeWords.ts';
import { CalendarLeaf } from './calendarLeaf.tsx';
import { PartPlate } from './partPlate.tsx';
import { RoadLine } from './roadLine.tsx';

const Since = () => {
  const { stage, tell } = useDesk();
  return (
    <section>
      <h2 class="capitals">{translate('since.since')}</h2>
      <ul class="since">
        {tell(`stage.${stage.id}.since`).map((sentence, index) => (
          <li key={index}>
            <Sentences of={[sentence]} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** From one stage to the next: what has happened since, and who is where; the first of a part opens with its plate. */
export const SincePage = () => {
  const { bundle, stage, view, tell, send } = useDesk();
  const part = newPart(bundle.scenario, stage.id, view.visits);
  const place = { address: placePicture(stage, view.choice?.side ?? ''), shows: '' };
  return (
    <Sheet
      title={inPlain(tell(`stage.${stage.id}.title`))}
      over={dateAndPlace(stage, tell)}
      {...(part
        ? { opening: <PartPlate part={part} /> }
        : { picture: { ...place, before: <CalendarLeaf /> } })}
      class="since-page"
    >
      {part && <Told text={`part.${part.id}.about`} class="lead" />}
      <RoadLine part={part} />
      <Since />
      <section>
        <h2 class="capitals">{translate('since.where')}</h2>
        <Told text={`stage.${stage.id}.people`} />
      </section>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => send({ kind: 'go-on' })}>
          {translate('since.on')}
        </button>
      </div>
    </Sheet>
  );
};
