import { partyIds, stageById } from '../negotiation/lookup.ts';
import { authorityOf } from '../negotiation/mandate.ts';
import type {
  ByParty,
  IssueId,
  PartyId,
  Scenario,
  StageId,
  Terms,
} from '../negotiation/scenarioData.ts';
import { scaleOf, standing, type Scale } from './claims.ts';
import { deedsOf, type Doing } from './deeds.ts';
import { type Change, changesIn } from './nextTurn.ts';
import type { PlayedFrame } from './played.ts';
import { turnsTaken, type Moment, type TurnTaken } from './turnsTaken.ts';

/** Where one party stood after one of its turns. */
export interface Offer extends Moment {
  readonly round: number;
  /** The most it could still come to: 1 the best its instructions allowed as the stage opened, 0 the least. */
  readonly share: number;
  readonly terms: Terms;
  /** What the turn changed on issues the share does not count: those beside the table. */
  readonly beside: readonly Change[];
  /** Issues on which it stood beyond its instructions at that moment. */
  readonly beyond: readonly IssueId[];
}

export interface SideBargained {
  readonly party: PartyId;
  /** Where it stood after each of its turns, from its first word on; empty where there was nothing to measure. */
  readonly offers: readonly Offer[];
  readonly deeds: readonly Doing[];
}

/** How a stage was bargained, by both delegations. */
export interface StageBargained {
  readonly visit: number;
  readonly stage: StageId;
  /** How many turns it had. */
  readonly turns: number;
  /** The turn after which time was given once more. */
  readonly extended: Moment | null;
  readonly sides: ByParty<SideBargained>;
}

const offerIn = (scenario: Scenario, { shareOf, issues }: Scale, taken: TurnTaken): Offer => {
  const { visit, turn, by, before } = taken;
  const changes = changesIn(taken);
  const counted = changes.filter(({ issue }) => issues.includes(issue));
  const laid = Object.fromEntries(counted.map(({ issue, to }) => [issue, to]));
  const terms = { ...standing(scenario, before, by), ...laid };
  const isBeyond = (issue: IssueId): boolean =>
    authorityOf(scenario, before, by, issue, terms[issue]!) === 'beyond';
  return {
    visit,
    turn,
    round: Math.min(before.round, before.rounds),
    share: shareOf(terms),
    terms,
    beside: changes.filter(({ issue }) => !issues.includes(issue)),
    beyond: Object.keys(terms).filter(isBeyond),
  };
};

const offersOf = (
  scenario: Scenario,
  { opened }: PlayedFrame,
  turns: readonly TurnTaken[],
  party: PartyId,
): readonly Offer[] => {
  const scale = scaleOf(scenario, opened, party);
  if (!scale) return [];
  const own = turns.filter(({ by }) => by === party);
  const first = own.findIndex((taken) =>
    changesIn(taken).some(({ issue }) => scale.issues.includes(issue)),
  );
  return first === -1 ? [] : own.slice(first).map((taken) => offerIn(scenario, scale, taken));
};

const extension = (turns: readonly TurnTaken[]): Moment | null => {
  const taken = turns.find(({ said }) => said.some(({ what }) => what.code === 'extended'));
  return taken ? { visit: taken.visit, turn: taken.turn } : null;
};

/** How each stage of a game was bargained that was fought at a table or by letter, and in which anybody moved. */
export const bargained = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
): readonly StageBargained[] =>
  turnsTaken(scenario, played).flatMap((turns, visit) => {
    const frame = played[visit]!;
    if (turns.length === 0 || stageById(scenario, frame.stage).kind === 'home') return [];
    const sides = partyIds(scenario).map((party): readonly [PartyId, SideBargained] => [
      party,
      {
        party,
        offers: offersOf(scenario, frame, turns, party),
        deeds: deedsOf(scenario, turns, party),
      },
    ]);
    return [
      {
        visit,
        stage: frame.stage,
        turns: turns.length,
        extended: extension(turns),
        sides: Object.fromEntries(sides),
      },
    ];
  });

/** Whether both sides made offers in a stage that can be measured. */
export const isMeasured = ({ sides }: StageBargained): boolean =>
  Object.values(sides).every(({ offers }) => offers.length > 0);

/** The last stage in which both sides made offers that can be measured; the last at all where there is none. */
export const lastMeasured = (stages: readonly StageBargained[]): StageBargained | null =>
  stages.findLast(isMeasured) ?? stages.at(-1) ?? null;

/** How far a party came down in a stage, 0–1 of the way its instructions gave it; null where it made no offer. */
export const cameDown = ({ offers }: SideBargained): number | null => {
  const [first] = offers;
  return first ? Math.max(0, first.share - offers.at(-1)!.share) : null;
};

const ALIKE = 0.1;

/** Who came down farther in a stage; null where it was about the same, or one of the two cannot be measured. */
export const movedMore = (scenario: Scenario, { sides }: StageBargained): PartyId | null => {
  const [a, b] = partyIds(scenario);
  const [mine, theirs] = [cameDown(sides[a]!), cameDown(sides[b]!)];
  if (mine === null || theirs === null || Math.abs(mine - theirs) < ALIKE) return null;
  return mine > theirs ? a : b;
};
