import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOpen, stageOf } from '../../src/negotiation/lookup.ts';
import { isBorne, mandateOf } from '../../src/negotiation/mandate.ts';
import { nextStage, openStage, play, refusal } from '../../src/negotiation/negotiation.ts';
import { withPositions } from '../../src/negotiation/refusal.ts';
import type { Terms } from '../../src/negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';
import { completeText } from '../../src/negotiation/text.ts';
import { root } from '../architecture/importGraph.ts';
import { PUT_BACK, referenceRoad, roadHas } from './referenceNumbers.ts';

/** After a move: only what has changed; positions as `japan/ussr`, `~` for sounded, and null where taken away. */
interface Recorded {
  readonly move: Move;
  readonly stage?: string;
  readonly climate?: number;
  readonly backing?: Readonly<Record<string, number>>;
  readonly agreed?: Readonly<Record<string, string | null>>;
  readonly positions?: Readonly<Record<string, string | null>>;
  readonly mandates?: string;
  readonly text?: Terms;
  /** Per party: passed, score to a tenth, members away. */
  readonly votes?: readonly (readonly [boolean, number, number])[];
  readonly ended?: string;
}

interface Fixture {
  /** What each meeting usually opens with. */
  readonly mandates: Readonly<Record<string, string>>;
  readonly games: readonly { readonly played: string; readonly moves: readonly Recorded[] }[];
}

const { mandates: usual, games } = JSON.parse(
  readFileSync(join(root, 'tests/fixtures/oracle/road.json'), 'utf8'),
) as Fixture;
const scenario = referenceRoad();
const GIVEN_EARLY = 2;

interface Picture {
  readonly stage: string;
  readonly climate: number;
  readonly backing: Readonly<Record<string, number>>;
  readonly agreed: Terms;
  readonly positions: Terms;
  readonly mandates: string;
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

const positionOf = (n: Negotiation, issue: string): string =>
  ['japan', 'ussr']
    .map((party) => {
      const position = n.positions[issue]?.[party];
      return position ? `${position.option}${position.how === 'sounded' ? '~' : ''}` : '-';
    })
    .join('/');

const mandatesIn = (n: Negotiation): string =>
  stageOf(scenario, n)
    .live.map((issue) => {
      const held = ['japan', 'ussr'].map((party) => {
        const { instructed, reserve } = mandateOf(scenario, n, party, issue);
        return `${instructed.join()}|${reserve.join()}`;
      });
      return `${issue}=${held.join('/')}`;
    })
    .join(' ');

const pictureOf = (n: Negotiation): Picture => ({
  stage: n.stage,
  climate: n.climate,
  backing: Object.fromEntries(
    Object.values(n.backing).flatMap((home) =>
      Object.entries(home).map(([id, value]) => [id, thousandths(value)]),
    ),
  ),
  agreed: Object.fromEntries(Object.entries(n.agreed).toSorted()),
  positions: Object.fromEntries(
    stageOf(scenario, n)
      .live.map((issue) => [issue, positionOf(n, issue)] as const)
      .filter(([, both]) => both !== '-/-'),
  ),
  mandates: mandatesIn(n),
});

const votesIn = ({ votes }: Negotiation) =>
  votes.map(({ passed, score, absent }) => [passed, score, absent]);

const nearly = (votes: NonNullable<Recorded['votes']>) =>
  votes.map(([passed, score, absent]) => [passed, expect.closeTo(score, 1), absent]);

const withChanges = (
  before: Terms,
  changes: Readonly<Record<string, string | null>> = {},
): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...before, ...changes })
      .flatMap(([key, value]) => (value === null || value === '-/-' ? [] : [[key, value] as const]))
      .toSorted(),
  );

const byIssue = (positions: Terms): Terms =>
  Object.fromEntries(Object.entries(positions).toSorted());

/** What the reference has after a move, from what it had before. */
const expectedAfter = (before: Picture, recorded: Recorded): Picture => {
  const moved = recorded.stage !== undefined;
  const stage = recorded.stage ?? before.stage;
  return {
    stage,
    climate: recorded.climate ?? before.climate,
    backing: { ...before.backing, ...recorded.backing },
    agreed: withChanges(before.agreed, recorded.agreed),
    positions: withChanges(moved ? {} : before.positions, recorded.positions),
    mandates: recorded.mandates ?? (moved ? (usual[stage] ?? '') : before.mandates),
  };
};

/** A reserve given before anyone asked costs backing with us and not in the reference: the cost is taken back. */
const earlyGiftsTakenBack = (before: Negotiation, n: Negotiation): Negotiation => {
  const gifts = n.log
    .slice(n.stage === before.stage ? before.log.length : 0)
    .filter(({ what }) => what.code === 'given-early');
  let { backing } = n;
  for (const { by } of gifts)
    backing = {
      ...backing,
      [by!]: Object.fromEntries(
        Object.entries(backing[by!]!).map(([id, value]) => [id, value + GIVEN_EARLY]),
      ),
    };
  return { ...n, backing };
};

/** Goodwill above 55 halves between meetings with us and not in the reference: what faded is put back. */
const goodwillPutBack = (ended: Negotiation, opened: Negotiation): Negotiation => ({
  ...opened,
  climate: opened.climate + Math.max(0, ended.climate - 55) / 2,
});

/** Where the scale of climate ends, the order of two choices shows: Japan's comes first with us, last in the reference. */
const isEdge = ({ stage, climate }: Negotiation): boolean =>
  stageOf(scenario, { stage } as Negotiation).kind === 'home' && (climate < 10 || climate > 90);

type Parting =
  | 'what the deputies write off the table needs no word from the capital'
  | 'a text is closed: its fate has stages of its own'
  | 'the game ends';

const writesUnborne = (n: Negotiation, move: Move): boolean => {
  const after = withPositions(scenario, n, move);
  const stage = stageOf(scenario, n);
  const { terms, form } = completeText(scenario, after);
  return Object.entries(terms).some(
    ([issue, option]) =>
      form !== 'exchange' &&
      after.agreed[issue] === undefined &&
      !isOpen(stage, issue) &&
      !isBorne(scenario, after, move.by, issue, option),
  );
};

/** Where the two part by design, before the move is made or after it; everything up to there must agree. */
const partsBefore = (n: Negotiation, { move }: Recorded): Parting | null =>
  move.act?.kind === 'initial' && writesUnborne(n, move)
    ? 'what the deputies write off the table needs no word from the capital'
    : null;

const partsAfter = (after: Negotiation, recorded: Recorded): Parting | null => {
  if (recorded.text && after.over?.to !== recorded.stage)
    return 'a text is closed: its fate has stages of its own';
  return recorded.ended === undefined ? null : 'the game ends';
};

interface Compared {
  readonly stages: readonly string[];
  readonly moves: number;
  readonly parting: Parting;
}

const compare = (moves: readonly Recorded[]): Compared => {
  const stages: string[] = [];
  let n = openStage(scenario, 'letter', 1);
  let picture = pictureOf(n);
  for (const [at, recorded] of moves.entries()) {
    const parting = partsBefore(n, recorded);
    if (parting) return { stages, moves: at, parting };
    expect(refusal(scenario, n, recorded.move)).toBeNull();
    const after = earlyGiftsTakenBack(n, play(scenario, n, recorded.move));
    const parted = partsAfter(after, recorded);
    if (recorded.text) expect(after.text).toEqual(recorded.text);
    if (recorded.votes) expect(votesIn(after)).toEqual(nearly(recorded.votes));
    if (parted) return { stages: [...stages, n.stage], moves: at + 1, parting: parted };
    if (after.over) stages.push(after.stage);
    n = after.over?.to ? goodwillPutBack(after, nextStage(scenario, after, after.over.to)) : after;
    picture = expectedAfter(picture, recorded);
    if (isEdge(after)) n = { ...n, climate: picture.climate };
    const mine = pictureOf(n);
    expect({ ...mine, positions: byIssue(mine.positions) }).toEqual(picture);
  }
  throw new Error('the recorded game does not end');
};

describe('games recorded from the reference model', () => {
  test.each(games.map(({ played, moves }, index) => [index + 1, played, moves] as const))(
    'game %i, %s, goes the same way until the two part by design',
    (_index, _played, moves) => {
      expect(compare(moves).moves).toBeGreaterThan(0);
    },
  );

  test('whole roads are compared: every meeting of the reference, and most games to their end', () => {
    const compared = games.map(({ moves }) => compare(moves));
    const stages = compared.flatMap((game) => game.stages);
    const toTheEnd = compared.filter(({ parting }) => parting === 'the game ends');
    expect(Object.keys(usual).filter((stage) => !stages.includes(stage))).toEqual([]);
    expect(stages.length).toBeGreaterThan(350);
    expect(toTheEnd.length).toBeGreaterThan(30);
  });

  test.each(PUT_BACK.map((change) => [change.at.join('.'), change] as const))(
    'the road differs from the reference in %s',
    (_at, change) => {
      expect(roadHas(change)).not.toEqual(change.value);
    },
  );
});
