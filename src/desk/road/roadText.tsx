import type { RoadComparison } from '../../history/comparison.ts';
import { translate } from '../../i18n/translate.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { ClauseBesideHistory, SignedClause, WordKey } from '../debrief/clauseBeside.tsx';
import { hasRoomForBoth } from '../debrief/fold.tsx';
import { useDesk } from '../deskContext.ts';
import { clauseHeading } from '../words/clauseNames.ts';
import { STANDINGS, type StandingClause, standingClauses } from '../words/clauseStanding.ts';

interface RoadTextProps {
  readonly comparison: RoadComparison;
}

const AddedClause = ({ clause, comparison }: StandingClause & RoadTextProps) => {
  const { names } = useDesk();
  const stands = clause.segments.filter(({ when }) => {
    const option = comparison.terms.find(({ issue }) => issue === when?.issue)?.yours;
    return !when || (!!option && when.options.includes(option));
  });
  return <p class="clause-text">{stands.map(({ id }) => names.words(id)).join('')}</p>;
};

const ClauseBody = (props: StandingClause & RoadTextProps) => {
  const { clause, standing, comparison } = props;
  switch (standing) {
    case 'added':
      return <AddedClause {...props} />;
    case 'absent':
      return <SignedClause clause={clause} />;
    default:
      return <ClauseBesideHistory clause={clause} comparison={comparison} />;
  }
};

const OneClause = (props: StandingClause & RoadTextProps) => {
  const { tell } = useDesk();
  const { clause, standing } = props;
  return (
    <details
      class={`road-clause ${standing}`}
      open={standing === 'added' || (standing === 'differs' && hasRoomForBoth())}
    >
      <summary>
        <span class="road-clause-name">{clauseHeading(clause.id, tell)}</span>{' '}
        <span class="mark">{translate(`road.clause.${standing}`)}</span>
      </summary>
      <ClauseBody {...props} />
    </details>
  );
};

const Counts = ({ clauses }: { readonly clauses: readonly StandingClause[] }) => (
  <ul class="road-counts">
    {STANDINGS.filter((standing) => standing !== 'same').map((standing) => {
      const count = clauses.filter((clause) => clause.standing === standing).length;
      return (
        count > 0 && <li key={standing}>{translate(`road.clauses.${standing}`, { count })}</li>
      );
    })}
  </ul>
);

/** Whether the text is in force, refused or only closed. */
const Fate = ({ table }: { readonly table: TableView }) => {
  if (table.votes.some(({ passed }) => !passed))
    return <p class="task">{translate('road.textRefused')}</p>;
  const isClosedOnly = !table.known.facts.includes('in-force');
  return isClosedOnly ? <p class="task">{translate('road.textClosed')}</p> : null;
};

/** Clauses that say the same lie folded together. */
const SameClauses = ({
  clauses,
  comparison,
}: RoadTextProps & { readonly clauses: readonly StandingClause[] }) =>
  clauses.length === 0 ? null : (
    <details class="road-same">
      <summary>{translate('road.clauses.same', { count: clauses.length })}</summary>
      {clauses.map((clause) => (
        <OneClause key={clause.clause.id} {...clause} comparison={comparison} />
      ))}
    </details>
  );

/** Your text beside the text of 19 October 1956, clause by clause. */
export const RoadText = ({ comparison }: RoadTextProps) => {
  const { bundle, view, tell } = useDesk();
  const { table } = view;
  if (!table) return null;
  const clauses = standingClauses(bundle.scenario, view.visits, comparison, tell);
  return (
    <section class="ending-clause road-text">
      <h2>{translate('road.text')}</h2>
      {table.text === null ? (
        <p class="no-text">{translate('road.noText')}</p>
      ) : (
        <>
          <Fate table={table} />
          <Counts clauses={clauses} />
        </>
      )}
      {clauses
        .filter(({ standing }) => standing !== 'same')
        .map((clause) => (
          <OneClause key={clause.clause.id} {...clause} comparison={comparison} />
        ))}
      <SameClauses
        clauses={clauses.filter(({ standing }) => standing === 'same')}
        comparison={comparison}
      />
      {clauses.some(({ standing }) => standing === 'differs') && <WordKey />}
    </section>
  );
};
