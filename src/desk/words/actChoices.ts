import type { Act, ActKind } from '../../negotiation/scenarioData.ts';
import type { IssueView, TableView } from '../../negotiation/tableView.ts';

const openIssues = ({ issues }: TableView): readonly IssueView[] =>
  issues.filter(({ place }) => place !== 'settled');

const beyond = ({ id, options }: IssueView): readonly Act[] =>
  options
    .filter(({ capital }) => capital.authority === 'beyond')
    .map((option) => ({ kind: 'consult', issue: id, option: option.id }));

const soundable = ({ id, agreed, yours, options }: IssueView): readonly Act[] =>
  agreed === null
    ? options
        .filter((option) => option.id !== yours?.option)
        .map((option) => ({ kind: 'sound', issue: id, option: option.id }))
    : [];

const pairs = (issues: readonly IssueView[]): readonly Act[] =>
  issues.flatMap((first, index) =>
    issues
      .slice(index + 1)
      .filter((second) => first.linkedWith !== second.id)
      .map((second) => ({ kind: 'link', issues: [first.id, second.id] }) as const),
  );

/**
 * Every way the act could be done now; of the issues, the one that lies open comes first. What lies `folded`, such as
 * the deputies’ clauses, is neither asked for at home nor sounded.
 */
export const actChoices = (
  view: TableView,
  kind: ActKind,
  issue: IssueView | null,
  folded: readonly IssueView[] = [],
): readonly Act[] => {
  const issues = openIssues(view).filter(({ id }) => folded.every((other) => other.id !== id));
  const ordered = [...issues].sort(
    (a, b) => Number(b.id === issue?.id) - Number(a.id === issue?.id),
  );
  switch (kind) {
    case 'argue':
      return view.arguments.map(({ id }) => ({ kind, argument: id }));
    case 'consult':
      return ordered.flatMap(beyond);
    case 'sound':
      return ordered.flatMap(soundable);
    case 'link':
      return pairs(
        issues.filter(
          ({ place, agreed, decidedBy }) =>
            place === 'live' && agreed === null && decidedBy === null,
        ),
      );
    case 'decide':
      return (view.choices?.yours ?? []).map((choice) => ({ kind, choice }));
    default:
      return [{ kind }];
  }
};
