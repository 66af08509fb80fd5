import {
  deciderOf,
  mayHold,
  openIssues,
  optionIds,
  optionOf,
  otherParty,
  stageOf,
} from '../negotiation/lookup.ts';
import { authorityOf } from '../negotiation/mandate.ts';
import { optionUtility } from '../negotiation/utility.ts';
import { hasAnswered, hasMoved, movementIn, nextTurn } from './nextTurn.ts';
import type { Observation, Observed, Watched } from './observation.ts';
import { agreedAtEnd, type TurnTaken } from './turnsTaken.ts';

const HIGH = 0.75;
const LOW = 0.35;

const observe = (
  { scenario, stage, turns, party }: Watched,
  { visit, turn }: Pick<TurnTaken, 'visit' | 'turn'>,
  observed: Observed,
): Observation => ({
  visit,
  turn,
  by: party,
  stage: stage.stage,
  observed,
  next: nextTurn(scenario, turns, { turn, by: party }),
});

/** A first offer near either end of what the instructions allowed. */
export const firstOffer =
  (code: 'opened-high' | 'opened-low') =>
  (watched: Watched): readonly Observation[] => {
    const [offer] = watched.own.offers;
    if (!offer) return [];
    const found = code === 'opened-high' ? offer.share >= HIGH : offer.share <= LOW;
    return found ? [observe(watched, offer, { code, share: offer.share })] : [];
  };

/** Its turns that gave something up, grouped: in one group the other delegation, in between, gave and took nothing. */
const givingRuns = ({ scenario, turns, party }: Watched): readonly (readonly TurnTaken[])[] => {
  const runs: (readonly TurnTaken[])[] = [];
  let run: readonly TurnTaken[] = [];
  for (const taken of turns) {
    const movement = movementIn(scenario, taken);
    const isOwn = taken.by === party;
    if (isOwn && hasMoved(movement)) run = [...run, taken];
    else if (isOwn || hasAnswered(movement)) {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run];
};

/** Two or more of its turns in a row gave something up while the other delegation, in between, gave and took nothing. */
export const gaveInARow = (watched: Watched): readonly Observation[] =>
  givingRuns(watched)
    .filter(({ length }) => length > 1)
    .map((run) => observe(watched, run.at(-1)!, { code: 'gave-in-a-row', count: run.length }));

/** Whether a turn left the other delegation anything it could answer: an issue on which the two did not stand alike. */
const leftToAnswer = ({ scenario, party }: Watched, { after }: TurnTaken): boolean => {
  const other = otherParty(scenario, party);
  return openIssues(stageOf(scenario, after)).some((issue) => {
    const [own, theirs] = [party, other].map((side) => optionOf(after, side, issue));
    const isSettled = after.agreed[issue] !== undefined || !mayHold(scenario, other, issue);
    return !isSettled && own !== undefined && own !== theirs;
  });
};

/** One of its turns gave something up; in its next turn the other delegation, with something left to answer, neither did, nor took what lay there, nor initialled. */
export const gaveAlone = (watched: Watched): readonly Observation[] =>
  givingRuns(watched)
    .filter((run) => run.length === 1 && leftToAnswer(watched, run[0]!))
    .map(([taken]) => observe(watched, taken!, { code: 'gave-alone' }))
    .filter(({ next }) => next !== null && !hasAnswered(next) && next.act?.kind !== 'initial');

/** It came to their wording on live issues, and that was agreed to the end. */
export const tookTheirWord = (watched: Watched): readonly Observation[] => {
  const { scenario, turns, party } = watched;
  const agreed = agreedAtEnd(turns);
  return turns
    .filter(({ by }) => by === party)
    .flatMap((taken) => {
      const { took } = movementIn(scenario, taken);
      const issues = took.filter(({ issue, to }) => agreed[issue] === to).map(({ issue }) => issue);
      return issues.length > 0
        ? [observe(watched, taken, { code: 'took-their-word', issues })]
        : [];
    });
};

const isSpoken = ({ own }: Watched, turn: number): boolean =>
  (own.offers[0]?.turn ?? Infinity) < turn;

/** Its turn changed no position, and the other delegation gave something up. */
export const heldAndTheyMoved = (watched: Watched): readonly Observation[] =>
  watched.turns
    .filter(({ by, turn, move }) => {
      const held = Object.keys(move.positions).length === 0 && (move.act ?? null) === null;
      return by === watched.party && held && isSpoken(watched, turn);
    })
    .map((taken) => observe(watched, taken, { code: 'held-and-they-moved' }))
    .filter(({ next }) => hasMoved(next));

/** Issues left open although what the other delegation last asked for stood within one's own instructions. */
export const missedGround = (watched: Watched): readonly Observation[] => {
  const { scenario, turns, party } = watched;
  const last = turns.findLast(({ by }) => by === party);
  const ended = turns.at(-1)?.after;
  if (!last || !ended) return [];
  const other = otherParty(scenario, party);
  const agreed = agreedAtEnd(turns);
  return stageOf(scenario, ended).live.flatMap((issue) => {
    const option = optionOf(last.before, other, issue);
    const open = agreed[issue] === undefined && ended.text?.[issue] === undefined;
    if (!open || option === undefined || deciderOf(scenario, issue) !== null) return [];
    if (optionOf(last.after, party, issue) === option) return [];
    const authority = authorityOf(scenario, last.before, party, issue, option);
    if (authority === 'beyond') return [];
    return [observe(watched, last, { code: 'ground-missed', issue, option, authority })];
  });
};

/** Their wording taken while their instructions, closed at the time, also allowed something worth more to it. */
export const moreWasThere = (watched: Watched): readonly Observation[] => {
  const { scenario, turns, party } = watched;
  const other = otherParty(scenario, party);
  const agreed = agreedAtEnd(turns);
  return turns
    .filter(({ by }) => by === party)
    .flatMap((taken) =>
      movementIn(scenario, taken)
        .took.filter(({ issue, to }) => agreed[issue] === to)
        .flatMap(({ issue, to: option }) => {
          const worth = (id: string): number => optionUtility(scenario, party, issue, id);
          const better = optionIds(scenario, issue)
            .filter((id) =>
              [party, other].every(
                (side) => authorityOf(scenario, taken.before, side, issue, id) !== 'beyond',
              ),
            )
            .toSorted((a, b) => worth(b) - worth(a))[0];
          if (better === undefined || worth(better) < worth(option) + 0.5) return [];
          return [observe(watched, taken, { code: 'more-was-there', issue, option, better })];
        }),
    );
};
