import { translate } from '../../i18n/translate.ts';
import type { IssueId, OptionId, PartyId } from '../../negotiation/scenarioData.ts';
import type { IssueView, TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { delegationFirst } from '../names.ts';
import { endingPicture } from '../parts/pictures.ts';
import { Told } from '../parts/sentences.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { ChoicesMade } from '../home/choicesMade.tsx';
import { homeScene } from '../home/homeScene.ts';
import { Votes } from '../home/votes.tsx';
import { othersLookOn } from '../curtain/lookers.ts';
import { PublicVotes } from '../projector/publicVotes.tsx';
import { inPlain } from '../texts.ts';
import { agreedHere } from '../words/agreedHere.ts';
import { dateAndPlace } from '../words/placeWords.ts';
import { climateWord } from '../../i18n/climateWord.ts';
import { endingKind } from './endingKind.ts';

/** Positions changed, also where new instructions had taken the first one off the table. */
const changesBy = ({ minutes }: TableView, party: PartyId): number =>
  minutes.filter(({ by, what }, at) => {
    if (by !== party || what.code !== 'tabled') return false;
    const before = minutes
      .slice(0, at)
      .some(
        (said) =>
          said.by === party &&
          said.what.code === 'tabled' &&
          said.what.issue === what.issue &&
          said.what.option !== what.option,
      );
    return what.was !== null || before;
  }).length;

const AgreedRow = ({ issue, table }: { readonly issue: IssueView; readonly table: TableView }) => {
  const { names, stage } = useDesk();
  const option =
    table.text?.[issue.id] ?? issue.agreed ?? agreedHere(stage, table.minutes, issue.id);
  return (
    <div class="fact">
      <dt>{names.issue(issue.id)}</dt>
      <dd>
        {option === null ? translate('outcome.open') : names.option(issue.id, option)}{' '}
        {issue.decidedBy !== null && (
          <span class="note">
            {translate('outcome.decidedBy', { capital: names.capital(issue.decidedBy) })}
          </span>
        )}
      </dd>
    </div>
  );
};

const Agreed = ({ table }: { readonly table: TableView }) => {
  const { stage } = useDesk();
  const settled = settledHere(table).map(({ issue }) => issue);
  const shown = table.issues.filter(
    ({ id, place, agreed }) =>
      place === 'live' || (place === 'beside' && agreed !== null && !settled.includes(id)),
  );
  return (
    <section>
      <h2 class="capitals">
        {translate(
          shown.some(({ decidedBy }) => decidedBy !== null) ? 'outcome.decided' : 'outcome.agreed',
        )}
      </h2>
      {table.text === null && stage.acts.includes('initial') && (
        <p>{translate('outcome.nothing')}</p>
      )}
      <dl>
        {shown.map((issue) => (
          <AgreedRow key={issue.id} issue={issue} table={table} />
        ))}
      </dl>
    </section>
  );
};

interface Settled {
  readonly issue: IssueId;
  readonly option: OptionId;
}

/** What the deputies wrote at the end of this stage. */
const settledHere = ({ minutes }: TableView): readonly Settled[] =>
  minutes.flatMap(({ what }) => (what.code === 'settled' ? [what] : []));

const SettledByDeputies = ({ table }: { readonly table: TableView }) => {
  const { names } = useDesk();
  const settled = settledHere(table);
  if (settled.length === 0) return null;
  return (
    <section>
      <h2 class="capitals">{translate('outcome.settled')}</h2>
      <p class="note">{translate('outcome.settledNote')}</p>
      <dl>
        {settled.map(({ issue, option }) => (
          <div key={issue} class="fact">
            <dt>{names.issue(issue)}</dt>
            <dd>{names.option(issue, option)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Moved = ({ table }: { readonly table: TableView }) => {
  const { names } = useDesk();
  const moved = [table.side, table.other].filter((party) => changesBy(table, party) > 0);
  return (
    <section>
      <h2 class="capitals">{translate('outcome.moved')}</h2>
      <ul>
        {moved.map((party) => (
          <li key={party}>
            {translate('outcome.movedCount', {
              who: delegationFirst(names, party),
              count: changesBy(table, party),
            })}
          </li>
        ))}
        {moved.length === 0 && <li>{translate('outcome.nobody')}</li>}
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

const HOME_PARTS = [
  ['outcome.capitals', 'capital'],
  ['outcome.papers', 'papers'],
  ['outcome.cost', 'cost'],
] as const;

/** What each side of the sea makes of it: the capitals, the papers, the cost; a class reads the papers alone. */
const Home = ({ table, ending }: { readonly table: TableView; readonly ending: string }) => {
  const { stage, names, ...desk } = useDesk();
  const at = `stage.${stage.id}.ending.${ending}`;
  const parts = HOME_PARTS.filter(([, part]) => part === 'papers' || !othersLookOn(desk));
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

/** What the delegations did to one another’s words. */
const AtTheTable = ({ table }: { readonly table: TableView }) => (
  <>
    <div class="two-columns">
      <Agreed table={table} />
      <Moved table={table} />
    </div>
    <SettledByDeputies table={table} />
  </>
);

const InTheCapitals = ({ table }: { readonly table: TableView }) => {
  const desk = useDesk();
  return (
    <>
      <ChoicesMade table={table} />
      {othersLookOn(desk) ? <PublicVotes table={table} /> : <Votes table={table} />}
    </>
  );
};

/** How a stage ended, before anything is said about history. */
export const OutcomePage = () => {
  const { stage, tell, view, send } = useDesk();
  const { table } = view;
  if (!table?.over) return null;
  const { ending } = table.over;
  const kind = endingKind(table);
  const scene = homeScene(stage, table.side);
  const at = `stage.${stage.id}.ending.${ending}`;
  return (
    <Sheet
      title={inPlain(tell(`${at}.title`))}
      over={dateAndPlace(stage, tell)}
      picture={
        kind === 'chosen' && scene.address !== null
          ? scene
          : { address: endingPicture(kind, stage.room), shows: translate(`picture.${kind}`) }
      }
      class={`outcome-page came-out-${kind}`}
    >
      <Told text={`${at}.outcome`} class="lead" />
      {table.kind === 'home' ? <InTheCapitals table={table} /> : <AtTheTable table={table} />}
      <Home table={table} ending={ending} />
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => send({ kind: 'go-on' })}>
          {translate('outcome.on')}
        </button>
      </div>
    </Sheet>
  );
};
