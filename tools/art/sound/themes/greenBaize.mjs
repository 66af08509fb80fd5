import { makeScore, raised } from '../score.mjs';

const [CLARINET, CELLO, VIOLA, STRINGS, PIANO] = [0, 1, 2, 3, 4];
const BARS = 11;

const VIOLA_LINE = [
  ['F4', 4],
  ['D4', 4],
  ['D4', 2],
  ['F4', 2],
  ['E4', 4],
  ['A3', 4],
  ['Bb3', 2],
  ['D4', 2],
  ['E4', 4],
  ['C4', 2],
  ['A3', 2],
  ['F4', 4],
  ['D4', 2],
  ['E4', 2],
  ['E4', 4],
];

const HARMONY = [
  ['D3', 'A3', 'E4'],
  ['Bb2', 'F3', 'A3'],
  ['G2', 'D3', 'Bb3'],
  ['A2', 'E3', 'D4'],
  ['F2', 'C3', 'A3'],
  ['G2', 'D3', 'A3'],
  ['C3', 'G3', 'D4'],
  ['F2', 'C3', 'E4'],
  ['Bb2', 'F3', 'D4'],
  ['G2', 'D3', 'F3'],
  ['D3', 'A3', 'E4'],
];

const accompany = ({ note }, chord, i) => {
  const bar = i + 1;
  chord.forEach((name, voice) => note(STRINGS, bar, voice * 0.02, 3.96, name, 40));
  const [low, middle, high] = chord;
  note(PIANO, bar, 0, 3.8, low, 46);
  note(PIANO, bar, 1, 2.8, middle, 40);
  if (bar === BARS) {
    note(PIANO, bar, 2, 2, raised(high, 1), 30);
    return;
  }
  note(PIANO, bar, 2.5, 1.4, raised(high, i % 2), 36);
  if (i % 2 === 0) note(PIANO, bar, 3.5, 0.5, raised(middle, 1), 32);
};

const write = () => {
  const score = makeScore({
    beats: 4,
    tempo: 66,
    seed: 1956,
    parts: [
      { program: 71, volume: 94, pan: 44, reverb: 70 },
      { program: 42, volume: 82, pan: 84, reverb: 70 },
      { program: 41, volume: 76, pan: 72, reverb: 76 },
      { program: 49, volume: 62, pan: 52, reverb: 90 },
      { program: 0, volume: 72, pan: 64, reverb: 64 },
    ],
  });
  const { line, swell, tempoAt } = score;
  line(
    CLARINET,
    1,
    1,
    [
      ['A4', 1.5],
      ['C5', 0.5, -4],
      ['D5', 1],
      ['F5', 2, 6],
      ['D5', 1, -2],
      ['C5', 1, -4],
      ['Bb4', 1.5],
      ['A4', 0.5, -6],
      ['G4', 2, -4],
      ['A4', 3, -2],
    ],
    66,
  );
  line(
    CELLO,
    5,
    0,
    [
      ['D3', 1],
      ['E3', 1, 2],
      ['F3', 1.5, 6],
      ['E3', 0.5, -4],
      ['D3', 2],
      ['Bb2', 1, -2],
      ['A2', 1, -4],
      ['C3', 1.5],
      ['D3', 0.5, -4],
      ['E3', 2, 2],
      ['F3', 3, -2],
    ],
    74,
  );
  line(
    CLARINET,
    9,
    0,
    [
      ['A4', 1],
      ['D5', 1, 2],
      ['F5', 2, 6],
      ['E5', 1.5, 2],
      ['D5', 0.5, -4],
      ['E5', 1, -4],
      ['D5', 1, -8],
      ['A4', 4, -10],
    ],
    62,
  );
  line(
    CELLO,
    9,
    0,
    [
      ['Bb2', 2],
      ['D3', 2, 2],
      ['G2', 2, -2],
      ['A2', 2, -4],
      ['D3', 4, -8],
    ],
    66,
  );
  line(VIOLA, 1, 0, VIOLA_LINE, 50);
  HARMONY.forEach((chord, i) => accompany(score, chord, i));
  swell(CLARINET, 1, 5, [76, 104, 72]);
  swell(CELLO, 5, 9, [76, 104, 76]);
  swell(CLARINET, 9, 12, [78, 100, 44]);
  swell(CELLO, 9, 12, [76, 92, 44]);
  for (const [from, to] of [
    [1, 5],
    [5, 9],
    [9, 12],
  ]) {
    swell(VIOLA, from, to, [58, 88, to === 12 ? 30 : 62]);
    swell(STRINGS, from, to, [56, 82, to === 12 ? 26 : 60]);
  }
  for (let i = 0; i < 8; i++) tempoAt(10, i * 0.5, 66 - 1.6 * i);
  return score.file();
};

/** The two delegations meet: Tokyo's clarinet rises and waits, Moscow's cello steps and settles, and an open fifth resolves nothing. */
export const greenBaize = { seconds: 43, file: write() };
