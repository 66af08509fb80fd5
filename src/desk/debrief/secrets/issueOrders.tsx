import { translate } from '../../../i18n/translate.ts';
import type { Orders } from '../../../history/orders.ts';
import type { IssueSecrets } from '../../../history/secrets.ts';
import { optionIds, partyIds } from '../../../negotiation/lookup.ts';
import type { OptionId, PartyId } from '../../../negotiation/scenarioData.ts';
import { AUTHORITIES, type Authority } from '../../../negotiation/state.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { LookButton } from '../bargained/lookButton.tsx';
import { say } from '../bargained/bargainedWords.ts';
import { useDebrief } from '../useDebrief.ts';
import { changeWords } from './secretWords.ts';

const authorityIn = (orders: Orders, option: OptionId): Authority =>
  AUTHORITIES.find((authority) => orders[authority].includes(option)) ?? 'beyond';

interface CellProps {
  readonly secrets: IssueSecrets;
  readonly party: PartyId;
  readonly option: OptionId;
}

const Cell = ({ secrets: { orders, shown }, party, option }: CellProps) => {
  const own = orders[party];
  if (!own) return <td class="note">{say('secrets.notTheirs')}</td>;
  const authority = authorityIn(own, option);
  return (
    <td>
      <span class={`badge badge-${authority}`}>
        <span aria-hidden="true" class="badge-shape" />
        {translate(`mandate.${authority}`)}
      </span>{' '}
      {shown[party]?.includes(option) && <span class="mark">{say('secrets.shown')}</span>}
    </td>
  );
};

const Row = ({
  secrets,
  option,
}: {
  readonly secrets: IssueSecrets;
  readonly option: OptionId;
}) => {
  const { names } = useDesk();
  const { scenario } = useDebrief();
  const { issue, common, agreed, ground } = secrets;
  const isBoth = ground !== null && common.includes(option);
  const kinds = [isBoth ? 'both' : '', agreed === option ? 'agreed' : ''].join(' ').trim();
  return (
    <tr class={kinds}>
      <th scope="row">
        {names.option(issue, option)} {isBoth && <span class="mark">{say('secrets.both')}</span>}{' '}
        {agreed === option && <span class="mark">{say('secrets.agreedMark')}</span>}
      </th>
      {partyIds(scenario).map((party) => (
        <Cell key={party} secrets={secrets} party={party} option={option} />
      ))}
    </tr>
  );
};

const Changes = ({ secrets: { issue, changes } }: { readonly secrets: IssueSecrets }) => {
  const { names } = useDesk();
  if (changes.length === 0) return null;
  return (
    <ul class="secrets-changes">
      {changes.map((change) => (
        <li key={`${change.party}:${change.turn}`}>
          {changeWords(names, issue, change)} <LookButton moment={change} short />
        </li>
      ))}
    </ul>
  );
};

/** What both sides' instructions said of every option of an issue as the stage opened, and what came of it. */
export const IssueOrders = ({ secrets }: { readonly secrets: IssueSecrets }) => {
  const { names } = useDesk();
  const { scenario } = useDebrief();
  const { issue, ground } = secrets;
  return (
    <div class="secrets-issue">
      <div class="wide-table">
        <table class="facts secrets-orders">
          <caption>
            <h3>{first(names.issue(issue))}</h3>
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('secrets.issue')}</th>
              {partyIds(scenario).map((party) => (
                <th key={party} scope="col">
                  {first(names.party(party))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {optionIds(scenario, issue).map((option) => (
              <Row key={option} secrets={secrets} option={option} />
            ))}
          </tbody>
        </table>
      </div>
      {ground && <p class="secrets-ground">{say(`secrets.ground.${ground}`)}</p>}
      <Changes secrets={secrets} />
    </div>
  );
};
