import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { Vote } from '../../negotiation/state.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { first } from '../names.ts';
import { happeningWords } from '../words/happeningWords.ts';
import { shownSupport } from '../words/supportWords.ts';

type Fact = readonly [head: MessageKey, of: (vote: Vote) => string];

const useFacts = (): readonly Fact[] => {
  const { names } = useDesk();
  const homeOf = ({ by }: Vote): string => first(names.constituency(by));
  return [
    [
      'outcome.vote.result',
      ({ passed }) => translate(passed ? 'outcome.vote.passed' : 'outcome.vote.refused'),
    ],
    ['outcome.vote.support', ({ score }) => String(shownSupport(score))],
    ['outcome.vote.needed', ({ needed }) => String(Math.round(needed))],
    ['outcome.vote.absent', ({ absent }) => String(absent)],
    [
      'outcome.vote.weakest',
      (vote) =>
        vote.vetoed ? translate('outcome.vote.veto', { home: homeOf(vote) }) : homeOf(vote),
    ],
  ];
};

const VoteTable = ({ votes }: { readonly votes: readonly Vote[] }) => {
  const { names } = useDesk();
  return (
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">{translate('outcome.vote.capital')}</th>
          {votes.map(({ party }) => (
            <th key={party} scope="col">
              {names.capital(party)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {useFacts().map(([head, of]) => (
          <tr key={head}>
            <th scope="row">{translate(head)}</th>
            {votes.map((vote) => (
              <td key={vote.party}>{of(vote)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
      <VoteTable votes={table.votes} />
      <p class="note">{translate('outcome.votesNote')}</p>
      {remedies.map((entry, index) => (
        <p key={index} class="task">
          {happeningWords(names, entry)}
        </p>
      ))}
    </section>
  );
};
