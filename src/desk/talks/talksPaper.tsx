import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { IssueId } from '../../negotiation/scenarioData.ts';
import type { IssueView, TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import type { Names } from '../names.ts';
import { type Tab, Tabs } from '../parts/tabs.tsx';
import { alreadyPulled, type Folders, foldersOf } from '../words/folders.ts';
import { ActsPaper } from './actsPaper.tsx';
import { DeputiesPaper } from './deputiesPaper.tsx';
import { HintNote } from './hintNote.tsx';
import { IssuePaper } from './issuePaper.tsx';
import { SettledPaper } from './settledPaper.tsx';
import type { TablePaperProps } from './tablePage.tsx';

const SETTLED = 'settled';
const DEPUTIES = 'deputies';

/** How an issue stands, in one word. */
const standingOf = ({ agreed, yours, theirs, decidedBy, options }: IssueView): string => {
  if (agreed !== null) return translate('issue.agreed');
  if (decidedBy !== null)
    return translate(options.length === 0 ? 'tabletop.decides.theirs' : 'tabletop.decides.yours');
  if (yours && theirs) return translate('issue.dispute');
  if (yours) return translate('issue.onlyYours');
  return translate(theirs ? 'issue.onlyTheirs' : 'issue.open');
};

const tabsOf = ({ open, deputies, settled }: Folders, names: Names): readonly Tab<string>[] => {
  const folders = open.map((issue) => ({
    id: issue.id,
    label: names.issue(issue.id),
    mark:
      issue.place === 'beside' && issue.agreed === null && issue.decidedBy === null
        ? translate('issue.beside')
        : standingOf(issue),
  }));
  const list = { id: DEPUTIES, label: translate('deputies.tab') };
  const shelf = { id: SETTLED, label: translate('issue.settledTab') };
  return [
    ...folders,
    ...(deputies.length > 0 ? [list] : []),
    ...(settled.length > 0 ? [shelf] : []),
  ];
};

/** The folder to begin a turn with: what is in dispute, then what only they have spoken on, then what is open. */
const firstToSettle = (open: readonly IssueView[]): IssueId => {
  const live = open.filter(
    ({ place, agreed, options }) => place === 'live' && agreed === null && options.length > 0,
  );
  const disputed = live.find(({ yours, theirs }) => yours !== null && theirs !== null);
  const theirs = live.find((issue) => issue.theirs !== null);
  return (disputed ?? theirs ?? live[0] ?? open[0])?.id ?? SETTLED;
};

/** A folder opened on the drawn table opens here too, unless that would take a control from under the keyboard. */
const useFolderOfTable = (
  paper: RefObject<HTMLElement | null>,
  others: readonly IssueId[],
  choose: (issue: IssueId) => void,
): void => {
  const { whenOpenedOnTable, say, names } = useDesk();
  const follow = (issue: IssueId): void => {
    if (!others.includes(issue)) return;
    if (paper.current?.querySelector('#issues-panel :focus-visible')) return;
    choose(issue);
    say(translate('announce.folder', { issue: names.issue(issue) }));
  };
  useEffect(() => whenOpenedOnTable(follow));
};

/** The folder that lies open; a new turn of yours begins at the top, with what is still to be settled. */
const useOpenFolder = ({ turns, yourTurn }: TableView, open: readonly IssueView[]) => {
  const { openOnTable } = useDesk();
  const paper = useRef<HTMLDivElement>(null);
  const [folder, setFolder] = useState({ chosen: firstToSettle(open), turn: turns.length });
  if (yourTurn && folder.turn !== turns.length)
    setFolder({ chosen: firstToSettle(open), turn: turns.length });
  useLayoutEffect(() => {
    paper.current?.closest('[role="tabpanel"]')?.scrollTo(0, 0);
  }, [folder.turn]);
  const choose = (chosen: IssueId): void => {
    setFolder({ ...folder, chosen });
    openOnTable(chosen);
  };
  const others = open.map(({ id }) => id).filter((id) => id !== folder.chosen);
  useFolderOfTable(paper, others, (issue) => setFolder({ ...folder, chosen: issue }));
  return { chosen: folder.chosen, choose, paper };
};

/** The deputies’ issue that is pulled out: the one asked for, else one that is bargained over already. */
const usePulled = ({ table, pending }: TablePaperProps) => {
  const { stage } = useDesk();
  const [asked, setAsked] = useState<IssueId | null>(null);
  const already = alreadyPulled(stage, table, pending);
  return { pulled: asked ?? already, canPutBack: asked !== null && asked !== already, setAsked };
};

const PutBack = ({ onPutBack }: { readonly onPutBack: () => void }) => (
  <button type="button" class="button quiet" onClick={onPutBack}>
    {translate('deputies.putBack')}
  </button>
);

/** One folder open at a time: the live issues, one of the deputies’ at most, and what was settled before. */
export const TalksPaper = ({ table, pending }: TablePaperProps) => {
  const { stage, names } = useDesk();
  const { pulled, canPutBack, setAsked } = usePulled({ table, pending });
  const folders = foldersOf(stage, table, pulled);
  const tabs = tabsOf(folders, names);
  const { chosen: asked, choose, paper } = useOpenFolder(table, folders.open);
  const chosen = tabs.some(({ id }) => id === asked) ? asked : firstToSettle(folders.open);
  const issue = folders.open.find(({ id }) => id === chosen) ?? null;
  const pull = (id: IssueId | null): void => {
    setAsked(id);
    choose(id ?? DEPUTIES);
  };
  return (
    <div ref={paper} class="talks">
      <HintNote table={table} pending={pending} />
      <Tabs
        label={translate('issue.live')}
        group="issues"
        tabs={tabs}
        chosen={chosen}
        onChoose={choose}
      >
        {issue && <IssuePaper key={issue.id} table={table} pending={pending} issue={issue} />}
        {canPutBack && chosen === pulled && <PutBack onPutBack={() => pull(null)} />}
        {chosen === DEPUTIES && (
          <DeputiesPaper table={table} issues={folders.deputies} onPull={pull} />
        )}
        {chosen === SETTLED && <SettledPaper issues={folders.settled} />}
      </Tabs>
      <ActsPaper
        key={table.turns.length}
        table={table}
        pending={pending}
        issue={issue}
        folded={folders.deputies}
      />
    </div>
  );
};
