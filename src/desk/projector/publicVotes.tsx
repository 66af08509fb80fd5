import { translate } from '../../i18n/translate.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { first } from '../names.ts';

/** How the text fared before those who ratify, without what it cost to bring them so far. */
export const PublicVotes = ({ table }: { readonly table: TableView }) => {
  const { names } = useDesk();
  if (table.votes.length === 0) return null;
  return (
    <section>
      <h2 class="capitals">{translate('outcome.votes')}</h2>
      <dl>
        {table.votes.map(({ party, passed }) => (
          <div key={party} class="fact">
            <dt>{first(names.capital(party))}</dt>
            <dd>{translate(passed ? 'outcome.vote.passed' : 'outcome.vote.refused')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
