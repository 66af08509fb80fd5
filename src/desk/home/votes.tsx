import { translate } from '../../i18n/translate.ts';
import type { Vote } from '../../negotiation/state.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { first } from '../names.ts';
import { happeningWords } from '../words/happeningWords.ts';

const HEADS = [
  'outcome.vote.capital',
  'outcome.vote.result',
  'outcome.vote.support',
  'outcome.vote.needed',
  'outcome.vote.absent',
  'outcome.vote.weakest',
] as const;

const VoteRow = ({ vote }: { readonly vote: Vote }) => {
  const { names } = useDesk();
  const { party, passed, score, needed, absent, by, vetoed } = vote;
  const home = first(names.constituency(by));
  return (
    <tr>
      <th scope="row">{names.capital(party)}</th>
      <td>
        <b>{translate(passed ? 'outcome.vote.passed' : 'outcome.vote.refused')}</b>
      </td>
      <td>{Math.round(score)}</td>
      <td>{Math.round(needed)}</td>
      <td>{absent}</td>
      <td>{vetoed ? translate('outcome.vote.veto', { home }) : home}</td>
    </tr>
  );
};

/** How the text fared before those who ratify, and where one refused, what would have passed. */
export const Votes = ({ table }: { readonly table: TableView }) => {
  const { names } = useDesk();
  if (table.votes.length === 0) return null;
  const remedies = table.minutes.filter(({ what }) => what.code === 'ratification-refused');
  return (
    <section>
      <h2 class="capitals">{translate('outcome.votes')}</h2>
      <div class="wide-table" role="region" tabIndex={0} aria-label={translate('outcome.votes')}>
        <table class="facts">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {translate(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.votes.map((vote) => (
              <VoteRow key={vote.party} vote={vote} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">{translate('outcome.votesNote')}</p>
      {remedies.map((entry, index) => (
        <p key={index} class="task">
          {happeningWords(names, entry)}
        </p>
      ))}
    </section>
  );
};
