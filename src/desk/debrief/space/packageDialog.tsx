import type { TargetedMouseEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { mayHold } from '../../../negotiation/lookup.ts';
import { authorityOf } from '../../../negotiation/mandate.ts';
import type { IssueId, PartyId, Terms } from '../../../negotiation/scenarioData.ts';
import { sayList } from '../../../i18n/translate.ts';
import { wordingOf } from '../../../history/space/terms.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { Modal } from '../../parts/modal.tsx';
import { clauseHeading } from '../../words/clauseNames.ts';
import { sayPoints } from '../../words/pointWords.ts';
import { clausesOf } from '../../../history/articles.ts';
import { useDebrief } from '../useDebrief.ts';
import { allowanceOf, countOf, type Entry } from './entries.ts';
import { allowanceWords, entryName } from './entryWords.ts';
import { type Look, packagesOf } from './space.ts';
import { sayCount, sayOfSpace as say } from './spaceWords.ts';

interface EntryProps {
  readonly look: Look;
  readonly entry: Entry;
}

const Worth = ({ look, entry, terms }: EntryProps & { readonly terms: Terms }) => {
  const { names } = useDesk();
  const [one, two] = look.scenario.parties;
  const [worthOne, worthTwo] = entry.values;
  const isNone = entry.kind === 'landmark' && entry.landmark.kind === 'none';
  return (
    <>
      <p class="lead">
        {say('space.worth', {
          first: names.party(one.id),
          second: names.party(two.id),
          one: sayPoints(worthOne),
          two: sayPoints(worthTwo),
        })}
      </p>
      {isNone ? (
        <p>{say('space.noAgreement')}</p>
      ) : (
        <p>
          {say('space.allowedBy', {
            who: allowanceWords(look.scenario, names, allowanceOf(look.room, terms)),
          })}
        </p>
      )}
    </>
  );
};

const Said = ({
  entry,
  visit,
  onGo,
}: {
  readonly entry: Entry;
  readonly visit: number;
  readonly onGo: () => void;
}) => {
  const { names } = useDesk();
  const { goToMoment } = useDebrief();
  if (entry.kind !== 'offer') return null;
  const { round, isSounded, isRepudiated, silentOn, turn } = entry.offer;
  const go = ({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>): void => {
    // Closed before the moment opens over the page, so that focus comes back to a place that is still there.
    currentTarget.closest('dialog')?.close();
    onGo();
    goToMoment({ visit, turn });
  };
  return (
    <>
      <p>
        {say('space.openedIn', { round })} {isSounded && say('space.sounded')}{' '}
        {isRepudiated && say('space.repudiated')}{' '}
        {silentOn.length > 0 &&
          say('space.silentOn', { issues: sayList(silentOn.map(names.issue)) })}
      </p>
      <button type="button" class="button quiet" onClick={go}>
        {say('space.goTo')}
      </button>
    </>
  );
};

const AnswerRow = ({
  look,
  issue,
  option,
}: {
  readonly look: Look;
  readonly issue: IssueId;
  readonly option: string;
}) => {
  const { names } = useDesk();
  const { scenario, read } = look;
  const standing = (party: PartyId): string => {
    const authority = mayHold(scenario, party, issue)
      ? authorityOf(scenario, read, party, issue, option)
      : 'other';
    return say(`space.by.${authority}`, { party: first(names.party(party)) });
  };
  const isFree = look.room.issues.some((free) => free.issue === issue);
  return (
    <tr>
      <th scope="row">{names.issue(issue)}</th>
      <td>{names.option(issue, option)}</td>
      <td>
        {isFree &&
          scenario.parties.map(({ id }) => (
            <span key={id} class="note">
              {standing(id)}{' '}
            </span>
          ))}
      </td>
    </tr>
  );
};

/** The answers that were free, one a row, each with what either side’s instructions said of it. */
const Answers = ({ look, terms }: { readonly look: Look; readonly terms: Terms }) => (
  <table class="facts">
    <caption class="capitals">{say('space.answers')}</caption>
    <tbody>
      {Object.entries(terms).map(([issue, option]) => (
        <AnswerRow key={issue} look={look} issue={issue} option={option} />
      ))}
    </tbody>
  </table>
);

type SomeClause = ReturnType<typeof clausesOf>[number];

const OneClause = ({ clause, segments }: SomeClause) => {
  const { names, tell } = useDesk();
  return (
    <section class="clause official">
      <h4>{clauseHeading(clause.id, tell)}</h4>
      <p class="clause-text">{segments.map(({ id }) => names.words(id)).join('')}</p>
    </section>
  );
};

/** The clauses its answers decide, and folded below them the rest of the text. */
const Words = ({ look: { scenario, room }, terms }: WordsProps) => {
  const text = wordingOf(scenario, room, terms).terms;
  const clauses = room.isText ? clausesOf(scenario, text) : [];
  const isDecided = ({ clause }: SomeClause): boolean =>
    clause.segments.some(({ when }) => room.issues.some(({ issue }) => issue === when?.issue));
  const rest = clauses.filter((clause) => !isDecided(clause));
  return (
    <section class="space-words">
      <h3 class="capitals">{say('space.words')}</h3>
      {clauses.length === 0 && <p class="note">{say('space.noWords')}</p>}
      {clauses.filter(isDecided).map((clause) => (
        <OneClause key={clause.clause.id} {...clause} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{say('space.restOfText', { count: rest.length })}</summary>
          {rest.map((clause) => (
            <OneClause key={clause.clause.id} {...clause} />
          ))}
        </details>
      )}
    </section>
  );
};

interface WordsProps {
  readonly look: Look;
  readonly terms: Terms;
}

const MOST = 50;

interface OneOfManyProps {
  readonly entry: Entry;
  readonly number: number;
  readonly most: number;
  readonly onNext: () => void;
}

const OneOfMany = ({ entry, number, most, onNext }: OneOfManyProps) => {
  if (entry.kind !== 'point') return null;
  const count = countOf(entry.point);
  return (
    <p>
      {count === 1
        ? say('space.sameHere', { count })
        : say('space.sameHere', { count: sayCount(count), number: number + 1 })}{' '}
      {most > 1 && (
        <button type="button" class="button quiet" onClick={onNext}>
          {say('space.next')}
        </button>
      )}
    </p>
  );
};

interface DialogProps extends EntryProps {
  /** Which stage of the game it belongs to, from 0. */
  readonly visit: number;
  readonly onClose: () => void;
}

/** The text behind a point: its answers, whose instructions allowed them, and its words. */
export const PackageDialog = ({ look, entry, visit, onClose }: DialogProps) => {
  const { names } = useDesk();
  const [number, setNumber] = useState(0);
  const packages = useMemo(() => packagesOf(look, entry, MOST), [look, entry]);
  const terms = packages[number] ?? {};
  const name = first(entryName(entry, names));
  const isNone = entry.kind === 'landmark' && entry.landmark.kind === 'none';
  return (
    <Modal label={name} class="package-dialog" onClose={onClose}>
      <h2>{name}</h2>
      <Worth look={look} entry={entry} terms={terms} />
      <OneOfMany
        entry={entry}
        number={number}
        most={packages.length}
        onNext={() => setNumber((number + 1) % packages.length)}
      />
      <Said entry={entry} visit={visit} onGo={onClose} />
      {wordingOf(look.scenario, look.room, terms).isBarred && <p>{say('space.barred')}</p>}
      {!isNone && <Answers look={look} terms={terms} />}
      {!isNone && <Words look={look} terms={terms} />}
      <p class="note">{say('space.model')}</p>
      <form method="dialog">
        <button class="button">{say('space.close')}</button>
      </form>
    </Modal>
  );
};
