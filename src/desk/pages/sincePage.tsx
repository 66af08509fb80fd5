import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { Sentences, Told } from '../parts/sentences.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';
import { dateAndPlace, partOf } from '../words/placeWords.ts';

/** The chapter that begins with this stage; nothing where the last stage belonged to it too. */
const NewPart = () => {
  const { bundle, stage, view, tell } = useDesk();
  const part = partOf(bundle.scenario, stage.id);
  const before = view.visits.at(-2);
  const isNew = part !== null && !(before && part.stages.includes(before.stage));
  if (!isNew) return null;
  return (
    <section class="new-part">
      <p class="capitals">{translate('since.part')}</p>
      <h2>{inPlain(tell(`part.${part.id}.title`))}</h2>
      <Told text={`part.${part.id}.about`} />
    </section>
  );
};

/** From one stage to the next: what has happened since, and who is where. */
export const SincePage = () => {
  const { stage, tell, send } = useDesk();
  const at = `stage.${stage.id}`;
  return (
    <Sheet title={inPlain(tell(`${at}.title`))} over={dateAndPlace(stage, tell)} class="since-page">
      <NewPart />
      <section>
        <h2 class="capitals">{translate('since.since')}</h2>
        <ul class="since">
          {tell(`${at}.since`).map((sentence, index) => (
            <li key={index}>
              <Sentences of={[sentence]} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 class="capitals">{translate('since.where')}</h2>
        <Told text={`${at}.people`} />
      </section>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => send({ kind: 'go-on' })}>
          {translate('since.on')}
        </button>
      </div>
    </Sheet>
  );
};
