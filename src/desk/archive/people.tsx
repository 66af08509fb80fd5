import { type OpenPerson, peopleIn } from '../../archive/entries.ts';
import { openStages } from '../../archive/holdings.ts';
import type { PartyId } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { first } from '../names.ts';
import { Portrait } from '../parts/portrait.tsx';
import { Told } from '../parts/sentences.tsx';
import { useArchive, useChosen, useWords } from './archiveContext.ts';
import { say, sayTenure } from './archiveWords.ts';
import { ScenesOf } from './scenesOf.tsx';
import { Shelf, type ShelfItem } from './shelf.tsx';

const Offices = ({ person: { id, offices } }: { readonly person: OpenPerson }) =>
  offices.length === 0 ? null : (
    <section>
      <h4>{say('archive.person.held')}</h4>
      <dl>
        {offices.map((office) => (
          <div key={office.id} class="fact">
            <dt>{sayTenure(office)}</dt>
            <dd>
              <Told text={`archive.person.${id}.office.${office.id}`} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );

const ToldPart = ({ title, text }: { readonly title: string; readonly text: string }) => {
  const { tell } = useDesk();
  if (tell(text).length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <Told text={text} />
    </section>
  );
};

/** The stages that have opened in which one sits with a person. */
const useScenesWith = (person: string) => {
  const { holdings } = useArchive();
  const met = holdings.scenario.stages.filter(
    ({ seats, variantOf }) =>
      variantOf === undefined && seats.some((seat) => seat.person === person),
  );
  return openStages(
    holdings,
    met.map(({ id }) => id),
  );
};

const Person = ({ person }: { readonly person: OpenPerson }) => {
  const words = useWords();
  const scenes = useScenesWith(person.id);
  const at = `archive.person.${person.id}`;
  return (
    <article>
      <header class="archive-person">
        <Portrait person={person.id} />
        <h3 tabIndex={-1}>{words(`${at}.name`)}</h3>
      </header>
      <ToldPart title={say('archive.person.wanted')} text={`${at}.wanted`} />
      <Offices person={person} />
      <ToldPart title={say('archive.person.life')} text={`${at}.life`} />
      <ScenesOf title={say('archive.person.scenes')} stages={scenes} />
    </article>
  );
};

/** Who took part: what each wanted, and what each was when. */
export const PeopleSection = () => {
  const { bundle, names } = useDesk();
  const { holdings } = useArchive();
  const words = useWords();
  const people = peopleIn(holdings);
  const chosen = useChosen('people', people);
  const itemsOf = (party: PartyId | null): readonly ShelfItem[] =>
    people
      .filter((person) => person.party === party)
      .map(({ id }) => ({ id, name: words(`archive.person.${id}.name`) }));
  const groups = [
    ...bundle.scenario.parties.map(({ id }) => ({
      name: first(names.party(id)),
      items: itemsOf(id),
    })),
    { name: say('archive.person.others'), items: itemsOf(null) },
  ];
  return (
    <Shelf section="people" groups={groups}>
      {chosen && <Person key={chosen.id} person={chosen} />}
    </Shelf>
  );
};
