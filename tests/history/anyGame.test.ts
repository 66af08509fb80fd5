import { describe, expect, test } from 'vitest';
import { decisionsOf } from '../../src/history/decisions.ts';
import { openedMoment } from '../../src/history/openedMoment.ts';
import type { PlayedFrame } from '../../src/history/played.ts';
import { forksOf, turnsBeside } from '../../src/history/timelines.ts';
import { turnsTaken } from '../../src/history/turnsTaken.ts';
import { draftFor } from '../../src/negotiation/draft.ts';
import { randomRoad } from '../negotiation/randomRoads.ts';
import { road } from '../session/games.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

const framesOf = (seed: number): readonly PlayedFrame[] =>
  randomRoad(seed).stages.map(({ opened, ended }) => ({ stage: ended.stage, opened, ended }));

describe.each(SEEDS)('in the game of seed %i', (seed) => {
  const played = framesOf(seed);

  test('a stage leaves history’s line once at most, and only where it opened on it', () => {
    const forks = forksOf(road, played);
    expect(new Set(forks.map(({ visit }) => visit)).size).toBe(forks.length);
    for (const { visit, turn } of forks) {
      expect(played[visit]!.opened.asInHistory).toBe(true);
      const standings = turnsBeside(road, played, visit).map(({ standing }) => standing);
      expect(standings.slice(0, turn).every((standing) => standing === 'same')).toBe(true);
      expect(standings[turn]).toBe('fork');
    }
  });

  test('the decisions of both parties are all the turns there were', () => {
    const ofBoth = road.parties.map(({ id }) => decisionsOf(road, played, id));
    for (const [visit, { ended }] of played.entries()) {
      const turns = ofBoth.flatMap((of) => of[visit]?.turns ?? []);
      expect(turns.length).toBe(ended.moves.length);
      for (const { turn, move } of turns) expect(ended.moves[turn]).toBe(move);
    }
  });

  test('nothing left untried was ever tabled and kept', () => {
    for (const { id } of road.parties)
      for (const { visit, untried } of decisionsOf(road, played, id)) {
        const stood = turnsTaken(road, played)[visit]!.flatMap(({ after }) =>
          Object.entries(after.positions).map(
            ([issue, both]) => `${issue}=${both[id]?.option ?? ''}`,
          ),
        );
        for (const { issue, option } of untried) expect(stood).not.toContain(`${issue}=${option}`);
      }
  });

  test('the words a turn wrote or took over stand in its mover’s draft, and those it struck do not', () => {
    for (const taken of turnsTaken(road, played).flat()) {
      const standing = draftFor(road, taken.after, taken.by).flatMap(({ segments }) =>
        segments.filter(({ yours }) => yours).map(({ id }) => id),
      );
      for (const { segment, change } of openedMoment(road, taken).words)
        expect([segment, standing.includes(segment)]).toEqual([segment, change !== 'struck']);
    }
  });
});
