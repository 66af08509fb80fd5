import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { first } from '../names.ts';
import { People } from '../parts/people.tsx';
import { Told } from '../parts/sentences.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { SitDown } from '../parts/sitDown.tsx';
import { inPlain } from '../texts.ts';
import { dateAndPlace } from '../words/placeWords.ts';

const Agenda = () => {
  const { stage, names, tell } = useDesk();
  if (stage.live.length === 0) return null;
  return (
    <section>
      <h2 class="capitals">{translate('projector.agenda')}</h2>
      <ul class="public-agenda">
        {stage.live.map((issue) => (
          <li key={issue}>
            <b>{first(names.issue(issue))}</b> {inPlain(tell(`issue.${issue}.question`))}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What a class may know before the talks: where, who, what has happened, what is to be settled. */
export const PublicBriefing = () => {
  const { stage, tell } = useDesk();
  const at = `stage.${stage.id}`;
  return (
    <Sheet title={inPlain(tell(`${at}.title`))} over={dateAndPlace(stage, tell)}>
      <Agenda />
      <People />
      {tell(`${at}.changed`).length > 0 && (
        <section>
          <h2 class="capitals">{translate('briefing.changed')}</h2>
          <Told text={`${at}.changed`} />
        </section>
      )}
      <p class="note">{translate('projector.briefing')}</p>
      <div class="buttons">
        <SitDown />
      </div>
    </Sheet>
  );
};
