import { translate } from '../../i18n/translate.ts';
import type { PartyId } from '../../negotiation/scenarioData.ts';
import type { Position } from '../../negotiation/state.ts';
import type { IssueView, TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { first, type Names } from '../names.ts';
import { foldersOf } from '../words/folders.ts';

/** How an issue stands, seen from neither side. */
const publicStanding = ({ agreed, yours, theirs, decidedBy }: IssueView, names: Names): string => {
  if (agreed !== null) return translate('issue.agreed');
  if (decidedBy !== null)
    return translate('projector.decidedBy', { party: names.party(decidedBy) });
  if (yours && theirs) return translate('issue.dispute');
  return translate(yours || theirs ? 'projector.oneSide' : 'issue.open');
};

interface PositionProps {
  readonly issue: IssueView;
  readonly party: PartyId;
  readonly position: Position | null;
  readonly side: 'ours' | 'theirs';
}

const PositionLine = ({ issue, party, position, side }: PositionProps) => {
  const { names } = useDesk();
  if (position === null) return null;
  const option = names.option(issue.id, position.option);
  return (
    <p class={`public-position ${side}`}>
      <span class="public-party">{first(names.party(party))}</span>
      <span>
        {position.how === 'sounded' ? translate('projector.sounded', { option }) : option}
      </span>
    </p>
  );
};

const Issue = ({ table, issue }: { readonly table: TableView; readonly issue: IssueView }) => {
  const { names } = useDesk();
  const { agreed, linkedWith } = issue;
  return (
    <li class="public-issue">
      <h3>
        {first(names.issue(issue.id))} <span class="mark">{publicStanding(issue, names)}</span>{' '}
        {agreed !== null && names.option(issue.id, agreed)}
      </h3>
      {agreed === null && (
        <>
          <PositionLine issue={issue} party={table.side} position={issue.yours} side="ours" />
          <PositionLine issue={issue} party={table.other} position={issue.theirs} side="theirs" />
        </>
      )}
      {linkedWith !== null && (
        <p class="note">{translate('issue.linked', { issue: names.issueInside(linkedWith) })}</p>
      )}
    </li>
  );
};

/** What lies on the table and what both sides have put forward on it, as everybody at the table has heard it. */
export const PublicIssues = ({ table }: { readonly table: TableView }) => {
  const { stage } = useDesk();
  return (
    <ul class="public-issues">
      {foldersOf(stage, table, null).open.map((issue) => (
        <Issue key={issue.id} table={table} issue={issue} />
      ))}
    </ul>
  );
};
