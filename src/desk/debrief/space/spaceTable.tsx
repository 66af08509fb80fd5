import { useMemo, useState } from 'preact/hooks';
import { openIssues, stageOf } from '../../../negotiation/lookup.ts';
import type { SpaceSheet } from '../../../history/space/sheet.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { useOnPaper } from '../onPaper.ts';
import { sayPoints } from '../../words/pointWords.ts';
import type { Entry } from './entries.ts';
import { allowanceWords, entryName } from './entryWords.ts';
import {
  type Column,
  COLUMNS,
  listsOf,
  type Order,
  type Row,
  rowsOf,
  rowsOnPaper,
  type Shown,
} from './rows.ts';
import { type Look, packagesOf } from './space.ts';
import { sayCount, sayOfSpace as say, sayValues } from './spaceWords.ts';

interface TableProps {
  readonly look: Look;
  readonly sheet: SpaceSheet;
  readonly points: readonly Entry[];
  readonly onOpen: (entry: Entry) => void;
}

const usePartyNames = (): readonly [string, string] => {
  const { bundle, names } = useDesk();
  const [one, two] = bundle.scenario.parties;
  return [first(names.party(one.id)), first(names.party(two.id))];
};

const Show = ({
  lists,
  shown,
  onShow,
}: {
  readonly lists: readonly Shown[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}) => {
  const { bundle, names } = useDesk();
  const [one, two] = bundle.scenario.parties;
  const party = (list: Shown): string => names.party(list === 'firstAlone' ? one.id : two.id);
  return (
    <label class="space-show">
      {say('space.show')}{' '}
      <select
        value={shown}
        onChange={({ currentTarget }) => {
          const found = lists.find((list) => list === currentTarget.value);
          if (found) onShow(found);
        }}
      >
        {lists.map((list) => (
          <option key={list} value={list}>
            {say(`space.show.${list}`, { party: party(list) })}
          </option>
        ))}
      </select>
    </label>
  );
};

interface HeadProps {
  readonly order: Order;
  readonly onSort: (order: Order) => void;
}

const SortHead = ({ column, order, onSort }: HeadProps & { readonly column: Column }) => {
  const [one, two] = usePartyNames();
  const heads = {
    first: one,
    second: two,
    allowed: say('space.head.allowed'),
    count: say('space.head.count'),
  };
  const isSorted = order.by === column;
  const down = isSorted && order.down;
  return (
    <th scope="col" aria-sort={isSorted ? (down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" class="sort" onClick={() => onSort({ by: column, down: !down })}>
        {heads[column]}
        <span aria-hidden="true">{isSorted ? (down ? ' ▾' : ' ▴') : ' ▹'}</span>
      </button>
    </th>
  );
};

const Heads = (props: HeadProps) => (
  <thead>
    <tr>
      <th scope="col">{say('space.head.what')}</th>
      {COLUMNS.map((column) => (
        <SortHead key={column} column={column} {...props} />
      ))}
      <th scope="col">{say('space.head.issues')}</th>
    </tr>
  </thead>
);

/** “No link · the phrase · 21 October”: the answers of the first package, on the issues that lay on the table. */
const useAnswers = (look: Look, entry: Entry): string => {
  const { names } = useDesk();
  const [terms = {}] = useMemo(() => packagesOf(look, entry, 1), [look, entry]);
  return openIssues(stageOf(look.scenario, look.frame.opened))
    .flatMap((issue) => (terms[issue] === undefined ? [] : [names.option(issue, terms[issue])]))
    .join(' · ');
};

const OneRow = ({
  row,
  look,
  onOpen,
}: { readonly row: Row } & Pick<TableProps, 'look' | 'onOpen'>) => {
  const { names } = useDesk();
  const { entry, allowedBy, count, onFrontier, onShared } = row;
  const answers = useAnswers(look, entry);
  const name = entryName(entry, names);
  const [one, two] = entry.values;
  return (
    <tr class={entry.kind}>
      <th scope="row">
        <button
          type="button"
          class="button quiet"
          aria-label={say('space.openNamed', { name, values: sayValues(entry.values) })}
          onClick={() => onOpen(entry)}
        >
          {first(name)}
        </button>
        {onFrontier && <span class="mark">{say('space.onFrontier')}</span>}{' '}
        {onShared && <span class="mark">{say('space.onShared')}</span>}
      </th>
      <td class="number">{sayPoints(one)}</td>
      <td class="number">{sayPoints(two)}</td>
      <td>{allowedBy === null ? '–' : allowanceWords(look.scenario, names, allowedBy)}</td>
      <td class="number">{sayCount(count)}</td>
      <td>{answers}</td>
    </tr>
  );
};

const useRows = (
  { look, sheet, points }: Omit<TableProps, 'onOpen'>,
  shown: Shown,
  order: Order,
): readonly Row[] => {
  const onPaper = useOnPaper();
  return useMemo(() => {
    const rows = rowsOf(look, sheet, points, shown, order);
    return onPaper ? rowsOnPaper(rows) : rows;
  }, [look, sheet, points, shown, order, onPaper]);
};

const FEW = 24;

/** The same as the plot shows, row by row: sortable, filtered, and every row opens its text. */
export const SpaceTable = ({ look, sheet, points, onOpen }: TableProps) => {
  const [shown, setShown] = useState<Shown>('frontier');
  const [order, setOrder] = useState<Order>({ by: null, down: false });
  const [isAll, setAll] = useState(false);
  const onPaper = useOnPaper();
  const rows = useRows({ look, sheet, points }, shown, order);
  const show = (list: Shown): void => {
    setShown(list);
    setAll(false);
  };
  return (
    <section class="space-table">
      <h3>{say('space.table')}</h3>
      <p>
        <Show lists={listsOf(sheet)} shown={shown} onShow={show} />{' '}
        <output class="note">{say('space.rows', { count: rows.length })}</output>
      </p>
      {onPaper && <p class="note">{say('space.onPaper')}</p>}
      {sheet.field && (
        <p class="note">{say('space.unlisted', { count: sayCount(sheet.distinct) })}</p>
      )}
      <div class="space-rows">
        <table class="facts" aria-label={say('space.table')}>
          <Heads order={order} onSort={setOrder} />
          <tbody>
            {(isAll ? rows : rows.slice(0, FEW)).map((row) => (
              <OneRow key={row.entry.id} row={row} look={look} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </div>
      {!isAll && rows.length > FEW && (
        <button type="button" class="button quiet" onClick={() => setAll(true)}>
          {say('space.more', { count: rows.length })}
        </button>
      )}
    </section>
  );
};
