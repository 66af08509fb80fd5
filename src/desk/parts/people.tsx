import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { inPlain } from '../texts.ts';

/** Everybody who sits in this stage, each with a role. */
export const People = () => {
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
