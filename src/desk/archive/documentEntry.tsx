import type { ComponentChildren } from 'preact';
import type { OpenDocument } from '../../archive/entries.ts';
import { openEvidence, type OpenEvidence } from '../../archive/open.ts';
import { sayDate } from '../../i18n/dates.ts';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { Sentences } from '../parts/sentences.tsx';
import { Address } from './address.tsx';
import { useArchive } from './archiveContext.ts';
import { say } from './archiveWords.ts';
import { ScenesOf } from './scenesOf.tsx';
import { useOpensWhen } from './useOpensWhen.ts';

interface DocumentProps {
  readonly document: OpenDocument;
}

type Question = 'who' | 'when' | 'whom' | 'reached' | 'reviewed' | 'worth';
const QUESTIONS: readonly Question[] = ['who', 'when', 'whom', 'reached', 'reviewed', 'worth'];

/** What the source itself answers, before anybody reads it closely; null where only those know who came after. */
const plainAnswer = ({ atTheTime, since }: OpenDocument, question: Question): string | null => {
  switch (question) {
    case 'who':
      return atTheTime.author;
    case 'when':
      return sayDate(atTheTime.date);
    case 'whom':
      return atTheTime.audience;
    case 'reached':
      return since?.reached ?? null;
    default:
      return null;
  }
};

const Answer = ({ document, question }: DocumentProps & { readonly question: Question }) => {
  const { reader, tell } = useArchive().holdings;
  const plain = plainAnswer(document, question);
  const sentences = tell(`archive.document.${document.id}.${question}`);
  const when = useOpensWhen();
  const closed =
    reader === null ? say('archive.document.unknown') : say('archive.document.later', { when });
  return (
    <>
      {plain !== null && <p class="answer-plain">{plain}</p>}
      {sentences.length > 0 && (
        <p class="told">
          <Sentences of={sentences} />
        </p>
      )}
      {plain === null && sentences.length === 0 && <p class="note">{closed}</p>}
    </>
  );
};

/** One thinks first, then opens the answer. */
const Questions = ({ document }: DocumentProps) => (
  <section class="questions">
    <h4>{say('archive.document.questions')}</h4>
    <p class="note">{say('archive.document.think')}</p>
    {QUESTIONS.map((question) => (
      <details key={question}>
        <summary>{say(`archive.document.${question}`)}</summary>
        <Answer document={document} question={question} />
      </details>
    ))}
  </section>
);

const Part = (props: { readonly title: string; readonly children: ComponentChildren }) => (
  <section>
    <h4>{props.title}</h4>
    {props.children}
  </section>
);

const Says = ({ document: { atTheTime } }: DocumentProps) => (
  <Part title={say('archive.document.says')}>
    <p class="told">{atTheTime.summary}</p>
    {atTheTime.quotation && (
      <figure class="quotation">
        <figcaption class="capitals">{translate('evidence.quotation')}</figcaption>
        <blockquote>“{atTheTime.quotation.words}”</blockquote>
        <p class="locator">{atTheTime.quotation.locator}</p>
      </figure>
    )}
  </Part>
);

const Others = (props: { readonly title: string; readonly of: readonly OpenEvidence[] }) => {
  const { goTo } = useArchive();
  if (props.of.length === 0) return null;
  return (
    <Part title={props.title}>
      <ul class="others">
        {props.of.map(({ id, atTheTime: { title, date } }) => (
          <li key={id}>
            <button
              type="button"
              class="button quiet"
              onClick={() => goTo({ section: 'documents', id })}
            >
              {title}, {sayDate(date)}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
};

const Since = ({ document: { since } }: DocumentProps) => {
  const { evidence, reader } = useArchive().holdings;
  if (!since) return null;
  const below = since.derivedFrom?.flatMap((id) => openEvidence(evidence, id, reader) ?? []) ?? [];
  return (
    <>
      {since.disagrees !== undefined && (
        <Part title={say('archive.document.disagrees')}>
          <p class="told">{since.disagrees}</p>
        </Part>
      )}
      <Others title={say('archive.document.rests')} of={below} />
      <dl>
        <div class="fact">
          <dt>{translate('evidence.locator')}</dt>
          <dd>{since.locator}</dd>
        </div>
        <div class="fact">
          <dt>{translate('evidence.confidence')}</dt>
          <dd>{translate(`evidence.confidence.${since.confidence}`)}</dd>
        </div>
      </dl>
      {since.url !== undefined && <Address of={since.url} />}
    </>
  );
};

/** Stands only where the reader may know it. */
const Stamp = ({ document: { id, record } }: DocumentProps) => {
  const { names } = useDesk();
  const { reader, tell } = useArchive().holdings;
  if (record?.reviewed !== 'not-reviewed') return null;
  if (reader !== null && tell(`archive.document.${id}.reviewed`).length === 0) return null;
  const person = record.quotes === undefined ? '' : names.person(record.quotes);
  return (
    <p class="stamp">
      {person === ''
        ? say('archive.document.notReviewedByAnyone')
        : say('archive.document.notReviewed', { person })}
    </p>
  );
};

/** A source: first the questions one puts to it, then what it says, what to lay beside it, and where it lies. */
export const DocumentEntry = ({ document }: DocumentProps) => (
  <article class="source">
    <h3 tabIndex={-1}>{document.atTheTime.title}</h3>
    <p class="capitals">{sayDate(document.atTheTime.date)}</p>
    <Stamp document={document} />
    <Questions document={document} />
    <Says document={document} />
    <Others title={say('archive.document.beside')} of={document.beside} />
    <Since document={document} />
    <ScenesOf title={say('archive.document.scenes')} stages={document.scenes} />
  </article>
);
