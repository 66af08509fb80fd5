import { translate } from '../../i18n/translate.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { Told } from '../parts/sentences.tsx';

/** Both choices of a home stage side by side, once both are made. */
export const ChoicesMade = ({ table }: { readonly table: TableView }) => {
  const { names } = useDesk();
  if (!table.choices) return null;
  const { chosen, theirs } = table.choices;
  const made = [
    [table.side, chosen],
    [table.other, theirs],
  ] as const;
  return (
    <section>
      <h2 class="capitals">{translate('outcome.choices')}</h2>
      <div class="two-columns">
        {made.map(([party, choice]) => (
          <div key={party} class={`choice-made ${party === table.side ? 'ours' : 'theirs'}`}>
            <p class="capitals">{names.capital(party)}</p>
            {choice !== null && (
              <>
                <h3>{names.choice(table.stage, party, choice)}</h3>
                <Told text={`stage.${table.stage}.choice.${party}.${choice}.done`} />
              </>
            )}
          </div>
        ))}
      </div>
    </section>
  );
};
