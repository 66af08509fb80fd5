import { makeScore } from '../score.mjs';
import { teleprinterLetters } from '../objects.mjs';

const [CLARINET, CELLO, PIZZICATO, PIANO] = [0, 1, 2, 3];
const BARS = 12;

const CHORDS = [
  ['D3', 'A3'],
  ['D3', 'A3'],
  ['Bb2', 'F3'],
  ['C3', 'G3'],
  ['F3', 'C4'],
  ['D3', 'A3'],
  ['G2', 'D3'],
  ['A2', 'E3'],
  ['D3', 'A3'],
  ['Bb2', 'F3'],
  ['A2', 'E3'],
  ['D3', 'A3'],
];

/** A letter of the teleprinter to a bar: five units, a quaver each, plucked where the unit is a mark. */
const LETTERS = teleprinterLetters('TOKYO MOSCOW');

const pluck = ({ note }, [low, high], i) => {
  const bar = i + 1;
  note(PIZZICATO, bar, 0, 0.5, low, 56);
  LETTERS[i].forEach((mark, unit) => {
    if (mark) note(PIZZICATO, bar, 0.5 + unit * 0.5, 0.4, high, 44);
  });
  note(PIZZICATO, bar, 3, 0.5, low, 46);
};

const write = () => {
  const score = makeScore({
    beats: 4,
    tempo: 92,
    seed: 214,
    parts: [
      { program: 71, volume: 90, pan: 44, reverb: 70 },
      { program: 42, volume: 74, pan: 84, reverb: 72 },
      { program: 45, volume: 84, pan: 70, reverb: 62 },
      { program: 0, volume: 64, pan: 60, reverb: 66 },
    ],
  });
  const { note, line, swell, tempoAt } = score;
  CHORDS.forEach((chord, i) => pluck(score, chord, i));
  line(
    CLARINET,
    2,
    1,
    [
      ['A4', 1.5],
      ['C5', 0.5, -4],
      ['D5', 1],
      ['F5', 3, 6],
      ['D5', 1, -2],
    ],
    58,
  );
  line(
    CELLO,
    5,
    0,
    [
      ['F3', 1.5, 2],
      ['E3', 0.5, -4],
      ['D3', 2],
      ['D3', 1],
      ['C3', 1, -2],
      ['D3', 2, -4],
    ],
    58,
  );
  line(
    CLARINET,
    7,
    1,
    [
      ['G4', 1.5],
      ['A4', 0.5, -4],
      ['C5', 1],
      ['A4', 3, 2],
    ],
    58,
  );
  line(
    CLARINET,
    9,
    1,
    [
      ['A4', 1],
      ['C5', 0.5],
      ['D5', 0.5],
      ['F5', 1, 6],
      ['E5', 1],
      ['D5', 1, -4],
      ['C5', 1, -4],
      ['D5', 4, -6],
    ],
    60,
  );
  note(PIANO, 4, 2, 2, 'E5', 30);
  note(PIANO, 8, 2, 2, 'E5', 30);
  note(PIANO, BARS, 0, 4, 'D4', 30);
  note(PIANO, BARS, 1, 4, 'A4', 26);
  swell(CLARINET, 2, 5, [72, 96, 70]);
  swell(CELLO, 5, 7, [70, 90, 56]);
  swell(CLARINET, 7, 9, [72, 92, 72]);
  swell(CLARINET, 9, 13, [78, 100, 40]);
  for (let i = 0; i < 4; i++) tempoAt(BARS - 1, i, 90 - 4 * i);
  return score.file();
};

/** Word has come from home: Tokyo's motif in short breaths over strings plucked in the code of a teleprinter. */
export const cable = { seconds: 36, file: write() };
