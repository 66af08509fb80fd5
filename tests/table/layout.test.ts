import { describe, expect, test } from 'vitest';
import { overlap } from '../../src/table/layout/geometry.ts';
import { PLATE_HALF } from '../../src/table/layout/roomPlaces.ts';
import type { Target } from '../../src/table/layout/targets.ts';
import { targetAt } from '../../src/table/layout/targets.ts';
import type { Open } from '../../src/table/view/opening.ts';
import { asJapan, asUssr, lineOf, turn } from '../session/games.ts';
import { evenLetters, folder, laidAt, sit, sitIn, topOf } from './tables.ts';

const SIZES = [
  [847, 590],
  [844, 454],
  [847, 360],
  [1190, 900],
  [1700, 1000],
  [635, 700],
  [560, 430],
] as const;

const OPEN: readonly Open[] = [
  folder('okinawa'),
  folder('continuation', true),
  folder('fishermen'),
  { kind: 'draft' },
  { kind: 'nothing' },
];

const [firstTurn] = lineOf('japan');
const afterOneTurn = [...(firstTurn ? turn(firstTurn) : [])];

const EVENINGS = [
  ['Kōno before the first word', sit(asJapan)],
  ['Kōno after the first answer', sit(asJapan, ...afterOneTurn)],
  ['Khrushchev after Kōno has opened', sit(asUssr)],
] as const;

const CASES = EVENINGS.flatMap(([name, session]) =>
  SIZES.flatMap(([width, height]) =>
    OPEN.map((open) => ({ name, width, height, open, top: topOf(session, open) })),
  ),
);

const overlapping = (targets: readonly Target[]): readonly string[] =>
  targets.flatMap((a, at) =>
    targets
      .slice(at + 1)
      .filter((b) => a.id !== b.id && overlap(a, b))
      .map((b) => `${a.id} and ${b.id}`),
  );

const besideTheSheet = (targets: readonly Target[]): readonly Target[] =>
  targets.filter(({ aim }) => aim.kind !== 'words' && aim.kind !== 'draft');

describe.each(CASES)('$name, $width × $height, $open', ({ width, height, top }) => {
  const { targets, papers, room } = laidAt(width, height, top).layout;

  test('everything a pointer can reach lies inside', () => {
    const outside = targets.filter(
      (target) =>
        target.x < 0 ||
        target.y < 0 ||
        target.x + target.width > width ||
        target.y + target.height > height,
    );
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  test('nothing a pointer can reach lies over anything else', () => {
    expect(overlapping(top.open.kind === 'draft' ? besideTheSheet(targets) : targets)).toEqual([]);
  });

  test('a finger hits everything but single words', () => {
    const small = besideTheSheet(targets).filter(
      (target) => Math.min(target.width, target.height) < 44,
    );
    expect(small.map(({ id, width: w, height: h }) => `${id} ${w} × ${h}`)).toEqual([]);
  });

  test('your side is the left', () => {
    for (const left of room.seats.left)
      for (const right of room.seats.right) expect(left.x).toBeLessThan(right.x);
    for (const { issue, lean } of top.folders) {
      const place = papers?.folders.find((other) => other.issue === issue);
      const middle = place ? place.lane.x + place.lane.width / 2 : 0;
      expect(Math.sign(Math.round((place?.x ?? 0) - middle))).toBe(lean);
    }
  });

  test('the people stand between the upper edge and the papers', () => {
    for (const { y, scale } of [...room.seats.left, ...room.seats.right])
      expect(y - 116 * scale).toBeGreaterThanOrEqual(0);
    expect(room.front).toBeLessThan(height * 0.55);
  });
});

describe('your speaker sits left', () => {
  test.each([
    [asJapan, 'kono', 'khrushchev'],
    [asUssr, 'khrushchev', 'kono'],
  ] as const)('%o', (choice, left, right) => {
    const { seats } = topOf(sit(choice));
    expect([seats.left[0].person, seats.right[0].person]).toEqual([left, right]);
  });

  test('and the recorder behind the Soviet side', () => {
    expect(topOf(sit(asJapan)).seats.behindRight?.person).toBe('rozhetskin');
    expect(topOf(sit(asUssr)).seats.behindLeft?.person).toBe('rozhetskin');
  });
});

describe('the band of a phone', () => {
  const { layout } = laidAt(390, 250, topOf(sit(asJapan)));

  test('shows the people and nothing to hit', () => {
    expect([layout.arrangement, layout.papers, layout.targets]).toEqual(['band', null, []]);
  });

  test('and both speakers whole', () => {
    const { left, right } = layout.room.seats;
    for (const { x, y, scale } of [...left, ...right]) {
      expect(y - 116 * scale).toBeGreaterThanOrEqual(0);
      expect([x - 70 * scale >= 0, x + 70 * scale <= 390]).toEqual([true, true]);
    }
  });
});

describe('a low band', () => {
  test('has room for a whole name on either plate', () => {
    const { layout } = laidAt(390, 152, topOf(sitIn('garden', 'japan')));
    const { left, right } = layout.room.plates;
    const width = evenLetters('Matsumoto Shunichi', 'label', 13);
    for (const { x, scale } of [...left, ...right]) {
      expect(138 * scale).toBeGreaterThanOrEqual(width);
      expect([x - PLATE_HALF * scale >= 0, x + PLATE_HALF * scale <= 390]).toEqual([true, true]);
    }
  });
});

describe('a pointer', () => {
  test('on the sheet that is being read hits its words and not the folder beneath', () => {
    const { layout } = laidAt(847, 590, topOf(sit(asJapan), { kind: 'draft' }));
    const words = layout.targets.find(({ id }) => id === 'words:phrase');
    if (!words) throw new Error('the four words are not in the draft');
    expect(targetAt(layout.targets, { x: words.x + 2, y: words.y + 2 })).toEqual(words);
    expect(layout.targets.some(({ aim }) => aim.kind === 'folder')).toBe(false);
  });

  test('hits nothing on bare baize', () => {
    const { layout } = laidAt(847, 590, topOf(sit(asJapan)));
    expect(targetAt(layout.targets, { x: 200, y: 3 })).toBeNull();
  });
});
