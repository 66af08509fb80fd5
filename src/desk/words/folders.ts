import { deputiesIssues } from '../../negotiation/lookup.ts';
import type { IssueId, OptionId, Scenario, Stage } from '../../negotiation/scenarioData.ts';
import type { IssueView, TableView } from '../../negotiation/tableView.ts';
import type { PendingView } from '../../session/session.ts';

/** How the issues of a table lie on the papers, so that few folders lie open side by side. */
export interface Folders {
  /** Each a folder of its own: the live issues, promises beside the text, and what is pulled out. */
  readonly open: readonly IssueView[];
  /** What the deputies will settle at the end. */
  readonly deputies: readonly IssueView[];
  readonly settled: readonly IssueView[];
}

/** The deputies’ issue a delegation already bargains over; null where they have them all. */
export const alreadyPulled = (
  stage: Stage,
  { issues }: TableView,
  pending: PendingView | null,
): IssueId | null => {
  const theirs = deputiesIssues(stage);
  const found = issues.filter(({ id, agreed }) => theirs.includes(id) && agreed === null);
  const composed = found.find(({ id }) => pending?.turn.positions[id] !== undefined);
  return (composed ?? found.find((issue) => (issue.yours ?? issue.theirs) !== null))?.id ?? null;
};

/** Whether the other side alone decides an issue. */
export const isTheirs = ({ other }: TableView, { decidedBy }: IssueView): boolean =>
  decidedBy === other;

/** One issue of the deputies’ at most is pulled out at a time. */
export const foldersOf = (
  stage: Stage,
  { issues }: TableView,
  pulledOut: IssueId | null,
): Folders => {
  const onTheList = deputiesIssues(stage).filter((id) => id !== pulledOut);
  const isListed = ({ id }: IssueView): boolean => onTheList.includes(id);
  return {
    open: issues.filter((issue) => issue.place !== 'settled' && !isListed(issue)),
    deputies: issues.filter((issue) => isListed(issue) && issue.agreed === null),
    settled: issues.filter(
      (issue) => issue.place === 'settled' || (isListed(issue) && issue.agreed !== null),
    ),
  };
};

/** The option the deputies write where nobody stands on another; null where they would write nothing. */
export const deputiesOption = ({ issues }: Scenario, issue: IssueId): OptionId | null =>
  issues[issue]?.deputies ?? null;
