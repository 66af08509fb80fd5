import { mayHold, openIssues, optionOf, stageOf } from '../../negotiation/lookup.ts';
import { play } from '../../negotiation/negotiation.ts';
import type {
  IssueId,
  OptionId,
  PartyId,
  Scenario,
  Terms,
} from '../../negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../../negotiation/state.ts';
import type { PlayedFrame } from '../played.ts';
import type { Room } from './room.ts';
import { type Values, valuesOf, wordingOf } from './terms.ts';

/** Everything a delegation had put forward once it had tabled or sounded something new. */
export interface Offer {
  /** Index of the turn in the stage, from 0. */
  readonly turn: number;
  readonly round: number;
  readonly by: PartyId;
  readonly package: Terms;
  /** Live issues it could have spoken on and did not. */
  readonly silentOn: readonly IssueId[];
  /** Its own capital took it back. */
  readonly isRepudiated: boolean;
  readonly isSounded: boolean;
  /** What it would be worth if the other side took every word of it and the deputies wrote the rest. */
  readonly values: Values;
}

const putForward = ({ positions, act }: Move): Terms =>
  act?.kind === 'sound' ? { ...positions, [act.issue]: act.option } : positions;

const standingOf = (n: Negotiation, party: PartyId, issues: readonly IssueId[]): Terms => {
  const standing: Record<IssueId, OptionId> = {};
  for (const issue of issues) {
    const option = optionOf(n, party, issue);
    if (option !== undefined) standing[issue] = option;
  }
  return standing;
};

/** Every package either delegation put forward at a stage, turn by turn. */
export const offersOf = (
  scenario: Scenario,
  room: Room,
  { opened, ended }: PlayedFrame,
): readonly Offer[] => {
  const stage = stageOf(scenario, opened);
  const table = openIssues(stage);
  const offers: Offer[] = [];
  let n = opened;
  for (const [turn, move] of ended.moves.entries()) {
    const after = play(scenario, n, move);
    const said = putForward(move);
    if (Object.keys(said).length > 0) {
      const offered = { ...standingOf(n, move.by, table), ...said };
      offers.push({
        turn,
        round: n.round,
        by: move.by,
        package: offered,
        silentOn: stage.live.filter(
          (issue) => offered[issue] === undefined && mayHold(scenario, move.by, issue),
        ),
        isRepudiated: (after.repudiations[move.by] ?? 0) > (n.repudiations[move.by] ?? 0),
        isSounded: move.act?.kind === 'sound',
        values: valuesOf(scenario, room, wordingOf(scenario, room, offered).terms),
      });
    }
    n = after;
  }
  return offers;
};
