import type {
  Argument,
  ArgumentId,
  Issue,
  IssueId,
  Option,
  OptionId,
  Party,
  PartyId,
  Scenario,
  Stage,
  StageId,
} from './scenarioData.ts';
import type { Negotiation } from './state.ts';

const missing = (what: string, id: string): never => {
  throw new Error(`the scenario has no ${what} “${id}”`);
};

export const clamp = (value: number, low = 0, high = 100): number =>
  value < low ? low : value > high ? high : value;

export const stageById = (scenario: Scenario, id: StageId): Stage =>
  scenario.stages.find((stage) => stage.id === id) ?? missing('stage', id);

export const stageOf = (scenario: Scenario, n: Negotiation): Stage => stageById(scenario, n.stage);

export const partyById = (scenario: Scenario, id: PartyId): Party =>
  scenario.parties.find((party) => party.id === id) ?? missing('party', id);

export const otherParty = (scenario: Scenario, id: PartyId): PartyId =>
  scenario.parties[0].id === id ? scenario.parties[1].id : scenario.parties[0].id;

export const partyIds = (scenario: Scenario): readonly [PartyId, PartyId] => [
  scenario.parties[0].id,
  scenario.parties[1].id,
];

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const findIssue = (scenario: Scenario, id: IssueId): Issue | undefined => own(scenario.issues, id);

const issueById = (scenario: Scenario, id: IssueId): Issue =>
  findIssue(scenario, id) ?? missing('issue', id);

export const findOption = (
  scenario: Scenario,
  issue: IssueId,
  option: OptionId,
): Option | undefined => {
  const found = findIssue(scenario, issue);
  return found && own(found.options, option);
};

export const optionById = (scenario: Scenario, issue: IssueId, option: OptionId): Option =>
  findOption(scenario, issue, option) ?? missing('option', `${issue} = ${option}`);

export const optionIds = (scenario: Scenario, issue: IssueId): readonly OptionId[] =>
  Object.keys(issueById(scenario, issue).options);

export const findArgument = (scenario: Scenario, id: ArgumentId): Argument | undefined =>
  own(scenario.arguments, id);

/** Steps between two options of one issue, in the scenario's order. */
export const stepsBetween = (
  scenario: Scenario,
  issue: IssueId,
  a: OptionId,
  b: OptionId,
): number => {
  const order = optionIds(scenario, issue);
  return Math.abs(order.indexOf(a) - order.indexOf(b));
};

/** The one party that may hold positions on an issue; null where both may. */
export const deciderOf = (scenario: Scenario, issue: IssueId): PartyId | null =>
  findIssue(scenario, issue)?.decidedBy ?? null;

/** Whether a party may hold positions on an issue. */
export const mayHold = (scenario: Scenario, party: PartyId, issue: IssueId): boolean =>
  (deciderOf(scenario, issue) ?? party) === party;

/** Issues on which positions may be taken in this stage: the live ones and those beside. */
export const openIssues = (stage: Stage): readonly IssueId[] => [...stage.live, ...stage.beside];

export const isOpen = (stage: Stage, issue: IssueId): boolean =>
  stage.live.includes(issue) || stage.beside.includes(issue);

export const optionOf = (n: Negotiation, party: PartyId, issue: IssueId): OptionId | undefined =>
  n.positions[issue]?.[party]?.option;

/** Issues of this stage that are the deputies’ to settle unless a delegation takes them up. */
export const deputiesIssues = ({ settles = [], beside }: Stage): readonly IssueId[] =>
  settles.flatMap(({ issues }) => issues).filter((issue) => beside.includes(issue));
