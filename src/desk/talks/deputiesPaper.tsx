import { translate } from '../../i18n/translate.ts';
import type { IssueId } from '../../negotiation/scenarioData.ts';
import type { IssueView, TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { first } from '../names.ts';
import { Sentences } from '../parts/sentences.tsx';
import { deputiesOption } from '../words/folders.ts';

interface DeputiesProps {
  readonly table: TableView;
  readonly issues: readonly IssueView[];
  readonly onPull: (issue: IssueId) => void;
}

/** Where a delegation stands on the clause, if it does. */
const Standing = ({ table, issue }: { readonly table: TableView; readonly issue: IssueView }) => {
  const { names } = useDesk();
  const both = [
    [table.side, issue.yours],
    [table.other, issue.theirs],
  ] as const;
  const said = both.flatMap(([party, position]) =>
    position
      ? translate('deputies.standing', {
          party: first(names.party(party)),
          option: names.option(issue.id, position.option),
        })
      : [],
  );
  return said.length === 0 ? null : <p class="note">{said.join(' · ')}</p>;
};

const Clause = ({
  table,
  issue,
  onPull,
}: Omit<DeputiesProps, 'issues'> & { readonly issue: IssueView }) => {
  const { bundle, names, tell } = useDesk();
  const option = deputiesOption(bundle.scenario, issue.id);
  return (
    <li class="deputies-item">
      <h3>
        {names.issue(issue.id)}
        {option !== null && `: ${names.option(issue.id, option)}`}
      </h3>
      {option !== null && (
        <p class="deputies-wording">
          <Sentences of={tell(`option.${issue.id}.${option}.wording`)} />
        </p>
      )}
      <Standing table={table} issue={issue} />
      <button type="button" class="button quiet" onClick={() => onPull(issue.id)}>
        {translate('deputies.pull', { issue: names.issue(issue.id) })}
      </button>
    </li>
  );
};

/** What the deputies will write at the end, clause by clause; one can be pulled out and bargained over. */
export const DeputiesPaper = ({ issues, ...props }: DeputiesProps) => (
  <section class="deputies">
    <h2 class="capitals">{translate('deputies.name')}</h2>
    <p class="note">{translate('deputies.note')}</p>
    <ul>
      {issues.map((issue) => (
        <Clause key={issue.id} {...props} issue={issue} />
      ))}
    </ul>
  </section>
);
