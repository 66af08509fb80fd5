type Point = readonly [x: number, y: number];

const STEPS = 9;
const NIB = { widest: 2.6, thinnest: 0.5, angle: 0.73 };

/** A Catmull–Rom curve through the points. */
const curveThrough = (points: readonly Point[]): readonly Point[] => {
  const at = (index: number): Point =>
    points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0];
  const between = (index: number, t: number, axis: 0 | 1): number => {
    const [before, from, to, after] = [-1, 0, 1, 2].map((step) => at(index + step)[axis]) as [
      number,
      number,
      number,
      number,
    ];
    return (
      0.5 *
      (2 * from +
        (to - before) * t +
        (2 * before - 5 * from + 4 * to - after) * t ** 2 +
        (3 * from - before - 3 * to + after) * t ** 3)
    );
  };
  return Array.from({ length: (points.length - 1) * STEPS + 1 }, (_, step): Point => {
    const index = Math.floor(step / STEPS);
    const t = (step % STEPS) / STEPS;
    return [between(index, t, 0), between(index, t, 1)];
  });
};

/** The outline of a line written with a broad nib that tapers off at both ends, as the data of an SVG path. */
const written = (points: readonly Point[]): string => {
  const line = curveThrough(points);
  const end = line.length - 1;
  const edges = line.map(([x, y], index): readonly [Point, Point] => {
    const [from, to] = [line[Math.max(0, index - 1)]!, line[Math.min(end, index + 1)]!];
    const way = Math.atan2(to[1] - from[1], to[0] - from[0]);
    const taper = Math.min(1, index / 5, (end - index) / 6);
    const half = (NIB.thinnest + Math.abs(Math.sin(way - NIB.angle)) * NIB.widest * taper) / 2;
    const [across, down] = [-Math.sin(way) * half, Math.cos(way) * half];
    return [
      [x + across, y + down],
      [x - across, y - down],
    ];
  });
  const outline = [...edges.map(([left]) => left), ...edges.map(([, right]) => right).reverse()];
  return `M${outline.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
};

/** Where the pen goes, line by line, in a field of 176 × 64: nobody’s hand. */
const HANDS: readonly (readonly string[])[] = [
  [
    '6,40 16,12 26,6 24,30 14,52 8,50 20,36 40,30 46,38 54,30 60,38 68,29 75,38 84,30 92,37 104,30 124,26 150,30',
    '20,58 60,54 120,50 166,44',
  ],
  [
    '10,18 34,10 50,16 38,34 18,48 12,40 34,30 58,32 62,42 72,28 80,12 84,8 80,30 82,42 94,32 104,34 108,42 120,30 130,38 158,32',
  ],
  [
    '8,50 24,10 30,8 34,34 36,48 42,28 52,10 56,12 52,38 60,44 72,32 82,34 80,44 92,34 100,42 112,34 122,42 140,32 160,14',
    '70,20 90,16 118,18',
  ],
  [
    '14,10 18,30 16,52 22,40 36,20 54,8 60,14 44,28 30,32 46,38 62,48 76,34 86,40 94,30 102,40 112,32 128,36 146,24 140,14 120,26 108,50 130,58 164,46',
  ],
];

const pointsOf = (line: string): readonly Point[] =>
  line.split(' ').map((point): Point => {
    const [x = 0, y = 0] = point.split(',').map(Number);
    return [x, y];
  });

export const PEN_FIELD = { width: 176, height: 64 };

/** The strokes of one of a few invented hands, as data of SVG paths; hands repeat after the last. */
export const penStrokes = (hand: number): readonly string[] =>
  (HANDS[hand % HANDS.length] ?? []).map((line) => written(pointsOf(line)));
