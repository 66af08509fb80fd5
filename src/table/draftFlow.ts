import type { PartyId, SegmentId } from '../negotiation/scenarioData.ts';
import type { Run } from './draftRuns.ts';
import type { Rect } from './geometry.ts';
import type { FaceName, Measure } from './lettering.ts';

export interface Piece extends Rect {
  readonly text: string;
  readonly face: FaceName;
  readonly size: number;
  readonly standing: Run['standing'];
  readonly segment: SegmentId | null;
  readonly bracket: PartyId | null;
  readonly loose: boolean;
}

export interface BracketPiece extends Rect {
  readonly party: PartyId;
  readonly end: 'open' | 'close';
}

export interface CaretPiece extends Rect {
  readonly segment: SegmentId;
}

export interface Flow {
  readonly pieces: readonly Piece[];
  readonly brackets: readonly BracketPiece[];
  readonly height: number;
}

export interface FlowOptions {
  readonly width: number;
  readonly size: number;
  readonly measure: Measure;
  /** The word set beside a closing bracket, so that no bracket speaks by its ink alone. */
  readonly bracketWord: (party: PartyId) => string;
  readonly leading?: number;
}

const BRACKET = 8;

const faceOf = (standing: Run['standing']): FaceName => {
  if (standing === 'title') return 'display';
  return standing === 'absent' ? 'aside' : 'reading';
};

interface Setter {
  readonly put: (text: string, style: Omit<Piece, keyof Rect | 'text'>) => void;
  readonly space: (width: number) => Rect;
  readonly newLine: () => void;
  readonly pieces: Piece[];
  readonly height: () => number;
}

const makeSetter = ({ width, size, measure, leading = 1.4 }: FlowOptions): Setter => {
  const lineHeight = Math.round(size * leading);
  const pieces: Piece[] = [];
  let [x, y] = [0, 0];
  const newLine = (): void => {
    x = 0;
    y += lineHeight;
  };
  const place = (wide: number): Rect => {
    const rect = { x, y, width: wide, height: lineHeight };
    x += wide;
    return rect;
  };
  const putWord = (word: string, style: Omit<Piece, keyof Rect | 'text'>): void => {
    const { face, size: set } = style;
    if (x > 0 && x + measure(word.trimEnd(), face, set) > width) newLine();
    const own = x === 0 ? word.trimStart() : word;
    if (own === '') return;
    const last = pieces.at(-1);
    const joins =
      last && last.y === y && last.segment === style.segment && last.standing === style.standing;
    const text = joins && last.x + last.width >= x - 0.5 ? last.text + own : own;
    if (text === own) {
      pieces.push({ ...style, text, ...place(measure(own, face, set)) });
      return;
    }
    const from = last as Piece;
    const wide = measure(text, face, set);
    pieces[pieces.length - 1] = { ...from, text, width: wide };
    x = from.x + wide;
  };
  return {
    pieces,
    newLine,
    space: (wide) => {
      if (x + wide > width) newLine();
      return place(wide);
    },
    put: (text, style) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) newLine();
        for (const word of line.split(/(?<=\s)/)) putWord(word, style);
      }
    },
    height: () => y + lineHeight,
  };
};

/** Leading breaks and spaces stand before the bracket, not in it. */
const leadOf = (text: string): readonly [string, string] => {
  const lead = /^\s*/.exec(text)?.[0] ?? '';
  return [lead, text.slice(lead.length)];
};

/** Sets runs of words in lines of the given width, brackets and the names of their owners among them. */
export const flowDraft = (runs: readonly Run[], options: FlowOptions): Flow => {
  const { size, measure, bracketWord } = options;
  const setter = makeSetter(options);
  const brackets: BracketPiece[] = [];
  const labelSize = Math.max(11, Math.round(size * 0.78));
  for (const { text, standing, segment, bracket, loose } of runs) {
    const face = faceOf(standing);
    const style = { face, size, standing, segment, bracket, loose };
    if (bracket === null) {
      setter.put(text, style);
      continue;
    }
    const [lead, words] = leadOf(text);
    setter.put(lead, { ...style, standing: 'common', segment: null, bracket: null, loose: false });
    const name = bracketWord(bracket);
    const first = words.split(/(?<=\s)/)[0] ?? '';
    const opening = setter.space(BRACKET + measure(first.trimEnd(), face, size));
    brackets.push({ ...opening, width: BRACKET, party: bracket, end: 'open' });
    setter.pieces.push({
      ...style,
      ...opening,
      text: first,
      x: opening.x + BRACKET,
      width: opening.width - BRACKET,
    });
    setter.put(words.slice(first.length), style);
    brackets.push({ ...setter.space(BRACKET), party: bracket, end: 'close' });
    setter.put(`${name} `, {
      ...style,
      face: 'label',
      size: labelSize,
      segment: null,
      loose: false,
    });
  }
  return { pieces: setter.pieces, brackets, height: setter.height() };
};
