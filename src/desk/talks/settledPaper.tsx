import { translate } from '../../i18n/translate.ts';
import type { IssueView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';

/** What was settled before, and what has been agreed of the deputies’ clauses. */
export const SettledPaper = ({ issues }: { readonly issues: readonly IssueView[] }) => {
  const { names } = useDesk();
  return (
    <section class="settled">
      <h2 class="capitals">{translate('issue.settled')}</h2>
      <p class="note">{translate('issue.settledNote')}</p>
      <dl>
        {issues.map(({ id, agreed, yours }) => {
          const option = agreed ?? yours?.option;
          return (
            <div key={id} class="fact">
              <dt>{names.issue(id)}</dt>
              <dd>{option === undefined ? '' : names.option(id, option)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
};
