import { translate } from '../../i18n/translate.ts';
import { climateWord } from '../../i18n/climateWord.ts';
import { roundWords } from '../../i18n/roundWords.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { ArchiveButton } from '../archive/archiveButton.tsx';
import { useDesk } from '../deskContext.ts';
import { delegationFirst } from '../names.ts';
import { MapButton } from '../map/mapButton.tsx';
import { ProjectorSwitch } from '../parts/projectorSwitch.tsx';
import { ScrollBox } from '../parts/scrollBox.tsx';
import { DrawnTable } from '../talks/drawnTable.tsx';
import { WordsAtTheTable } from '../talks/spokenLine.tsx';
import { inPlain } from '../texts.ts';
import { dateAndPlace } from '../words/placeWords.ts';
import { PublicDraft } from './publicDraft.tsx';
import { PublicHome } from './publicHome.tsx';
import { PublicIssues } from './publicIssues.tsx';

const Head = ({ table }: { readonly table: TableView }) => {
  const { stage, tell, names } = useDesk();
  const { extended, climate, toMove } = table;
  return (
    <header class="table-head">
      <h1 tabIndex={-1}>{inPlain(tell(`stage.${stage.id}.title`))}</h1>
      <p class="table-facts">
        <span class="table-when">{dateAndPlace(stage, tell)}</span>
        <span>{roundWords(table)}</span>
        {extended && <span>{translate('table.extraRound')}</span>}
        <span>{translate('projector.climate', { word: climateWord(climate) })}</span>
        <b>{translate('projector.toMove', { delegation: delegationFirst(names, toMove) })}</b>
      </p>
      <MapButton />
      <ArchiveButton />
      <ProjectorSwitch class="settings-button" />
    </header>
  );
};

const Initialled = ({ table: { initialledBy, minutes } }: { readonly table: TableView }) => {
  const { names } = useDesk();
  if (minutes.some(({ what }) => what.code === 'text-closed'))
    return <p class="notice">{translate('announce.closed')}</p>;
  if (initialledBy === null) return null;
  const delegation = delegationFirst(names, initialledBy);
  return <p class="notice">{translate('announce.initialled', { delegation })}</p>;
};

const Issues = ({ table }: { readonly table: TableView }) => (
  <ScrollBox class="public-papers">
    <Initialled table={table} />
    <h2 class="capitals">{translate('issue.live')}</h2>
    <PublicIssues table={table} />
  </ScrollBox>
);

/** The table as everybody in the room sees and hears it, in large print: nothing private of either side. */
export const PublicTable = () => {
  const { view, tableHost } = useDesk();
  const { table } = view;
  if (!table) return null;
  if (table.kind === 'home') return <PublicHome table={table} />;
  return (
    <div class={`table-page public-table ${tableHost ? '' : 'undrawn'}`}>
      <Head table={table} />
      <main class="table-main">
        <section class="spoken" aria-label={translate('table.spoken')}>
          <WordsAtTheTable table={table} />
        </section>
        {tableHost && <DrawnTable host={tableHost} />}
        <PublicDraft table={table} />
        <Issues table={table} />
      </main>
    </div>
  );
};
