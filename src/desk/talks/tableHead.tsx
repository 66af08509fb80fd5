import { translate } from '../../i18n/translate.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { dateAndPlace } from '../words/placeWords.ts';
import { useDesk } from '../deskContext.ts';
import { delegationFirst } from '../names.ts';
import { MapButton } from '../map/mapButton.tsx';
import { Settings } from '../parts/settings.tsx';
import { inPlain } from '../texts.ts';
import { SkipToPapers } from '../parts/skip.tsx';
import { climateWord } from '../../i18n/climateWord.ts';
import { roundWords } from '../../i18n/roundWords.ts';

const Round = ({ table }: { readonly table: TableView }) => (
  <span>
    {roundWords(table)}
    {table.extended && ` · ${translate('table.extraRound')}`}
  </span>
);

const Climate = ({ climate }: { readonly climate: number }) => (
  <span class="climate">
    <span
      aria-hidden="true"
      class="climate-dial"
      style={{ '--climate': String(Math.min(100, Math.max(0, climate))) }}
    />
    {translate('table.climate', { climate: Math.round(climate), word: climateWord(climate) })}
  </span>
);

const Mover = ({ table }: { readonly table: TableView }) => {
  const { names } = useDesk();
  if (table.over) return translate('announce.ended');
  return table.yourTurn
    ? translate('table.yourMove')
    : translate('table.theirMove', { delegation: delegationFirst(names, table.other) });
};

/** Where and when we are, how it stands between the delegations, and who moves. */
export const TableHead = ({ table }: { readonly table: TableView }) => {
  const { stage, tell } = useDesk();
  const when = dateAndPlace(stage, tell);
  return (
    <header class="table-head">
      <h1 tabIndex={-1}>{inPlain(tell(`stage.${stage.id}.title`))}</h1>
      <SkipToPapers />
      <p class="table-facts">
        <span class="table-when" title={when}>
          {when}
        </span>
        <Round table={table} />
        <Climate climate={table.climate} />
        <b class="table-mover">
          <Mover table={table} />
        </b>
      </p>
      <MapButton />
      <Settings />
    </header>
  );
};
