import { sayDate, sayTime } from '../../i18n/dates.ts';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { Told } from '../parts/sentences.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain, type Tell } from '../texts.ts';
import type { Stage } from '../../negotiation/scenarioData.ts';

/** “18 October 1956, 16:15 · Moscow”. */
export const dateAndPlace = (stage: Stage, tell: Tell): string => {
  const time = sayTime(stage.opens);
  const when = time === null ? sayDate(stage.opens) : `${sayDate(stage.opens)}, ${time}`;
  const [place] = tell(`stage.${stage.id}.place`);
  return place ? `${when} · ${place.say.replace(/\.$/, '')}` : when;
};

const People = () => {
  const { stage, names, tell } = useDesk();
  return (
    <section class="people" aria-label={translate('briefing.people')}>
      <h2 class="capitals">{translate('briefing.people')}</h2>
      <ul>
        {stage.seats.map(({ person }) => (
          <li key={person}>
            <b>{names.person(person)}</b>, {inPlain(tell(`person.${person}.role`))}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Secret = ({ text }: { readonly text: string }) => (
  <details class="secret">
    <summary>{translate('briefing.secret')}</summary>
    <p class="stamp">{translate('briefing.stamp')}</p>
    <Told text={text} />
  </details>
);

/** Who you are, where, and what you are told to bring home: under a minute to the first move. */
export const BriefingPage = () => {
  const { stage, view, tell, send } = useDesk();
  const side = view.choice?.side ?? '';
  const at = `stage.${stage.id}`;
  return (
    <Sheet
      title={inPlain(tell(`${at}.title`))}
      over={dateAndPlace(stage, tell)}
      class="briefing-page"
    >
      <Told text={`${at}.lead.${side}.${view.level}`} class="lead" />
      <p class="task">{translate('briefing.task')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => send({ kind: 'take-seat' })}>
          {translate('briefing.seat')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() =>
            send({ kind: 'set-level', level: view.level === 'plain' ? 'standard' : 'plain' })
          }
        >
          {translate(view.level === 'plain' ? 'briefing.levelStandard' : 'briefing.level')}
        </button>
      </div>
      <div class="briefing-more">
        <Secret text={`${at}.instructions.${side}.${view.level}`} />
        <People />
        <section>
          <h2 class="capitals">{translate('briefing.changed')}</h2>
          <Told text={`${at}.changed`} />
        </section>
      </div>
    </Sheet>
  );
};
