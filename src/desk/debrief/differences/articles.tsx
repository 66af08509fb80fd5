import { useState } from 'preact/hooks';
import type { Article } from '../../../history/articles.ts';
import type { Difference } from '../../../history/difference.ts';
import type { TextBeside } from '../../../history/differences.ts';
import { sayList } from '../../../i18n/translate.ts';
import type { Clause } from '../../../negotiation/scenarioData.ts';
import { useDesk } from '../../deskContext.ts';
import { ClauseBesideHistory, SignedClause, WordKey } from '../clauseBeside.tsx';
import { hasRoomForBoth } from '../fold.tsx';
import { clauseHeading, clauseName } from '../../words/clauseNames.ts';
import { useDebrief } from '../useDebrief.ts';
import { DifferenceCard } from './differenceCard.tsx';
import { say } from './differenceWords.ts';
import { useTelling } from './useTelling.ts';

/** The clause whose English is the document’s own; the others are told by option first. */
const VERBATIM = 'article-9';

const Added = ({ clause }: { readonly clause: Clause }) => {
  const { names } = useDesk();
  const { debrief } = useDebrief();
  const text = debrief.played.at(-1)?.ended.text ?? {};
  const stands = clause.segments.filter(
    ({ when }) => !when || when.options.includes(text[when.issue] ?? ''),
  );
  return (
    <p class="clause-text">
      {stands
        .map(({ id }) => names.words(id))
        .join('')
        .trim()}
    </p>
  );
};

const Words = ({ article: { standing }, clause }: { article: Article; clause: Clause }) => {
  const { debrief } = useDebrief();
  if (standing === 'added') return <Added clause={clause} />;
  if (standing === 'absent') return <SignedClause clause={clause} />;
  return <ClauseBesideHistory clause={clause} comparison={debrief.roadEnd.comparison} />;
};

const FoldedWords = ({ article, clause }: { article: Article; clause: Clause }) => {
  const [isOpen] = useState(hasRoomForBoth() && clause.id === VERBATIM);
  if (article.standing === 'added') return <Added clause={clause} />;
  return (
    <details class="article-words ending-clause" open={isOpen}>
      <summary>
        {say(article.standing === 'absent' ? 'differ.wordsSigned' : 'differ.words')}
      </summary>
      <Words article={article} clause={clause} />
    </details>
  );
};

interface ArticleProps {
  readonly article: Article;
  /** What is told here; a question that makes several clauses differ is told under the first. */
  readonly differences: readonly Difference[];
}

const ArticlePart = ({ article, differences }: ArticleProps) => {
  const { tell, names } = useDesk();
  const { scenario, debrief } = useDebrief();
  const { stageAt } = useTelling();
  const clause = scenario.clauses.find(({ id }) => id === article.clause);
  if (!clause) return null;
  const told = article.issues.filter((issue) => !differences.some((here) => here.issue === issue));
  const closed = debrief.played.findIndex(({ ended }) => ended.text !== null);
  return (
    <article class={`article-beside ${article.standing}`}>
      <header>
        <h2>{clauseHeading(article.clause, tell)}</h2>
        <span class="mark">{say(`differ.standing.${article.standing}`)}</span>
      </header>
      <FoldedWords article={article} clause={clause} />
      {article.outOfTime && (
        <p>{say('differ.outOfTime', { stage: names.stage(stageAt(closed)) })}</p>
      )}
      {differences.map((difference) => (
        <DifferenceCard key={difference.issue} told={difference} />
      ))}
      {told.length > 0 && (
        <p class="note">
          {say('differ.told', { issues: sayList(told.map((issue) => names.issueInside(issue))) })}
        </p>
      )}
    </article>
  );
};

const Named = ({ articles, count }: { readonly articles: readonly Article[]; count: string }) => {
  const { tell } = useDesk();
  if (articles.length === 0) return null;
  const headings = articles.map(({ clause }) => clauseHeading(clause, tell));
  return (
    <details class="articles-named">
      <summary>{count}</summary>
      <ul>
        {headings.map((heading) => (
          <li key={heading}>{heading}</li>
        ))}
      </ul>
    </details>
  );
};

/** The words of a clause’s name in a list: “Article 9”. */
export const useClauseName = () => {
  const { tell } = useDesk();
  return (clause: string): string => clauseName(clause, tell);
};

/** Each question under the first clause it makes differ. */
const toldUnder = ({ articles, differences }: TextBeside) => {
  const told = new Set<string>();
  return articles
    .filter(({ standing }) => standing !== 'same')
    .map((article) => {
      const here = differences.filter(
        ({ issue, visit }) => visit === null && article.issues.includes(issue) && !told.has(issue),
      );
      for (const { issue } of here) told.add(issue);
      return { article, differences: here };
    });
};

/** The clauses of a closed text beside those of history: those that differ with their reasons, then the others by name. */
export const ArticlesBeside = ({ beside }: { readonly beside: TextBeside }) => {
  const same = beside.articles.filter(({ standing }) => standing === 'same');
  const parts = toldUnder(beside);
  const counts = { same: same.length, count: beside.articles.length };
  return (
    <section class="articles-beside">
      {!beside.same && <p class="lead">{say('differ.counts', counts)}</p>}
      {beside.fate === 'closed' && <p>{say('differ.closed')}</p>}
      {parts.map((part) => (
        <ArticlePart key={part.article.clause} {...part} />
      ))}
      {parts.some(({ article }) => article.standing === 'differs') && <WordKey />}
      <Named articles={same} count={say('differ.sameClauses', { count: same.length })} />
    </section>
  );
};

/** What history signed, where the game signed nothing. */
export const ArticlesMissing = ({ beside }: { readonly beside: TextBeside }) => {
  const { scenario } = useDebrief();
  const count = beside.articles.length;
  return (
    <details class="articles-named ending-clause">
      <summary>{say('differ.absentClauses', { count })}</summary>
      {scenario.clauses
        .filter(({ id }) => beside.articles.some(({ clause }) => clause === id))
        .map((clause) => (
          <SignedClause key={clause.id} clause={clause} />
        ))}
    </details>
  );
};
