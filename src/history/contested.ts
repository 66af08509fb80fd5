import { deciderOf, isOpen, openIssues, stageOf } from '../negotiation/lookup.ts';
import { openStage } from '../negotiation/negotiation.ts';
import type { IssueId, OptionId, PartyId, Scenario, StageId } from '../negotiation/scenarioData.ts';
import type { LogEntry, Negotiation } from '../negotiation/state.ts';
import { historicalGame } from './compare.ts';
import type { PlayedFrame } from './played.ts';
import { beforeClosing, type TurnTaken, turnsTaken } from './turnsTaken.ts';

export type StandKind = 'tabled' | 'sounded' | 'repudiated' | 'withdrawn';

/** A party takes up a position on an issue, or has it taken back by its capital or by new instructions. */
export interface Stand {
  /** Index of the turn in the stage, from 0. */
  readonly turn: number;
  readonly round: number;
  readonly by: PartyId;
  readonly kind: StandKind;
  readonly option: OptionId;
  /** Where the party stood before the turn. */
  readonly from: OptionId | null;
}

/** How an issue came out of a stage. */
export interface Settled {
  readonly how: 'agreed' | 'deputies' | 'open';
  /** Null where it was left open. */
  readonly option: OptionId | null;
  /** Whose turn closed it; null where nobody’s did. */
  readonly closedBy: Pick<Stand, 'by' | 'turn'> | null;
}

export interface Course {
  readonly stands: readonly Stand[];
  /** What was on the table in the end: one option for each party that had tabled or sounded any. */
  readonly last: readonly OptionId[];
  /** Whether a link tied it to another issue. */
  readonly isLinked: boolean;
  readonly settled: Settled;
}

/** The issue two delegations fought over last and longest. */
export interface Dispute extends Course {
  readonly visit: number;
  readonly stage: StageId;
  readonly issue: IssueId;
  /** Turns of the stage after which it was asked for and not agreed. */
  readonly apart: number;
  readonly turns: number;
  /** Earlier stages of the game in which it was open, by visit. */
  readonly before: readonly { readonly visit: number; readonly stage: StageId }[];
  /** The same issue in the same stage as history played it; null where history did not come there. */
  readonly history: Course | null;
}

type Turns = readonly TurnTaken[];

const KINDS: Readonly<Record<string, StandKind>> = {
  tabled: 'tabled',
  sounded: 'sounded',
  repudiated: 'repudiated',
  'withdrawn-by-instructions': 'withdrawn',
};

const standIn = (
  { turn, before }: TurnTaken,
  { by, round, what }: LogEntry,
  issue: IssueId,
): Stand | null => {
  const kind = KINDS[what.code];
  if (by === null || !kind || !('issue' in what) || what.issue !== issue) return null;
  const from = before.positions[issue]?.[by]?.option ?? null;
  return { turn, round, by, kind, option: what.option, from };
};

const standsOf = (turns: Turns, issue: IssueId): readonly Stand[] =>
  turns.flatMap((taken) => taken.said.flatMap((entry) => standIn(taken, entry, issue) ?? []));

/** The last turn in which both came to stand on one option, unless it was taken up again. */
const agreedIn = (turns: Turns, issue: IssueId): Settled | null => {
  for (const taken of turns.toReversed())
    for (const { what } of beforeClosing(taken).toReversed()) {
      if (!('issue' in what) || what.issue !== issue) continue;
      if (what.code === 'reopened') return null;
      if (what.code === 'agreed')
        return { how: 'agreed', option: what.option, closedBy: { by: taken.by, turn: taken.turn } };
    }
  return null;
};

const settledIn = ({ log, agreed, text }: Negotiation, turns: Turns, issue: IssueId): Settled => {
  const byDeputies = log.some(({ what }) => what.code === 'settled' && what.issue === issue);
  const found = byDeputies ? null : agreedIn(turns, issue);
  if (found) return found;
  const option = agreed[issue] ?? text?.[issue] ?? null;
  return { how: option === null ? 'open' : 'deputies', option, closedBy: null };
};

const courseOf = (ended: Negotiation, turns: Turns, issue: IssueId): Course => ({
  stands: standsOf(turns, issue),
  last: Object.values(ended.positions[issue] ?? {}).map(({ option }) => option),
  isLinked: ended.links.some((link) => link.includes(issue)),
  settled: settledIn(ended, turns, issue),
});

/** Somebody asks for something, and the other side for something else or for nothing. */
const isApart = ({ agreed, positions }: Negotiation, issue: IssueId): boolean => {
  const [one, other] = Object.values(positions[issue] ?? {});
  return agreed[issue] === undefined && one !== undefined && one.option !== other?.option;
};

interface Fought {
  readonly issue: IssueId;
  readonly apart: number;
  /** Turns apart, each counted by what a step on the issue counts. */
  readonly weight: number;
  /** 1 where the issue is essential, else 0. */
  readonly essential: number;
  /** The last of those turns. */
  readonly last: number;
}

const foughtIn = (scenario: Scenario, ended: Negotiation, turns: Turns): readonly Fought[] =>
  openIssues(stageOf(scenario, ended)).flatMap((issue) => {
    if (deciderOf(scenario, issue) !== null) return [];
    const found = turns.filter(({ after }) => isApart(after, issue));
    const { weight: counts = 1, essential = false } = scenario.issues[issue] ?? {};
    const last = found.at(-1)?.turn;
    if (last === undefined) return [];
    const apart = found.length;
    return [{ issue, apart, weight: apart * counts, essential: Number(essential), last }];
  });

const hardest = (fought: readonly Fought[]): Fought | undefined =>
  fought.toSorted((a, b) => b.weight - a.weight || b.essential - a.essential || b.last - a.last)[0];

const inHistory = (scenario: Scenario, stage: StageId, issue: IssueId): Course | null => {
  const opened = openStage(scenario, stage, 0);
  if (stageOf(scenario, opened).variantOf !== undefined) return null;
  const ended = historicalGame(scenario, stage);
  const turns = turnsTaken(scenario, [{ stage, opened, ended }])[0] ?? [];
  return courseOf(ended, turns, issue);
};

/**
 * What two delegations fought over last and longest: in the last stage of the game in which anything both could agree
 * was asked for and not given, the issue that stood so for most turns, each counted by what a step on the issue counts;
 * of issues that stood so alike, an essential one. Null where nothing ever stood so.
 */
export const contested = (scenario: Scenario, played: readonly PlayedFrame[]): Dispute | null => {
  const taken = turnsTaken(scenario, played);
  for (const [visit, { stage, ended }] of [...played.entries()].toReversed()) {
    const turns = taken[visit] ?? [];
    const found = hardest(foughtIn(scenario, ended, turns));
    if (!found) continue;
    const { issue, apart } = found;
    const before = played
      .slice(0, visit)
      .map((frame, at) => ({ visit: at, stage: frame.stage, ended: frame.ended }))
      .filter((frame) => isOpen(stageOf(scenario, frame.ended), issue))
      .map(({ visit: at, stage: known }) => ({ visit: at, stage: known }));
    const course = courseOf(ended, turns, issue);
    const history = inHistory(scenario, stage, issue);
    return { ...course, visit, stage, issue, apart, turns: turns.length, before, history };
  }
  return null;
};
