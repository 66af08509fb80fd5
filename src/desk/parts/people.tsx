import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { StageKind } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { Portrait } from './portrait.tsx';
import { Sentences } from './sentences.tsx';

const HEADING: Readonly<Record<StageKind, MessageKey>> = {
  table: 'briefing.people',
  letters: 'briefing.people.letters',
  home: 'briefing.people.home',
};

/** Everybody who sits in this stage, each with a role. */
export const People = () => {
  const { stage, names, tell, view } = useDesk();
  const side = view.choice?.side;
  const heading = translate(HEADING[stage.kind]);
  return (
    <section class="people" aria-label={heading}>
      <h2 class="capitals">{heading}</h2>
      <ul>
        {stage.seats.map(({ person, party }) => (
          <li key={person}>
            <Portrait person={person} turned={party !== null && party !== side} />
            <span>
              <b>{names.person(person)}</b>, <Sentences of={tell(`person.${person}.role`)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
