import {
  deciderOf,
  mayHold,
  openIssues,
  optionIds,
  optionOf,
  partyIds,
  stageOf,
} from '../negotiation/lookup.ts';
import { authorityOf } from '../negotiation/mandate.ts';
import type {
  ByParty,
  ChoiceId,
  IssueId,
  OptionId,
  PartyId,
  Scenario,
  StageId,
} from '../negotiation/scenarioData.ts';
import type { Happening, Negotiation } from '../negotiation/state.ts';
import { changesOf, type NewOrders, type Orders, ordersOf } from './orders.ts';
import type { PlayedFrame } from './played.ts';
import { agreedAtEnd, turnsTaken, type Moment, type TurnTaken } from './turnsTaken.ts';

/** What became of the ground two mandates had in common. */
export type Ground =
  /** Nothing both allowed. */
  | 'none'
  /** Neither spoke of it. */
  | 'untouched'
  /** Both stood on the same wording, and a link held it up. */
  | 'held-up'
  | 'found'
  /** There was some to the end, and the issue was left open. */
  | 'missed'
  /** There was some when the stage opened; new instructions took it away. */
  | 'lost'
  /** Agreed on wording that one of the two had not been allowed when the stage opened. */
  | 'made';

export interface IssueSecrets {
  readonly issue: IssueId;
  /** One of the issues the stage was held for; the others stood beside. */
  readonly live: boolean;
  /** Null for a party that may hold no position on it. */
  readonly orders: ByParty<Orders | null>;
  readonly changes: readonly NewOrders[];
  /** Options each party put forward, tabled or sounded, in order. */
  readonly shown: ByParty<readonly OptionId[]>;
  /** Options both were allowed when the stage opened, and when it ended. */
  readonly common: readonly OptionId[];
  readonly commonAtEnd: readonly OptionId[];
  readonly agreed: OptionId | null;
  /** Null on what one party decides alone. */
  readonly ground: Ground | null;
}

/** A cable, or a word from the capital, that only one side saw. */
export interface Cable extends Moment {
  readonly party: PartyId;
  readonly what: Happening;
}

/** What both sides knew and did not tell each other in one stage. */
export interface StageSecrets {
  readonly visit: number;
  readonly stage: StageId;
  readonly issues: readonly IssueSecrets[];
  readonly cables: readonly Cable[];
  /** The courses both capitals chose between, unseen, and the one taken; null at a table. */
  readonly courses: ByParty<{
    readonly offered: readonly ChoiceId[];
    readonly chosen: ChoiceId | null;
  }> | null;
}

/** Everything a party put on the table on an issue, what its capital took back included. */
const shownBy = (
  opened: Negotiation,
  turns: readonly TurnTaken[],
  party: PartyId,
  issue: IssueId,
): readonly OptionId[] => {
  const stood = optionOf(opened, party, issue);
  const laid = turns
    .filter(({ by }) => by === party)
    .flatMap(({ move: { positions, act } }) => [
      positions[issue],
      act?.kind === 'sound' && act.issue === issue ? act.option : undefined,
    ]);
  return [...new Set([stood, ...laid].filter((option) => option !== undefined))];
};

const allowedBoth = (scenario: Scenario, n: Negotiation, issue: IssueId): readonly OptionId[] =>
  optionIds(scenario, issue).filter((option) =>
    partyIds(scenario).every(
      (party) =>
        !mayHold(scenario, party, issue) ||
        authorityOf(scenario, n, party, issue, option) !== 'beyond',
    ),
  );

type Common = Pick<IssueSecrets, 'common' | 'commonAtEnd' | 'shown' | 'agreed'>;

const groundOf = ({ common, commonAtEnd, shown, agreed }: Common): Ground => {
  if (agreed !== null) return common.includes(agreed) ? 'found' : 'made';
  const [mine, theirs] = Object.values(shown).map((options) => options.at(-1));
  if (mine === undefined && theirs === undefined) return 'untouched';
  if (commonAtEnd.length === 0) return common.length > 0 ? 'lost' : 'none';
  return mine !== undefined && mine === theirs && commonAtEnd.includes(mine) ? 'held-up' : 'missed';
};

const byParty = <T>(scenario: Scenario, make: (party: PartyId) => T): ByParty<T> =>
  Object.fromEntries(partyIds(scenario).map((party) => [party, make(party)]));

const secretsOn = (
  scenario: Scenario,
  { opened }: PlayedFrame,
  turns: readonly TurnTaken[],
  issue: IssueId,
): IssueSecrets => {
  const last = turns.at(-1)?.before ?? opened;
  const common: Common = {
    common: allowedBoth(scenario, opened, issue),
    commonAtEnd: allowedBoth(scenario, last, issue),
    shown: byParty(scenario, (party) => shownBy(opened, turns, party, issue)),
    agreed: agreedAtEnd(turns)[issue] ?? null,
  };
  return {
    issue,
    live: stageOf(scenario, opened).live.includes(issue),
    orders: byParty(scenario, (party) => ordersOf(scenario, opened, party, issue)),
    changes: partyIds(scenario).flatMap((party) => changesOf(scenario, turns, party, issue)),
    ...common,
    ground: deciderOf(scenario, issue) === null ? groundOf(common) : null,
  };
};

const CABLES: readonly Happening['code'][] = [
  'granted',
  'denied',
  'tolerated',
  'repudiation-explained',
  'given-early',
];

const cablesIn = (turns: readonly TurnTaken[]): readonly Cable[] =>
  turns.flatMap(({ visit, turn, said }) =>
    said.flatMap(({ seenBy, what }) =>
      seenBy !== undefined && CABLES.includes(what.code)
        ? [{ visit, turn, party: seenBy, what }]
        : [],
    ),
  );

const coursesIn = (scenario: Scenario, { opened, ended }: PlayedFrame): StageSecrets['courses'] => {
  const { choices } = stageOf(scenario, opened);
  if (!choices) return null;
  return byParty(scenario, (party) => {
    const act = ended.moves.find(({ by }) => by === party)?.act;
    return {
      offered: Object.keys(choices[party] ?? {}),
      chosen: act?.kind === 'decide' ? act.choice : null,
    };
  });
};

/** Both sides' instructions, cables and courses, stage by stage. */
export const secretsOf = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
): readonly StageSecrets[] =>
  turnsTaken(scenario, played).map((turns, visit) => {
    const frame = played[visit]!;
    return {
      visit,
      stage: frame.stage,
      issues: openIssues(stageOf(scenario, frame.opened)).map((issue) =>
        secretsOn(scenario, frame, turns, issue),
      ),
      cables: cablesIn(turns),
      courses: coursesIn(scenario, frame),
    };
  });

/** Live issues of stages by what became of the ground in common; what no delegation spoke of counts as none. */
export interface GroundTally {
  /** Issues both could hold positions on. */
  readonly issues: number;
  readonly found: number;
  /** There was some, and the issue was left open. */
  readonly missed: number;
}

const MISSED: readonly (Ground | null)[] = ['missed', 'lost', 'held-up'];

/** How often the ground two mandates had in common was found, and how often it was not. */
export const tallyOf = (stages: readonly StageSecrets[]): GroundTally => {
  const grounds = stages
    .flatMap(({ issues }) => issues)
    .filter(({ live, ground }) => live && ground !== null)
    .map(({ ground }) => ground);
  return {
    issues: grounds.length,
    found: grounds.filter((ground) => ground === 'found' || ground === 'made').length,
    missed: grounds.filter((ground) => MISSED.includes(ground)).length,
  };
};
