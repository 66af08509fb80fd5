import { makeScore } from '../score.mjs';

const [CLARINET, CELLO, PIANO] = [0, 1, 2];
const BARS = 9;

const FIFTHS = [
  ['D3', 'A3'],
  ['D3', 'A3'],
  ['C3', 'G3'],
  ['Bb2', 'F3'],
  ['G2', 'D3'],
  ['A2', 'E3'],
  ['Bb2', 'F3'],
  ['G2', 'D3'],
  ['D3', 'A3'],
];

/** A fifth to a bar, its upper note late, and above it every other bar one that does not belong. */
const waves = ({ note }, [low, high], i) => {
  note(PIANO, i + 1, 0, 3.8, low, 42);
  note(PIANO, i + 1, 1.5, 2.4, high, 34);
  if (i % 2 === 1) note(PIANO, i + 1, 3, 1.4, 'E5', 26);
};

const write = () => {
  const score = makeScore({
    beats: 4,
    tempo: 62,
    seed: 1960,
    parts: [
      { program: 71, volume: 92, pan: 38, reverb: 84 },
      { program: 42, volume: 84, pan: 92, reverb: 84 },
      { program: 0, volume: 72, pan: 64, reverb: 80 },
    ],
  });
  const { note, line, swell, tempoAt } = score;
  FIFTHS.forEach((fifth, i) => waves(score, fifth, i));
  line(
    CLARINET,
    2,
    0,
    [
      ['A4', 1.5],
      ['C5', 0.5, -4],
      ['D5', 1],
      ['F5', 3.5, 6],
    ],
    58,
  );
  line(
    CELLO,
    4,
    1,
    [
      ['F3', 1.5, 2],
      ['E3', 0.5, -4],
      ['D3', 1],
      ['C3', 3, -4],
    ],
    58,
  );
  line(
    CLARINET,
    6,
    0,
    [
      ['A4', 1],
      ['C5', 1],
      ['D5', 3, 2],
    ],
    54,
  );
  line(
    CELLO,
    7,
    2,
    [
      ['D3', 1],
      ['C3', 1, -2],
      ['D3', 4, -4],
    ],
    54,
  );
  line(
    CLARINET,
    8,
    2,
    [
      ['A4', 2, -4],
      ['E5', 4, -8],
    ],
    50,
  );
  note(PIANO, BARS, 2, 2, 'E4', 28);
  swell(CLARINET, 2, 4, [72, 96, 60]);
  swell(CELLO, 4, 6, [70, 94, 56]);
  swell(CLARINET, 6, 8, [70, 86, 56]);
  swell(CELLO, 7, 10, [68, 84, 40]);
  for (let i = 0; i < 4; i++) tempoAt(BARS - 1, i, 60 - 3 * i);
  return score.file();
};

/** Before and after the talks: each motif alone, from far apart; at the end both hold, a ninth between them. */
export const farShore = { seconds: 36, file: write() };
