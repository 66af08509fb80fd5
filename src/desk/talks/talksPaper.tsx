import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { IssueId } from '../../negotiation/scenarioData.ts';
import type { IssueView, TableView } from '../../negotiation/tableView.ts';
import { ActsPaper } from './actsPaper.tsx';
import { useDesk } from '../deskContext.ts';
import { HintNote } from './hintNote.tsx';
import { IssuePaper } from './issuePaper.tsx';
import type { TablePaperProps } from './tablePage.tsx';
import { type Tab, Tabs } from '../parts/tabs.tsx';

const SETTLED = 'settled';

/** How an issue stands, in one word. */
const standingOf = ({ agreed, yours, theirs }: IssueView): string => {
  if (agreed !== null) return translate('issue.agreed');
  if (yours && theirs) return translate('issue.dispute');
  if (yours) return translate('issue.onlyYours');
  return translate(theirs ? 'issue.onlyTheirs' : 'issue.open');
};

const SettledIssues = ({ issues }: { readonly issues: readonly IssueView[] }) => {
  const { names } = useDesk();
  return (
    <section class="settled">
      <h2 class="capitals">{translate('issue.settled')}</h2>
      <p class="note">{translate('issue.settledNote')}</p>
      <dl>
        {issues.map(({ id, agreed, yours }) => {
          const option = agreed ?? yours?.option;
          return (
            <div key={id} class="fact">
              <dt>{names.issue(id)}</dt>
              <dd>{option === undefined ? '' : names.option(id, option)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
};

const useFolders = (issues: readonly IssueView[]) => {
  const { names } = useDesk();
  const open = issues.filter(({ place }) => place !== 'settled');
  const settled = issues.filter(({ place }) => place === 'settled');
  const tabs: Tab<IssueId>[] = open.map((issue) => ({
    id: issue.id,
    label: names.issue(issue.id),
    mark:
      issue.place === 'beside' && issue.agreed === null
        ? translate('issue.beside')
        : standingOf(issue),
  }));
  const shelf = settled.length > 0 ? [{ id: SETTLED, label: translate('issue.settledTab') }] : [];
  return { open, settled, tabs: [...tabs, ...shelf] };
};

/** The folder to begin a turn with: what is in dispute, then what only they have spoken on, then what is open. */
const firstToSettle = (open: readonly IssueView[]): IssueId => {
  const live = open.filter(({ place, agreed }) => place === 'live' && agreed === null);
  const disputed = live.find(({ yours, theirs }) => yours !== null && theirs !== null);
  const theirs = live.find((issue) => issue.theirs !== null);
  return (disputed ?? theirs ?? live[0] ?? open[0])?.id ?? SETTLED;
};

/** The folder that lies open; a new turn of yours begins at the top, with what is still to be settled. */
const useOpenFolder = ({ turns, yourTurn }: TableView, open: readonly IssueView[]) => {
  const paper = useRef<HTMLDivElement>(null);
  const [folder, setFolder] = useState({ chosen: firstToSettle(open), turn: turns.length });
  if (yourTurn && folder.turn !== turns.length)
    setFolder({ chosen: firstToSettle(open), turn: turns.length });
  useLayoutEffect(() => {
    paper.current?.closest('[role="tabpanel"]')?.scrollTo(0, 0);
  }, [folder.turn]);
  const choose = (chosen: IssueId): void => setFolder({ ...folder, chosen });
  return { chosen: folder.chosen, choose, paper };
};

/** One folder open at a time: the live issues, the one beside, and what was settled before. */
export const TalksPaper = ({ table, pending }: TablePaperProps) => {
  const { open, settled, tabs } = useFolders(table.issues);
  const { chosen, choose, paper } = useOpenFolder(table, open);
  const issue = open.find(({ id }) => id === chosen);
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
        {issue ? (
          <IssuePaper key={issue.id} table={table} pending={pending} issue={issue} />
        ) : (
          <SettledIssues issues={settled} />
        )}
      </Tabs>
      <ActsPaper key={table.turns.length} table={table} pending={pending} issue={issue ?? null} />
    </div>
  );
};
