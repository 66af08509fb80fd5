import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import type { PendingView } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { HomePage } from '../home/homePage.tsx';
import { DrawnTable } from './drawnTable.tsx';
import { DraftPaper } from './draftPaper.tsx';
import { InstructionsPaper } from './instructionsPaper.tsx';
import { MinutesPaper } from './minutesPaper.tsx';
import { Notices } from '../parts/sheet.tsx';
import { SpokenLine } from './spokenLine.tsx';
import { TableHead } from './tableHead.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { TalksPaper } from './talksPaper.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { TurnBar } from './turnBar.tsx';

const PAPERS = ['talks', 'draft', 'instructions', 'minutes'] as const;
type Paper = (typeof PAPERS)[number];

export interface TablePaperProps {
  readonly table: TableView;
  /** Null while the other side is answering. */
  readonly pending: PendingView | null;
}

const PaperOf = ({ paper, ...props }: TablePaperProps & { readonly paper: Paper }) => {
  switch (paper) {
    case 'talks':
      return <TalksPaper {...props} />;
    case 'draft':
      return <DraftPaper {...props} />;
    case 'instructions':
      return <InstructionsPaper {...props} />;
    case 'minutes':
      return <MinutesPaper {...props} />;
  }
};

const Papers = (props: TablePaperProps) => {
  const [paper, setPaper] = useState<Paper>('talks');
  const papersRef = useKeptFocus();
  return (
    <section ref={papersRef} class="papers" aria-label={translate('table.papers')}>
      <Tabs
        label={translate('table.papers')}
        group="papers"
        tabs={PAPERS.map((id) => ({ id, label: translate(`table.papers.${id}`) }))}
        chosen={paper}
        onChoose={setPaper}
      >
        <PaperOf paper={paper} {...props} />
      </Tabs>
      <TurnBar {...props} />
    </section>
  );
};

/** The talks: the drawn table on the left, the papers on the right, and the whole game in the papers. */
const TalksPage = ({ table, pending }: TablePaperProps) => {
  const { tableHost } = useDesk();
  return (
    <div class={`table-page ${tableHost ? '' : 'undrawn'}`}>
      <TableHead table={table} />
      <main class="table-main">
        <div class="room">
          <SpokenLine table={table} />
          {tableHost ? (
            <DrawnTable host={tableHost} />
          ) : (
            <p class="note undrawn-note">{translate('table.undrawn')}</p>
          )}
        </div>
        <Notices />
        <Papers table={table} pending={pending} />
      </main>
    </div>
  );
};

/** Where the moves are made: at a table, or, where the capitals decide, at a desk at home. */
export const TablePage = () => {
  const { view } = useDesk();
  const { table, pending } = view;
  if (!table) return null;
  return table.kind === 'home' ? (
    <HomePage key={table.stage} table={table} pending={pending} />
  ) : (
    <TalksPage table={table} pending={pending} />
  );
};
