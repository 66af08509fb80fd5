import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ART } from '../../src/table/layout/art.ts';
import { overlap, type Rect } from '../../src/table/layout/geometry.ts';
import { picturesOf, sceneryOf, timePassed } from '../../src/table/layout/stageArt.ts';
import { EXPRESSIONS } from '../../src/table/view/faces.ts';
import type { Open } from '../../src/table/view/opening.ts';
import type { TableTop } from '../../src/table/view/tableTop.ts';
import { root } from '../architecture/importGraph.ts';
import { road } from '../session/games.ts';
import { folder, laidAt, sitIn, topOf } from './tables.ts';

const tables = road.stages.filter(({ kind }) => kind !== 'home');
const sides = road.parties.map(({ id }) => id);

const SIZES = [
  [847, 590],
  [847, 360],
  [1190, 900],
  [560, 430],
] as const;

const SITTINGS = tables.flatMap(({ id, live }) =>
  sides.map((side) => ({ id, side, live, session: sitIn(id, side) })),
);

const OPEN = (issue: string): readonly Open[] => [
  folder(issue, true),
  { kind: 'draft' },
  { kind: 'draft', page: 1 },
];

const CASES = SITTINGS.flatMap(({ id, side, live, session }) =>
  live.flatMap((issue) =>
    OPEN(issue).map((open) => ({ id, side, issue, as: open.kind, top: topOf(session, open) })),
  ),
);

const peopleOf = ({ seats }: TableTop) =>
  [
    ...seats.left,
    ...seats.right,
    ...seats.secondLeft,
    ...seats.secondRight,
    seats.behindLeft,
    seats.behindRight,
  ].flatMap((seat) => (seat ? [seat.person] : []));

const isInside = (width: number, height: number) => (rect: Rect) =>
  rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= width && rect.y + rect.height <= height;

describe.each(CASES)('$id as $side, $issue as $as', ({ top }) => {
  test.each(SIZES)('at %i × %i all that a pointer can reach lies inside and apart', (w, h) => {
    const { targets, papers } = laidAt(w, h, top).layout;
    const outside = targets.filter((target) => !isInside(w, h)(target));
    expect(outside.map(({ id }) => id)).toEqual([]);
    expect(papers && isInside(w, h)(papers.draft)).toBe(true);
    const whole = targets.filter(({ aim }) => aim.kind !== 'words' && aim.kind !== 'draft');
    const over = whole.flatMap((a, at) =>
      whole.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} and ${b.id}`] : [])),
    );
    expect(over).toEqual([]);
  });
});

describe.each(SITTINGS)('$id as $side', ({ id, session }) => {
  const stage = tables.find((other) => other.id === id);
  const top = topOf(session);

  test('everybody of the stage sits at the table, each where he can be seen', () => {
    const seated = stage?.seats.map(({ person }) => person) ?? [];
    expect(peopleOf(top).toSorted()).toEqual(seated.toSorted());
    for (const [width, height] of [...SIZES, [390, 250] as const]) {
      const { seats } = laidAt(width, height, top).layout.room;
      for (const { x, y, scale } of [...seats.left, ...seats.right])
        expect([x > 0, x < width, y - 116 * scale >= -1]).toEqual([true, true, true]);
    }
  });

  test('no nameplate stands over another', () => {
    for (const [width, height] of [...SIZES, [390, 250] as const]) {
      const { plates } = laidAt(width, height, top).layout.room;
      const xs = [...plates.left, ...plates.right].toSorted((a, b) => a.x - b.x);
      const gaps = xs.slice(1).map((next, at) => {
        const before = xs[at];
        return before ? next.x - before.x - 74 * (next.scale + before.scale) : 0;
      });
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
    }
  });

  test('every live issue has its folder', () => {
    for (const [width, height] of SIZES) {
      const laid = laidAt(width, height, top).layout.papers?.folders.map(({ issue }) => issue);
      expect(laid).toEqual(expect.arrayContaining([...(stage?.live ?? [])]));
    }
  });
});

describe('a drawing is there', () => {
  const files = new Set(readdirSync(join(root, 'assets/art')));

  test.each(tables)('for every picture of $id', (stage) => {
    for (const side of sides) {
      const names = picturesOf(ART, stage, side);
      expect(names.filter((name) => !files.has(`${name}.webp`))).toEqual([]);
    }
  });

  test('of the room of every stage, and a picture of every place without a table', () => {
    const rooms = road.stages.map(({ room, kind }) =>
      kind === 'home' ? files.has(`vignette-${room}.webp`) : ART.rooms[room] !== undefined,
    );
    expect(new Set(rooms)).toEqual(new Set([true]));
  });

  test('of every room on every day of a year, for either side', () => {
    const days = [
      '01-01',
      '02-29',
      '03-01',
      '05-31',
      '06-01',
      '08-15',
      '08-16',
      '10-31',
      '11-01',
      '12-31',
    ];
    const seen = Object.keys(ART.rooms).flatMap((room) =>
      days.flatMap((day) =>
        sides.flatMap((side) => {
          const { picture, later, table } = sceneryOf(ART, { room, opens: `1956-${day}` }, side);
          return [picture, table, ...(later === null ? [] : [later])];
        }),
      ),
    );
    expect(seen.filter((name) => !files.has(`${name}.webp`))).toEqual([]);
    expect(new Set(seen)).toEqual(
      new Set(Object.keys(ART.images).filter((name) => /^(room|table)-/.test(name))),
    );
  });

  test('of everybody who is seated, with every face', () => {
    const parts = ['body', 'arms-rest', 'head', ...EXPRESSIONS.map((face) => `face-${face}`)];
    const missing = road.stages.flatMap(({ seats }) =>
      seats.flatMap(({ person }) =>
        parts.map((part) => `${person}-${part}`).filter((name) => !ART.frames[name]),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('of every issue and every option', () => {
    const names = Object.entries(road.issues).flatMap(([issue, { options }]) => [
      `folder-${issue}-closed`,
      ...Object.keys(options).map((option) => `picture-${issue}-${option}`),
    ]);
    expect(names.filter((name) => !ART.frames[name])).toEqual([]);
  });

  test('of nothing that no stage shows', () => {
    const shown = new Set(
      tables.flatMap((stage) => sides.flatMap((side) => picturesOf(ART, stage, side))),
    );
    const homely = new Set(
      road.stages.flatMap(({ seats }) => seats.map(({ person }) => `person-${person}`)),
    );
    const kept = [...Object.keys(ART.sheets), ...Object.keys(ART.images)];
    const idle = kept.filter(
      (name) => !shown.has(name) && !homely.has(name) && !/^(title|vignette)/.test(name),
    );
    expect(idle).toEqual([]);
  });
});

describe('the room', () => {
  const sceneryAt = (id: string, side: string) => {
    const stage = road.stages.find((other) => other.id === id);
    return stage && sceneryOf(ART, stage, side);
  };
  const pictureOf = (id: string, side = 'japan') => sceneryAt(id, side)?.picture;
  const laterOf = (id: string) => sceneryAt(id, 'japan')?.later;

  test('of London is seen in June, late in August, in January and, when the talks end in March, in the rain', () => {
    expect([pictureOf('london'), pictureOf('autumn'), pictureOf('london-again')]).toEqual([
      'room-embassy-london',
      'room-embassy-london-autumn',
      'room-embassy-london-winter',
    ]);
    expect([laterOf('london'), laterOf('london-again')]).toEqual([
      null,
      'room-embassy-london-spring',
    ]);
  });

  test('of the phrase grows dark from its first round to its last', () => {
    expect(laterOf('phrase')).toBe('room-office-dusk');
    const passed = [1, 2, 3, 4].map((round) => timePassed({ round, rounds: 3 }));
    expect(passed).toEqual([0, 0.5, 1, 1]);
    expect(timePassed({ round: 1, rounds: 1 })).toBe(0);
  });

  test('of the letters has one’s own capital on the left', () => {
    expect([pictureOf('five-points'), pictureOf('five-points', 'ussr')]).toEqual([
      'room-letters',
      'room-letters-ussr',
    ]);
  });

  test('of the prologue and of the epilogue is its own, with one’s own desk on the left and a later light a year on', () => {
    expect(pictureOf('san-francisco')).toBe('room-opera-house');
    expect([pictureOf('memorandum'), pictureOf('memorandum', 'ussr')]).toEqual([
      'room-desks-1960',
      'room-desks-1960-ussr',
    ]);
    expect([pictureOf('visitors'), pictureOf('visitors-1961')]).toEqual([
      'room-kremlin-office-1960',
      'room-kremlin-office-1961',
    ]);
  });

  test('shows flags only where delegations met in state', () => {
    const flagged = tables.filter((stage) => sceneryOf(ART, stage, 'japan').flags);
    expect(flagged.map(({ id }) => id).toSorted()).toEqual(['kremlin', 'spiridonovka']);
  });
});
