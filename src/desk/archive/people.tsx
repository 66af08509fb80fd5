import { type OpenPerson, peopleIn } from '../../archive/entries.ts';
import type { PartyId } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { first } from '../names.ts';
import { Told } from '../parts/sentences.tsx';
import { useArchive, useChosen, useWords } from './archiveContext.ts';
import { say, sayTenure } from './archiveWords.ts';
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

const Person = ({ person }: { readonly person: OpenPerson }) => {
  const words = useWords();
  const at = `archive.person.${person.id}`;
  return (
    <article>
      <h3 tabIndex={-1}>{words(`${at}.name`)}</h3>
      <ToldPart title={say('archive.person.wanted')} text={`${at}.wanted`} />
      <Offices person={person} />
      <ToldPart title={say('archive.person.life')} text={`${at}.life`} />
    </article>
  );
};

/** Who took part: what he wanted, and what he was when. */
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
