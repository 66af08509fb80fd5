import { translate } from '../../i18n/translate.ts';
import type { ConstituencyView, IssueView, TableView } from '../../negotiation/tableView.ts';
import { MandateBadge } from '../parts/badge.tsx';
import { useDesk } from '../deskContext.ts';
import { NewOrders } from '../parts/newOrders.tsx';
import { Sentences, Told } from '../parts/sentences.tsx';
import type { TablePaperProps } from './tablePage.tsx';

const MandateRow = ({ issue }: { readonly issue: IssueView }) => {
  const { names } = useDesk();
  return (
    <tr>
      <th scope="row">{names.issue(issue.id)}</th>
      <td>
        <ul>
          {issue.options.map(({ id, capital }) => (
            <li key={id}>
              {names.option(issue.id, id)} <MandateBadge word={capital} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
};

const Mandate = ({ table }: { readonly table: TableView }) => {
  const { stage } = useDesk();
  const { side } = table;
  const open = table.issues.filter(({ options }) => options.length > 0);
  return (
    <section>
      <h2 class="capitals">{translate('instructions.orders')}</h2>
      <NewOrders stage={stage} party={side} known={table.known} />
      <p>
        <InstructionText side={side} stage={table.stage} />
      </p>
      {open.length > 0 && (
        <table class="mandate">
          <caption>{translate('instructions.mandate')}</caption>
          <tbody>
            {open.map((issue) => (
              <MandateRow key={issue.id} issue={issue} />
            ))}
          </tbody>
        </table>
      )}
      <Briefing side={side} stage={table.stage} />
    </section>
  );
};

interface OrdersProps {
  readonly side: string;
  readonly stage: string;
}

const InstructionText = ({ side, stage }: OrdersProps) => {
  const { tell, view } = useDesk();
  return <Sentences of={tell(`stage.${stage}.instructions.${side}.${view.level}`)} />;
};

const Briefing = ({ side, stage }: OrdersProps) => {
  const { view } = useDesk();
  return (
    <details>
      <summary>{translate('instructions.briefing')}</summary>
      <Told text={`stage.${stage}.lead.${side}.${view.level}`} />
      <Told text={`stage.${stage}.people`} />
    </details>
  );
};

const Constituency = ({ home }: { readonly home: ConstituencyView }) => {
  const { names, tell } = useDesk();
  const { id, backing, mood, decides } = home;
  return (
    <li class="constituency">
      <span class="constituency-name">
        {names.constituency(id)}
        {decides && <span class="mark">{translate('instructions.decides')}</span>}
      </span>
      {backing === null ? (
        <span class="constituency-words">
          <Sentences of={tell(`constituency.${id}.mood.${mood}`)} />
        </span>
      ) : (
        <span class="constituency-backing">
          <meter min={0} max={100} value={backing} aria-label={names.constituency(id)} />{' '}
          {translate('instructions.backing', { backing: Math.round(backing) })},{' '}
          {translate(`mood.${mood}`)}
        </span>
      )}
    </li>
  );
};

/** What one is told to bring home, and who at home must live with it. */
export const InstructionsPaper = ({ table }: TablePaperProps) => (
  <div class="instructions">
    <p class="stamp">{translate('briefing.stamp')}</p>
    <Mandate table={table} />
    <section>
      <h2 class="capitals">{translate('instructions.constituencies')}</h2>
      <p class="note">{translate('instructions.home')}</p>
      <ul class="constituencies">
        {table.constituencies.map((home) => (
          <Constituency key={home.id} home={home} />
        ))}
      </ul>
    </section>
  </div>
);
