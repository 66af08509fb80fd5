import type { RoadComparison } from '../../../history/comparison.ts';
import { translate } from '../../../i18n/translate.ts';
import type { PartyId } from '../../../negotiation/scenarioData.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { pointWords, sayPoints } from '../../words/pointWords.ts';

type Ledgers = Pick<RoadComparison, 'ledger' | 'historicalLedger'>;

const Points = ({ value = 0 }: { readonly value?: number | undefined }) => (
  <>
    <b>{sayPoints(value)}</b> <span class="note">{pointWords(value)}</span>
  </>
);

/** What each interest of a party got from your text and from history’s, side by side. */
const PartyLedger = ({
  party,
  ledgers,
}: {
  readonly party: PartyId;
  readonly ledgers: Ledgers;
}) => {
  const { bundle, names } = useDesk();
  const { ledger, historicalLedger } = ledgers;
  return (
    <table class="facts interest-ledger">
      <caption>
        <h3>{first(names.party(party))}</h3>
      </caption>
      <thead>
        <tr>
          <th scope="col">{translate('ending.interest')}</th>
          <th scope="col">{translate('road.yours')}</th>
          <th scope="col">{translate('road.history')}</th>
        </tr>
      </thead>
      <tbody>
        {bundle.scenario.interests.map((interest) => (
          <tr key={interest}>
            <th scope="row">{names.interest(interest)}</th>
            <td>
              <Points value={ledger[party]?.[interest]} />
            </td>
            <td>
              <Points value={historicalLedger[party]?.[interest]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The ledgers of both parties. There is no sum of them. */
export const InterestLedger = ({ ledgers }: { readonly ledgers: Ledgers }) => {
  const { bundle } = useDesk();
  return (
    <div class="two-columns">
      {bundle.scenario.parties.map(({ id }) => (
        <PartyLedger key={id} party={id} ledgers={ledgers} />
      ))}
    </div>
  );
};
