import type { ChoiceId, PartyId } from '../../negotiation/scenarioData.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { FactsTable } from '../parts/factsTable.tsx';

const HEADS = ['outcome.vote.capital', 'ending.termYours', 'ending.termHistory'] as const;

/** What each capital chose in your game, beside what it chose in history. */
export const EndingChoices = ({ table }: { readonly table: TableView }) => {
  const { stage, names } = useDesk();
  if (!table.choices) return null;
  const { chosen, theirs } = table.choices;
  const inHistory = (party: PartyId): ChoiceId | null => {
    const act = stage.line.find(({ by }) => by === party)?.act;
    return act?.kind === 'decide' && stage.variantOf === undefined ? act.choice : null;
  };
  const said = (party: PartyId, choice: ChoiceId | null): string =>
    choice === null ? '–' : names.choice(table.stage, party, choice);
  const made = [
    [table.side, chosen],
    [table.other, theirs],
  ] as const;
  return (
    <FactsTable caption="ending.choices" heads={HEADS}>
      {made.map(([party, choice]) => (
        <tr key={party}>
          <th scope="row">{names.capital(party)}</th>
          <td>{said(party, choice)}</td>
          <td>{said(party, inHistory(party))}</td>
        </tr>
      ))}
    </FactsTable>
  );
};
