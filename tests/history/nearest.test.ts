import { describe, expect, test } from 'vitest';
import type { Change, Nearest } from '../../src/history/causes.ts';
import { nearestChanges } from '../../src/history/nearest.ts';
import { mayHold, openIssues, optionIds, partyIds, stageOf } from '../../src/negotiation/lookup.ts';
import { isBorne } from '../../src/negotiation/mandate.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';
import { takeTurn } from '../../src/negotiation/turn.ts';
import { randomRoad } from '../negotiation/randomRoads.ts';
import { opened } from '../negotiation/situations.ts';
import { road } from '../session/games.ts';

interface Situation {
  readonly n: Negotiation;
  readonly issue: string;
  readonly option: string;
}

/** Every wording of every issue that is open and not agreed as things stand. */
const wordings = (n: Negotiation): readonly Situation[] =>
  openIssues(stageOf(road, n)).flatMap((issue) =>
    optionIds(road, issue)
      .filter((option) => n.agreed[issue] !== option)
      .map((option) => ({ n, issue, option })),
  );

const atOpenings = road.stages.flatMap(({ id }) => wordings(opened(id)));

/** As random games stood before their turns, whatever had been agreed, cited or refused by then. */
const inMidGame = [3, 5, 6, 10].flatMap((seed) => randomRoad(seed).states.flatMap(wordings));

const decidersOf = (issue: string) => partyIds(road).filter((by) => mayHold(road, by, issue));

const tabled = (issue: string, option: string): readonly Move[] =>
  decidersOf(issue).map((by) => ({ by, positions: { [issue]: option } }));

const madeBy = (change: Change, { issue, option }: Situation): readonly Move[] => {
  switch (change.kind) {
    case 'cited':
      return [{ by: change.by, positions: {}, act: { kind: 'argue', argument: change.argument } }];
    case 'asked':
      return [{ by: change.by, positions: {}, act: { kind: 'consult', issue, option } }];
    case 'agreed':
      return tabled(change.issue, change.with);
  }
};

/** Where those who decide on an issue stand after these turns were really taken, and what a capital took back. */
const afterPlaying = (n: Negotiation, issue: string, moves: readonly Move[]) => {
  const free: Negotiation = { ...n, links: [], over: null };
  const after = moves.reduce((now, move) => takeTurn(road, { ...now, mover: move.by }, move), free);
  return {
    stand: decidersOf(issue).map((by) => after.positions[issue]?.[by]),
    repudiated: after.log.slice(n.log.length).filter(({ what }) => what.code === 'repudiated'),
  };
};

/** Whether the wording could be had after these changes alone. */
const wouldDo = (situation: Situation, changes: readonly Change[]): boolean => {
  const moves = [
    ...changes.flatMap((change) => madeBy(change, situation)),
    ...tabled(situation.issue, situation.option),
  ];
  return afterPlaying(situation.n, situation.issue, moves).repudiated.length === 0;
};

/** What a nearest change promises, and what comes of it when it is played; both alike where it keeps its word. */
const tried = (situation: Situation, nearest: Nearest): readonly [unknown, unknown] => {
  const { n, issue } = situation;
  if (nearest.code === 'backing') {
    const isBornNow = isBorne(road, n, nearest.party, issue, nearest.option);
    return [
      { short: true, borne: false },
      { short: nearest.needed > nearest.support, borne: isBornNow },
    ];
  }
  const changes = nearest.code === 'changes' ? nearest.changes : [];
  const moves = [
    ...changes.flatMap((change) => madeBy(change, situation)),
    ...tabled(issue, nearest.option),
  ];
  const stand = decidersOf(issue).map(() => ({ option: nearest.option, how: 'tabled' }));
  return [{ stand, repudiated: [] }, afterPlaying(n, issue, moves)];
};

describe.each([
  ['as history opens a stage', atOpenings],
  ['in the middle of any game', inMidGame],
])('the nearest change, %s', (_when, situations) => {
  const found = situations.map((situation) => ({
    situation,
    nearest: nearestChanges(road, situation.n, situation.issue, situation.option),
  }));

  test('is named for every wording that could be refused', () => {
    expect(found.filter(({ nearest }) => nearest.length === 0)).toEqual([]);
  });

  test('passes both capitals when it is played', () => {
    const all = found.flatMap(({ situation, nearest }) =>
      nearest.map((one) => tried(situation, one)),
    );
    expect(all.map(([, came]) => came)).toEqual(all.map(([promised]) => promised));
  });

  test('is never two changes where one of them would do', () => {
    const idle = found.flatMap(({ situation, nearest }) =>
      nearest.filter(
        (one) =>
          one.code === 'changes' &&
          one.changes.length > 1 &&
          one.changes.some((change) => wouldDo(situation, [change])),
      ),
    );
    expect(idle).toEqual([]);
  });

  test('asks for the wording itself, or names the nearest other as a second best', () => {
    for (const { situation, nearest } of found)
      for (const one of nearest)
        expect(one.option === situation.option).toBe(one.code !== 'other-option');
  });
});

describe('the kinds of change on the road', () => {
  const changes = [...atOpenings, ...inMidGame].flatMap(({ n, issue, option }) =>
    nearestChanges(road, n, issue, option).flatMap((one) =>
      one.code === 'changes' ? [one.changes.map(({ kind }) => kind).join(' and ')] : [],
    ),
  );

  test('are a source, a capital asked first, another issue, and two of them together', () => {
    expect([...new Set(changes)].toSorted()).toEqual([
      'agreed',
      'agreed and agreed',
      'agreed and asked',
      'asked',
      'cited',
      'cited and agreed',
      'cited and asked',
      'cited and cited',
    ]);
  });
});
