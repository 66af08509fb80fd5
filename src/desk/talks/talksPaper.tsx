import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { IssueId } from '../../negotiation/scenarioData.ts';
import type { IssueView } from '../../negotiation/tableView.ts';
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

/** One folder open at a time: the live issues, the one beside, and what was settled before. */
export const TalksPaper = ({ table, pending }: TablePaperProps) => {
  const { open, settled, tabs } = useFolders(table.issues);
  const [chosen, setChosen] = useState<IssueId>(open[0]?.id ?? SETTLED);
  const issue = open.find(({ id }) => id === chosen);
  return (
    <div class="talks">
      <HintNote table={table} pending={pending} />
      <Tabs
        label={translate('issue.live')}
        group="issues"
        tabs={tabs}
        chosen={chosen}
        onChoose={setChosen}
      >
        {issue ? (
          <IssuePaper key={issue.id} table={table} pending={pending} issue={issue} />
        ) : (
          <SettledIssues issues={settled} />
        )}
      </Tabs>
      <ActsPaper table={table} pending={pending} issue={issue ?? null} />
    </div>
  );
};
