import { makeScore, raised } from '../score.mjs';

const [CLARINET, CELLO, STRINGS, PIANO] = [0, 1, 2, 3];

/** Chords with an added ninth, from the bass up. */
const HARMONY = [
  ['D3', 'A3', 'E4', 'F#4'],
  ['G2', 'D3', 'A3', 'B3'],
  ['B2', 'F#3', 'D4', 'E4'],
  ['A2', 'E3', 'B3', 'D4'],
  ['D3', 'A3', 'E4', 'F#4'],
  ['G2', 'D3', 'A3', 'B3'],
  ['A2', 'E3', 'B3', 'D4'],
  ['A2', 'E3', 'A3', 'C#4'],
  ['D3', 'A3', 'E4', 'F#4'],
];

const TOKYO = [
  ['A4', 1.5],
  ['B4', 0.5, -4],
  ['D5', 1],
  ['F#5', 2, 6],
  ['E5', 1, -2],
  ['D5', 2, -4],
];
const TOKYO_ENDS = [
  ['A4', 1],
  ['D5', 1, 2],
  ['F#5', 2, 6],
  ['E5', 3, 2],
  ['B4', 1, -4],
  ['D5', 2, -2],
  ['E5', 2, -4],
  ['F#5', 6, -6],
];
const MOSCOW = [
  ['D3', 1],
  ['E3', 1, 2],
  ['F#3', 1.5, 6],
  ['E3', 0.5, -4],
  ['D3', 2],
  ['B2', 1, -2],
  ['A2', 1, -4],
];
const MOSCOW_ENDS = [
  ['D3', 1],
  ['E3', 1, 2],
  ['F#3', 2, 6],
  ['G3', 2, 2],
  ['E3', 2, -2],
  ['A2', 4, -2],
  ['D3', 6, -6],
];

const accompany = ({ note }, chord, i) => {
  const bar = i + 1;
  const last = bar === HARMONY.length;
  chord.forEach((name, voice) => note(STRINGS, bar, voice * 0.02, last ? 5.9 : 3.96, name, 42));
  const rising = [chord[0], chord[1], chord[3], raised(chord[2], 1)];
  rising.forEach((name, beat) =>
    note(PIANO, bar, beat, last ? 5 - beat : 1.8, name, 44 - beat * 3),
  );
  if (!last && i % 2 === 1) note(PIANO, bar, 3.5, 0.5, raised(chord[3], 1), 32);
};

const write = () => {
  const score = makeScore({
    beats: 4,
    tempo: 72,
    seed: 1019,
    parts: [
      { program: 71, volume: 92, pan: 44, reverb: 72 },
      { program: 42, volume: 84, pan: 84, reverb: 72 },
      { program: 49, volume: 60, pan: 60, reverb: 90 },
      { program: 0, volume: 76, pan: 64, reverb: 66 },
    ],
  });
  const { line, swell, tempoAt } = score;
  line(CLARINET, 1, 0, TOKYO, 62);
  line(CELLO, 3, 0, MOSCOW, 68);
  line(CLARINET, 5, 0, TOKYO_ENDS, 64);
  line(CELLO, 5, 0, MOSCOW_ENDS, 70);
  HARMONY.forEach((chord, i) => accompany(score, chord, i));
  swell(CLARINET, 1, 3, [74, 100, 70]);
  swell(CELLO, 3, 5, [74, 98, 76]);
  swell(CLARINET, 5, 10, [76, 106, 40]);
  swell(CELLO, 5, 10, [76, 104, 40]);
  swell(STRINGS, 1, 5, [54, 78, 62]);
  swell(STRINGS, 5, 10, [62, 90, 24]);
  for (let i = 0; i < 6; i++) tempoAt(8, i * 0.66, 71 - 2.6 * i);
  return score.file();
};

/** A text is signed: both motifs at once, in D major with the ninth added. */
export const signing = { seconds: 36, file: write() };
