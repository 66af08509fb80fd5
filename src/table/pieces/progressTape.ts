import type { GameObjects, Scene } from 'phaser';
import { FACES } from '../layout/lettering.ts';
import { INK, inkNumber } from './inks.ts';

const TAPE = { height: 30, margin: 12, hole: 11, letter: 7, gap: 3 } as const;
/** Letters of a word on the tape, over and over. */
const WORDS = [4, 7, 3, 6, 5, 2, 8] as const;

interface Strip {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** Where letters stand on a tape, from its left end. */
const lettersOn = (length: number): readonly number[] => {
  const letters: number[] = [];
  let x: number = TAPE.margin;
  for (let word = 0; x < length - TAPE.margin - TAPE.letter; word += 1) {
    for (let letter = 0; letter < (WORDS[word % WORDS.length] ?? 4); letter += 1) {
      if (x > length - TAPE.margin - TAPE.letter) break;
      letters.push(x);
      x += TAPE.letter + TAPE.gap;
    }
    x += TAPE.letter;
  }
  return letters;
};

const drawTape = (tape: GameObjects.Graphics, { x, y, length }: Strip): void => {
  tape.fillStyle(inkNumber(INK.black), 0.5).fillRect(x + 4, y + 5, length, TAPE.height);
  tape.fillStyle(inkNumber(INK.paper), 1).fillRect(x, y, length, TAPE.height);
  tape.fillStyle(inkNumber(INK.paperDeep), 1);
  for (let hole = TAPE.hole; hole < length; hole += TAPE.hole)
    tape.fillCircle(x + hole, y + 6, 1.6);
  tape.fillRect(x, y + TAPE.height - 3, length, 1);
};

const drawLetters = (ink: GameObjects.Graphics, { x, y, length }: Strip, share: number): void => {
  const letters = lettersOn(length);
  const printed = Math.round(letters.length * share);
  ink.clear();
  letters.forEach((at, index) => {
    ink.fillStyle(inkNumber(index < printed ? INK.black : INK.paperShade), 1);
    ink.fillRect(x + at, y + 12, TAPE.letter, 10);
  });
  if (printed < letters.length)
    ink
      .fillStyle(inkNumber(INK.red), 1)
      .fillRect(x + (letters[printed] ?? 0) - TAPE.gap, y + 10, 2, 14);
};

export interface ProgressTape {
  /** Prints what share has come, 0–1, what is awaited, and how many of how many pictures are here. */
  readonly show: (share: number, words: string, count: string) => void;
  readonly destroy: () => void;
}

/** A teleprinter tape in the middle of a bare floor, on which ink grows with what has come. */
export const makeProgressTape = ({ add, cameras }: Scene): ProgressTape => {
  const { width, height, zoom } = cameras.main;
  const [wide, tall] = [width / zoom, height / zoom];
  const length = Math.round(Math.min(420, wide * 0.76));
  const strip = { x: (wide - length) / 2, y: tall / 2 - TAPE.height / 2, length };
  const [floor, tape, ink] = [add.graphics(), add.graphics(), add.graphics()];
  floor.fillStyle(inkNumber(INK.floor), 1).fillRect(0, 0, wide, tall);
  drawTape(tape, strip);
  const line = (size: number, colour: string): GameObjects.Text =>
    add.text(0, 0, '', {
      fontFamily: `"${FACES.interface.family}", sans-serif`,
      fontSize: `${size}px`,
      fontStyle: `${FACES.interface.weight}`,
      color: colour,
      resolution: zoom,
    });
  const words = line(17, INK.paper)
    .setOrigin(0, 1)
    .setPosition(strip.x, strip.y - 8);
  const count = line(15, INK.brassLight)
    .setOrigin(1, 0)
    .setPosition(strip.x + length, strip.y + TAPE.height + 8);
  return {
    show: (share, awaited, come) => {
      drawLetters(ink, strip, share);
      words.setText(awaited);
      count.setText(come);
    },
    destroy: () => {
      for (const drawn of [floor, tape, ink, words, count]) drawn.destroy();
    },
  };
};
