import type { RoadComparison } from '../../history/comparison.ts';
import { translate } from '../../i18n/translate.ts';
import type { PartyId } from '../../negotiation/scenarioData.ts';
import { Fold } from '../debrief/fold.tsx';
import { useDesk } from '../deskContext.ts';
import { first } from '../names.ts';
import { pointWords, sayPoints } from '../words/pointWords.ts';

const Points = ({ value = 0 }: { readonly value?: number | undefined }) => (
  <>
    <b>{sayPoints(value)}</b> <span class="note">{pointWords(value)}</span>
  </>
);

const PartyLedger = ({
  party,
  comparison: { ledger, historicalLedger },
}: {
  readonly party: PartyId;
  readonly comparison: RoadComparison;
}) => {
  const { bundle, names } = useDesk();
  return (
    <table class="facts">
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

/** What each interest of both parties got from your road and from history's. There is no sum of it. */
export const RoadLedger = ({ comparison }: { readonly comparison: RoadComparison }) => {
  const { bundle } = useDesk();
  return (
    <Fold
      class="road-ledger"
      title={translate('ending.ledger')}
      measure={translate('road.ledgerCount', { count: bundle.scenario.interests.length })}
    >
      <p class="note">{translate('road.ledgerNote')}</p>
      <div class="two-columns">
        {bundle.scenario.parties.map(({ id }) => (
          <PartyLedger key={id} party={id} comparison={comparison} />
        ))}
      </div>
    </Fold>
  );
};
