import { translate } from '../../i18n/translate.ts';
import type { Known } from '../../negotiation/tableView.ts';
import type { PartyId, Stage } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { ordersSince } from '../words/ordersSince.ts';
import { Told } from './sentences.tsx';

interface NewOrdersProps {
  readonly stage: Stage;
  readonly party: PartyId;
  readonly known: Known;
}

/** Orders that reached a party after the stage had opened; nothing where none did. */
export const NewOrders = ({ stage, party, known }: NewOrdersProps) => {
  const { tell } = useDesk();
  const orders = ordersSince(stage, party, known.facts).filter((text) => tell(text).length > 0);
  if (orders.length === 0) return null;
  return (
    <>
      <h3 class="capitals">{translate('instructions.new')}</h3>
      {orders.map((text) => (
        <Told key={text} text={text} />
      ))}
      <h3 class="capitals">{translate('instructions.old')}</h3>
    </>
  );
};
