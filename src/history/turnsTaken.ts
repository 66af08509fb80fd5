import { play } from '../negotiation/negotiation.ts';
import type { IssueId, OptionId, PartyId, Scenario, Terms } from '../negotiation/scenarioData.ts';
import type { LogEntry, Move, Negotiation } from '../negotiation/state.ts';
import type { PlayedFrame } from './played.ts';

/** A place in a game one can go back to: the stage it came through, and the turn in it, both from 0. */
export interface Moment {
  readonly visit: number;
  readonly turn: number;
}

/** One turn of a game with how things stood before and after it, both sides' secrets included. */
export interface TurnTaken extends Moment {
  readonly by: PartyId;
  readonly move: Move;
  readonly before: Negotiation;
  readonly after: Negotiation;
  /** What the log says of it, what followed from it included. */
  readonly said: readonly LogEntry[];
}

const inStage = (scenario: Scenario, frame: PlayedFrame, visit: number): readonly TurnTaken[] => {
  const turns: TurnTaken[] = [];
  let before = frame.opened;
  for (const [turn, move] of frame.ended.moves.entries()) {
    const after = play(scenario, before, move);
    const said = after.log.slice(before.log.length);
    turns.push({ visit, turn, by: move.by, move, before, after, said });
    before = after;
  }
  return turns;
};

const known = new WeakMap<Negotiation, readonly TurnTaken[]>();

/** Every turn of a game, stage by stage: one list for each. The list of an ended stage is worked out once. */
export const turnsTaken = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
): readonly (readonly TurnTaken[])[] =>
  played.map((frame, visit) => {
    const found = known.get(frame.ended);
    if (found && (found[0]?.visit ?? visit) === visit) return found;
    const turns = inStage(scenario, frame, visit);
    known.set(frame.ended, turns);
    return turns;
  });

/** What two delegations had agreed when a stage ended, whatever its aftermath opened again. */
export const agreedAtEnd = (turns: readonly TurnTaken[]): Terms => {
  const last = turns.at(-1);
  if (!last) return {};
  const agreed: Record<IssueId, OptionId> = { ...last.before.agreed };
  for (const { what } of last.said) {
    if (what.code === 'reopened') delete agreed[what.issue];
    if (what.code === 'agreed' || what.code === 'decided-alone') agreed[what.issue] = what.option;
  }
  return agreed;
};

/** What was said in a turn before the text closed; what follows, the deputies wrote. */
export const beforeClosing = ({ said }: TurnTaken): readonly LogEntry[] => {
  const closed = said.findIndex(({ what }) => what.code === 'text-closed');
  return closed < 0 ? said : said.slice(0, closed);
};
