import { settleAgreements } from '../../negotiation/agreement.ts';
import { mayHold, openIssues, optionIds, partyIds, stageOf } from '../../negotiation/lookup.ts';
import { mandateOf } from '../../negotiation/mandate.ts';
import type { Fact, IssueId, OptionId, PartyId, Scenario } from '../../negotiation/scenarioData.ts';
import type { Negotiation } from '../../negotiation/state.ts';
import { completeText } from '../../negotiation/text.ts';
import type { PlayedFrame } from '../played.ts';

/** Whose instructions allowed something: 1 the first party's of the scenario, 2 the second's, 3 both, 0 neither's. */
export type Allowance = 0 | 1 | 2 | 3;

/**
 * What is free in a package: the issues on the table; every issue still open that a text of the stage would answer, by
 * the standing instructions; or the same whatever the instructions.
 */
export const REACHES = ['table', 'text', 'any'] as const;
export type Reach = (typeof REACHES)[number];

/** The instructions as they stood when the stage opened, or at its end. */
export const READINGS = ['opened', 'ended'] as const;
export type Reading = (typeof READINGS)[number];

export interface FreeOption {
  readonly option: OptionId;
  readonly allowedBy: Allowance;
}

export interface FreeIssue {
  readonly issue: IssueId;
  readonly options: readonly FreeOption[];
}

/** What the two mandates left to decide at a stage, and what stood whatever they decided. */
export interface Room {
  /** The stage before the first word, with everything on its table lifted. */
  readonly before: Negotiation;
  readonly issues: readonly FreeIssue[];
  /** Circumstances at the end of the stage: every package is valued in the light of them. */
  readonly facts: readonly Fact[];
  /** A package is read as the text the deputies would make of it, not as its own issues alone. */
  readonly isText: boolean;
  /** Packages neither mandate allowed are looked at too. */
  readonly isUnbound: boolean;
}

const instructionsOn = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
): readonly OptionId[] => {
  const { instructed, reserve } = mandateOf(scenario, n, party, issue);
  return [...instructed, ...reserve];
};

/**
 * What a party could put its name to: what it is instructed, or where it has no instructions the deputies’ words; null
 * on an issue the other party decides alone.
 */
const heldBy = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
): readonly OptionId[] | null => {
  if (!mayHold(scenario, party, issue)) return null;
  const held = instructionsOn(scenario, n, party, issue);
  const { deputies } = scenario.issues[issue]!;
  return held.length === 0 && deputies !== undefined ? [deputies] : held;
};

const freeIssue = (scenario: Scenario, n: Negotiation, issue: IssueId, reach: Reach): FreeIssue => {
  const [first, second] = partyIds(scenario).map((party) => heldBy(scenario, n, party, issue));
  const options = optionIds(scenario, issue).flatMap((option): readonly FreeOption[] => {
    const one = (first ?? second ?? []).includes(option) ? 1 : 0;
    const two = (second ?? first ?? []).includes(option) ? 2 : 0;
    const allowedBy = (one + two) as Allowance;
    return allowedBy === 0 && reach !== 'any' ? [] : [{ option, allowedBy }];
  });
  return { issue, options };
};

const withoutTable = (scenario: Scenario, opened: Negotiation): Negotiation => {
  const open = new Set(openIssues(stageOf(scenario, opened)));
  const keep = <T>(record: Readonly<Record<IssueId, T>>): Record<IssueId, T> =>
    Object.fromEntries(Object.entries(record).filter(([issue]) => !open.has(issue)));
  const standing = settleAgreements(scenario, { ...opened, links: [] });
  return { ...standing, positions: keep(standing.positions), agreed: keep(standing.agreed) };
};

/**
 * Issues off the table that a text would still have to answer; by instructions, those on which both parties hold some.
 * What neither instructions nor the deputies speak of has not come up yet.
 */
const parkedIssues = (
  scenario: Scenario,
  before: Negotiation,
  read: Negotiation,
  reach: Reach,
): readonly IssueId[] => {
  const instructed = (issue: IssueId): boolean =>
    partyIds(scenario).every((party) => instructionsOn(scenario, read, party, issue).length > 0);
  const comesUp = (issue: IssueId): boolean =>
    partyIds(scenario).some((party) => heldBy(scenario, read, party, issue)?.length !== 0);
  return Object.keys(scenario.issues).filter(
    (issue) =>
      !scenario.issues[issue]!.outsideText &&
      before.agreed[issue] === undefined &&
      !openIssues(stageOf(scenario, before)).includes(issue) &&
      (reach === 'any' ? comesUp(issue) : instructed(issue)),
  );
};

const closesTexts = (scenario: Scenario, before: Negotiation): boolean => {
  const { acts, closes } = stageOf(scenario, before);
  return before.text === null && acts.includes('initial') && closes?.length !== 0;
};

/** Whether packages of this stage have a form of text: one that stands, is implied, or is on the table. */
const hasForm = (scenario: Scenario, before: Negotiation, issues: readonly FreeIssue[]): boolean =>
  issues.some(({ issue }) => issue === scenario.formIssue) ||
  completeText(scenario, before).form !== null;

/** What the two mandates left open at a stage that has been played; null where nobody sat at a table. */
export const roomOf = (
  scenario: Scenario,
  { opened, ended }: PlayedFrame,
  reach: Reach,
  reading: Reading,
): Room | null => {
  const read = reading === 'opened' ? opened : ended;
  const before = { ...withoutTable(scenario, opened), facts: ended.facts };
  const table = openIssues(stageOf(scenario, opened));
  if (table.length === 0) return null;
  const closes = closesTexts(scenario, before);
  const parked = closes && reach !== 'table' ? parkedIssues(scenario, before, read, reach) : [];
  const issues = [...table, ...parked]
    .map((issue) => freeIssue(scenario, read, issue, reach))
    .filter(({ options }) => options.length > 0);
  const isText = closes && hasForm(scenario, before, issues);
  return { before, issues, facts: ended.facts, isText, isUnbound: reach === 'any' };
};
