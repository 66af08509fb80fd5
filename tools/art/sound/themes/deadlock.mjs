import { makeScore } from '../score.mjs';

const [CLARINET, CELLO, BASS, PIANO] = [0, 1, 2, 3];
const BARS = 8;

const OSTINATO = [
  ['D3', 1, 4],
  ['E3', 1],
  ['F3', 1, 2],
  ['E3', 1, -2],
  ['D3', 1, -4],
];

const PULSES = ['D2', 'D2', 'Bb1', 'Bb1', 'G1', 'G1', 'A1', 'D2'];

const write = () => {
  const score = makeScore({
    beats: 5,
    tempo: 84,
    seed: 1955,
    parts: [
      { program: 71, volume: 88, pan: 44, reverb: 78 },
      { program: 42, volume: 86, pan: 84, reverb: 70 },
      { program: 45, volume: 78, pan: 74, reverb: 70 },
      { program: 0, volume: 70, pan: 60, reverb: 76 },
    ],
  });
  const { note, line, swell, tempoAt } = score;
  for (let bar = 1; bar < BARS; bar++) {
    line(CELLO, bar, 0, OSTINATO, 62);
    note(BASS, bar, 0, 1, PULSES[bar - 1], 58);
    note(BASS, bar, 3, 1, PULSES[bar - 1], 44);
  }
  line(
    CLARINET,
    2,
    1,
    [
      ['A4', 1.5],
      ['C5', 0.5, -4],
      ['D5', 2, 2],
    ],
    60,
  );
  line(
    CLARINET,
    4,
    1,
    [
      ['A4', 1],
      ['C5', 0.5, -2],
      ['D5', 0.5, 2],
      ['F5', 2, 8],
    ],
    64,
  );
  line(
    CLARINET,
    6,
    1,
    [
      ['A4', 1.5],
      ['Bb4', 2.5, -6],
    ],
    56,
  );
  note(PIANO, 3, 0, 4.5, 'E4', 30);
  note(PIANO, 5, 0, 4.5, 'Eb4', 32);
  note(PIANO, 7, 0, 4.5, 'E4', 30);
  line(
    CELLO,
    BARS,
    0,
    [
      ['D3', 1],
      ['E3', 4.5, -8],
    ],
    56,
  );
  note(PIANO, BARS, 1, 5, 'A2', 34);
  note(PIANO, BARS, 1, 5, 'E3', 28);
  swell(CELLO, 1, 5, [70, 96, 78]);
  swell(CELLO, 5, 9, [84, 96, 34]);
  swell(CLARINET, 2, 5, [74, 98, 70]);
  swell(CLARINET, 6, 8, [76, 84, 40]);
  for (let i = 0; i < 5; i++) tempoAt(BARS - 1, i, 82 - 5 * i);
  return score.file();
};

/** The talks have come to nothing: Moscow's motif goes round in five, Tokyo's begins three times and is left hanging. */
export const deadlock = { seconds: 34, file: write() };
