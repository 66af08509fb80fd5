import { type Article, articlesOf, coursesOf, leftOf } from '../../history/articles.ts';
import { timelineOf } from '../../history/timelines.ts';
import type { OptionId, StageId } from '../../negotiation/scenarioData.ts';
import { translate } from '../../i18n/translate.ts';
import { ClauseBesideHistory, SignedClause, WordKey } from '../debrief/clauseBeside.tsx';
import { useDebrief } from '../debrief/useDebrief.ts';
import { useDesk } from '../deskContext.ts';
import { first } from '../names.ts';
import { inPlain } from '../texts.ts';
import { clauseHeading } from '../words/clauseNames.ts';
import { dateOf } from '../words/placeWords.ts';
import { say } from './say.ts';
import { treatyOf } from './treaty.ts';

const StageRows = () => {
  const { bundle, view, names, tell } = useDesk();
  const { debrief, scenario } = useDebrief();
  const { history } = debrief.roadEnd.comparison;
  const ended = (stage: StageId, ending: string): string =>
    `${names.stage(stage)}: ${inPlain(tell(`stage.${stage}.ending.${ending}.title`))}`;
  const dateOfStage = (id: StageId): string => {
    const stage = bundle.scenario.stages.find((known) => known.id === id);
    return stage ? dateOf(stage, tell) : '';
  };
  return (
    <>
      {timelineOf(scenario, debrief.played, history, view.choice?.until ?? null).map((row) => (
        <tr key={`${row.yours?.visit}:${row.history?.stage}`}>
          <th scope="row">{dateOfStage(row.yours?.stage ?? row.history?.stage ?? '')}</th>
          <td>{row.yours ? ended(row.yours.stage, row.yours.ending) : say('beside.notYours')}</td>
          <td>
            {row.history ? ended(row.history.stage, row.history.ending) : say('beside.notHistory')}
          </td>
          <td>{say(row.same ? 'beside.same' : row.fork ? 'beside.fork' : 'beside.differs')}</td>
        </tr>
      ))}
    </>
  );
};

interface BesideTableProps {
  readonly caption: string;
  readonly over: string;
  readonly children: preact.ComponentChildren;
}

const BesideTable = ({ caption, over, children }: BesideTableProps) => (
  <table class="facts beside-table">
    <caption>
      <h3>{caption}</h3>
    </caption>
    <thead>
      <tr>
        {[over, say('beside.yours'), say('beside.history'), say('beside.how')].map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);

interface BesideRowProps {
  readonly name: string;
  readonly yours: string | null;
  readonly history: string | null;
  readonly wasInHistory: boolean;
}

const standing = ({ yours, history, wasInHistory }: BesideRowProps): string => {
  if (!wasInHistory) return say('beside.notHistory');
  return say(yours === history ? 'beside.same' : 'beside.differs');
};

const BesideRow = (props: BesideRowProps) => (
  <tr>
    <th scope="row">{props.name}</th>
    <td>{props.yours ?? say('beside.open')}</td>
    <td>{props.wasInHistory ? (props.history ?? say('beside.open')) : '–'}</td>
    <td>{standing(props)}</td>
  </tr>
);

/** What was left outside the text, and what the capitals chose, beside what history left. */
const LeftRows = () => {
  const { names } = useDesk();
  const { debrief, scenario } = useDebrief();
  const left = leftOf(scenario, debrief.played);
  const courses = coursesOf(scenario, debrief.played);
  if (left.length + courses.length === 0) return null;
  return (
    <BesideTable caption={say('beside.left')} over={say('beside.what')}>
      {left.map(({ visit, stage, issue, yours, history, wasInHistory }) => {
        const name = (id: OptionId | null) => (id === null ? null : names.option(issue, id));
        return (
          <BesideRow
            key={`${visit}:${issue}`}
            name={`${names.stage(stage)}: ${names.issue(issue)}`}
            yours={name(yours)}
            history={name(history)}
            wasInHistory={wasInHistory}
          />
        );
      })}
      {courses.map(({ visit, stage, party, yours, history, wasInHistory }) => {
        const name = (id: string | null) => (id === null ? null : names.choice(stage, party, id));
        return (
          <BesideRow
            key={`${visit}:${party}`}
            name={`${names.stage(stage)}: ${first(names.capital(party))}`}
            yours={name(yours)}
            history={name(history)}
            wasInHistory={wasInHistory}
          />
        );
      })}
    </BesideTable>
  );
};

const AddedClause = ({ id }: { readonly id: string }) => {
  const { names } = useDesk();
  const { debrief, scenario } = useDebrief();
  const text = treatyOf(scenario, debrief.played, names.words);
  const clauses = text ? [...text.articles, ...text.annexes] : [];
  return <p class="clause-text">{clauses.find((clause) => clause.id === id)?.words}</p>;
};

const ArticleBody = ({ clause: id, standing: stands }: Article) => {
  const { debrief, scenario } = useDebrief();
  const clause = scenario.clauses.find((known) => known.id === id);
  if (!clause) return null;
  if (stands === 'added') return <AddedClause id={id} />;
  if (stands === 'absent') return <SignedClause clause={clause} />;
  return <ClauseBesideHistory clause={clause} comparison={debrief.roadEnd.comparison} />;
};

/** Longer clauses than this, in characters, may run over from one printed page to the next. */
const LONG_CLAUSE = 900;

const MARKS = {
  same: 'road.clause.same',
  differs: 'road.clause.differs',
  absent: 'road.clause.absent',
  added: 'road.clause.added',
} as const;

const Articles = () => {
  const { names, tell } = useDesk();
  const { debrief, scenario } = useDebrief();
  const articles = articlesOf(scenario, debrief.played);
  const isLong = (clause: string): boolean =>
    inPlain(tell(`clause.${clause}.signed`)).length > LONG_CLAUSE;
  const same = articles.filter((article) => article.standing === 'same');
  const others = articles.filter((article) => article.standing !== 'same');
  if (articles.length === 0) return null;
  return (
    <section>
      <h3>{translate('road.text', { text: names.historysText() })}</h3>
      {same.length > 0 && (
        <p>
          {say('beside.sameArticles', { count: same.length })}{' '}
          {same.map(({ clause }) => clauseHeading(clause, tell)).join('; ')}.
        </p>
      )}
      {others.length === 0 && <p class="task">{say('beside.noDifference')}</p>}
      {others.map((article) => (
        <section
          key={article.clause}
          class={`beside-article ${isLong(article.clause) ? 'long' : 'short'}`}
        >
          <h4>
            {clauseHeading(article.clause, tell)}{' '}
            <span class="mark">{translate(MARKS[article.standing])}</span>
          </h4>
          <ArticleBody {...article} />
        </section>
      ))}
      {others.some((article) => article.standing === 'differs') && <WordKey />}
    </section>
  );
};

/** Your game beside history on paper: stage by stage, article by article, and what was left outside the text. */
export const ComparisonPaper = () => (
  <article class="paper comparison-paper">
    <h2>{say('take.paper.comparison')}</h2>
    <BesideTable caption={say('beside.stages')} over={say('beside.when')}>
      <StageRows />
    </BesideTable>
    <Articles />
    <LeftRows />
  </article>
);
