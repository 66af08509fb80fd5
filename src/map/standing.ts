import type { IssueId, OptionId, Terms } from '../negotiation/scenarioData.ts';
import type { IssueView, TableView } from '../negotiation/tableView.ts';
import type { Fate, GroupId, ScenarioMap } from '../scenario/scenarioMap.ts';

/** What one option makes of a group of islands. */
export interface Saying {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly fate: Fate;
  /** Sounded and not tabled: it can be taken back. */
  readonly sounded: boolean;
  /** Part of the turn being composed: nobody has heard it yet. */
  readonly composed: boolean;
}

export const GROUP_STATES = ['untouched', 'yours', 'theirs', 'both', 'agreed'] as const;
/** Whose positions speak of a group now. */
export type GroupState = (typeof GROUP_STATES)[number];

export interface GroupStanding {
  readonly group: GroupId;
  readonly state: GroupState;
  readonly yours: Saying | null;
  readonly theirs: Saying | null;
  readonly agreed: Saying | null;
}

export interface Asked {
  readonly map: ScenarioMap;
  /** Null where nobody sits at a table. */
  readonly table: TableView | null;
  /** The positions of the turn being composed. */
  readonly composed: Terms;
  /** Others look on: only what is tabled or agreed is shown. */
  readonly isPublic: boolean;
}

interface Heard {
  readonly option: OptionId;
  readonly sounded: boolean;
  readonly composed: boolean;
}

/** What stands on one issue. */
interface IssueStanding {
  readonly issue: IssueId;
  readonly yours: Heard | null;
  readonly theirs: Heard | null;
  readonly agreed: Heard | null;
}

const tabled = (option: OptionId): Heard => ({ option, sounded: false, composed: false });

const positionOf = (position: IssueView['yours'], isPublic: boolean): Heard | null => {
  if (position === null) return null;
  const sounded = position.how === 'sounded';
  return sounded && isPublic ? null : { option: position.option, sounded, composed: false };
};

const issueStanding = (issue: IssueId, { table, composed, isPublic }: Asked): IssueStanding => {
  const view = table?.issues.find(({ id }) => id === issue);
  const settled = table?.text?.[issue] ?? view?.agreed ?? null;
  const own = isPublic ? undefined : composed[issue];
  if (settled !== null && (own === undefined || own === settled))
    return { issue, yours: null, theirs: null, agreed: tabled(settled) };
  return {
    issue,
    yours:
      own === undefined
        ? positionOf(view?.yours ?? null, isPublic)
        : { option: own, sounded: false, composed: true },
    theirs: positionOf(view?.theirs ?? null, isPublic),
    agreed: null,
  };
};

const sayingOf = (
  { says }: ScenarioMap,
  group: GroupId,
  issue: IssueId,
  position: Heard | null,
): Saying | null => {
  const fate = position === null ? undefined : says[issue]?.[position.option]?.[group];
  return position && fate ? { issue, ...position, fate } : null;
};

const stateOf = ({ yours, theirs, agreed }: Omit<GroupStanding, 'group' | 'state'>): GroupState => {
  if (agreed) return 'agreed';
  if (yours && theirs) return 'both';
  return yours ? 'yours' : theirs ? 'theirs' : 'untouched';
};

const groupStanding = (
  { map }: Asked,
  group: GroupId,
  issues: readonly IssueStanding[],
): GroupStanding => {
  const first = (side: 'yours' | 'theirs' | 'agreed'): Saying | null =>
    issues.flatMap((standing) => sayingOf(map, group, standing.issue, standing[side]) ?? [])[0] ??
    null;
  const said = { yours: first('yours'), theirs: first('theirs'), agreed: first('agreed') };
  return { group, state: stateOf(said), ...said };
};

/** How every group of islands stands, from what one seat may know and the turn it is composing. */
export const standingsOf = (asked: Asked): readonly GroupStanding[] => {
  const issues = Object.keys(asked.map.says).map((issue) => issueStanding(issue, asked));
  return asked.map.groups.map(({ id }) => groupStanding(asked, id, issues));
};

/** Whether anything on the table speaks of islands: an issue of the map is open, settled or agreed there. */
export const concernsIslands = ({ says }: ScenarioMap, table: TableView): boolean =>
  table.issues.some(({ id }) => Object.hasOwn(says, id));
