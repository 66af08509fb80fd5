import { translate } from '../../i18n/translate.ts';
import type { PartyId } from '../../negotiation/scenarioData.ts';
import type { IssueView, TableView } from '../../negotiation/tableView.ts';
import { dateAndPlace } from './briefingPage.tsx';
import { useDesk } from '../deskContext.ts';
import { delegationFirst } from '../names.ts';
import { Told } from '../parts/sentences.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';
import { climateWord } from '../../i18n/climateWord.ts';

const changesBy = ({ minutes }: TableView, party: PartyId): number =>
  minutes.filter(({ by, what }) => by === party && what.code === 'tabled' && what.was !== null)
    .length;

const AgreedRow = ({ issue, table }: { readonly issue: IssueView; readonly table: TableView }) => {
  const { names } = useDesk();
  const option = table.text?.[issue.id] ?? issue.agreed;
  return (
    <div class="fact">
      <dt>{names.issue(issue.id)}</dt>
      <dd>{option === null ? translate('outcome.open') : names.option(issue.id, option)}</dd>
    </div>
  );
};

const Agreed = ({ table }: { readonly table: TableView }) => (
  <section>
    <h2 class="capitals">{translate('outcome.agreed')}</h2>
    {table.text === null && <p>{translate('outcome.nothing')}</p>}
    <dl>
      {table.issues
        .filter(({ place }) => place !== 'settled')
        .map((issue) => (
          <AgreedRow key={issue.id} issue={issue} table={table} />
        ))}
    </dl>
  </section>
);

const Moved = ({ table }: { readonly table: TableView }) => {
  const { names } = useDesk();
  const parties = [table.side, table.other];
  return (
    <section>
      <h2 class="capitals">{translate('outcome.moved')}</h2>
      <ul>
        {parties.map((party) => (
          <li key={party}>
            {translate('outcome.movedCount', {
              who: delegationFirst(names, party),
              count: changesBy(table, party),
            })}
          </li>
        ))}
        <li>
          {translate('outcome.climate', {
            climate: Math.round(table.climate),
            word: climateWord(table.climate),
          })}
        </li>
      </ul>
    </section>
  );
};

/** What each side of the sea makes of it: the capitals, the papers, the cost. */
const Home = ({ table, ending }: { readonly table: TableView; readonly ending: string }) => {
  const { stage, names } = useDesk();
  const at = `stage.${stage.id}.ending.${ending}`;
  const parts = [
    ['outcome.capitals', 'capital'],
    ['outcome.papers', 'papers'],
    ['outcome.cost', 'cost'],
  ] as const;
  return (
    <>
      {parts.map(([heading, part]) => (
        <section key={part} class={`home home-${part}`}>
          <h2 class="capitals">{translate(heading)}</h2>
          {part === 'papers' && <p class="stamp small">{translate('outcome.papersNote')}</p>}
          <div class="two-columns">
            {[table.side, table.other].map((party) => (
              <div key={party}>
                <h3>{names.capital(party)}</h3>
                <Told text={`${at}.${part}.${party}`} />
              </div>
            ))}
          </div>
        </section>
      ))}
    </>
  );
};

/** How the evening ended, before anything is said about history. */
export const OutcomePage = () => {
  const { stage, tell, view, send } = useDesk();
  const { table } = view;
  if (!table?.over) return null;
  const { ending } = table.over;
  const at = `stage.${stage.id}.ending.${ending}`;
  return (
    <Sheet
      title={inPlain(tell(`${at}.title`))}
      over={dateAndPlace(stage, tell)}
      class="outcome-page"
    >
      <Told text={`${at}.outcome`} class="lead" />
      <div class="two-columns">
        <Agreed table={table} />
        <Moved table={table} />
      </div>
      <Home table={table} ending={ending} />
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => send({ kind: 'go-on' })}>
          {translate('outcome.on')}
        </button>
      </div>
    </Sheet>
  );
};
