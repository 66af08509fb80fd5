import { translate } from '../../i18n/translate.ts';
import type { Comparison } from '../../history/comparison.ts';
import type { PartyId } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { first } from '../names.ts';
import { sayPoints } from '../words/pointWords.ts';

const Row = ({
  interest,
  comparison: { ledger, historicalLedger },
}: {
  readonly interest: string;
  readonly comparison: Comparison;
}) => {
  const { bundle, names } = useDesk();
  const both = (party: PartyId): string =>
    translate('ending.ledgerPoints', {
      yours: sayPoints(ledger[party]?.[interest] ?? 0),
      history: sayPoints(historicalLedger[party]?.[interest] ?? 0),
    });
  return (
    <tr>
      <th scope="row">{names.interest(interest)}</th>
      {bundle.scenario.parties.map(({ id }) => (
        <td key={id}>{both(id)}</td>
      ))}
    </tr>
  );
};

/** What each interest of both parties got from your text and from history's, side by side. */
export const Ledger = ({ comparison }: { readonly comparison: Comparison }) => {
  const { bundle, names } = useDesk();
  const { parties, interests } = bundle.scenario;
  return (
    <details class="ledger">
      <summary>{translate('ending.ledger')}</summary>
      <p class="note">{translate('ending.ledgerNote')}</p>
      <table class="facts">
        <thead>
          <tr>
            <th scope="col">{translate('ending.interest')}</th>
            {parties.map(({ id }) => (
              <th key={id} scope="col">
                {first(names.party(id))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {interests.map((interest) => (
            <Row key={interest} interest={interest} comparison={comparison} />
          ))}
        </tbody>
      </table>
    </details>
  );
};
