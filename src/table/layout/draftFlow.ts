import type { PartyId, SegmentId } from '../../negotiation/scenarioData.ts';
import type { Run } from './draftRuns.ts';
import type { Rect } from './geometry.ts';
import type { FaceName, Measure } from './lettering.ts';

/** How a piece of text is set, whatever it says. */
type Setting = Omit<Run, 'text'> & { readonly face: FaceName; readonly size: number };

export interface Piece extends Setting, Rect {
  readonly text: string;
}

export interface BracketPiece extends Rect {
  readonly party: PartyId;
  readonly end: 'open' | 'close';
  /** The words it stands at. */
  readonly segment: SegmentId;
}

/** Text set in lines, measured from its upper left corner. */
export interface Flow {
  readonly pieces: readonly Piece[];
  readonly brackets: readonly BracketPiece[];
  readonly height: number;
}

export interface FlowOptions {
  readonly width: number;
  readonly size: number;
  /** Line height as a multiple of the size. */
  readonly leading: number;
  readonly measure: Measure;
  /** The word set beside a closing bracket, so that no bracket speaks by its ink alone. */
  readonly bracketWord: (party: PartyId) => string;
}

const BRACKET = 8;

const faceOf = (standing: Run['standing']): FaceName => {
  if (standing === 'title') return 'display';
  return standing === 'absent' || standing === 'aside' ? 'aside' : 'reading';
};

/** The words of a text, each with the white space after it; a mark that stands alone keeps to the word it precedes. */
const wordsOf = (text: string): readonly string[] => text.split(/(?<=[^\s,.;…]\S*\s|^\s+)/);

/** A line being filled, and the pieces set so far. */
interface Setter {
  x: number;
  y: number;
  readonly lineHeight: number;
  readonly pieces: Piece[];
  readonly brackets: BracketPiece[];
}

const newLine = (setter: Setter): void => {
  setter.x = 0;
  setter.y += setter.lineHeight;
};

const isSetAlike = (piece: Piece, setting: Setting): boolean =>
  piece.segment === setting.segment &&
  piece.standing === setting.standing &&
  piece.face === setting.face;

const setWord = (setter: Setter, word: string, setting: Setting, options: FlowOptions): void => {
  const { measure, width } = options;
  const { face, size } = setting;
  if (setter.x > 0 && setter.x + measure(word.trimEnd(), face, size) > width) newLine(setter);
  const own = setter.x === 0 ? word.trimStart() : word;
  if (own === '') return;
  const last = setter.pieces.at(-1);
  const { x, y, lineHeight } = setter;
  const joins = last && last.y === y && isSetAlike(last, setting) && last.x + last.width >= x - 0.5;
  const start = joins ? last : { x, text: '' };
  const text = start.text + own;
  const piece = { ...setting, text, x: start.x, y, width: measure(text, face, size) };
  if (joins) setter.pieces.pop();
  setter.pieces.push({ ...piece, height: lineHeight });
  setter.x = piece.x + piece.width;
};

const setText = (setter: Setter, text: string, setting: Setting, options: FlowOptions): void => {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) newLine(setter);
    for (const word of wordsOf(line)) setWord(setter, word, setting, options);
  }
};

/** Sets a bracket, on a new line where the room given would not be left beside it. */
const setBracket = (
  setter: Setter,
  bracket: Pick<BracketPiece, 'party' | 'end' | 'segment'>,
  beside: number,
  { width }: FlowOptions,
): void => {
  if (setter.x + BRACKET + beside > width) newLine(setter);
  const { x, y, lineHeight } = setter;
  setter.brackets.push({ ...bracket, x, y, width: BRACKET, height: lineHeight });
  setter.x += BRACKET;
};

const setBracketed = (
  setter: Setter,
  run: Run,
  party: PartyId,
  setting: Setting,
  options: FlowOptions,
): void => {
  const { measure, bracketWord } = options;
  const { face, size } = setting;
  const plain: Setting = {
    ...setting,
    standing: 'common',
    segment: null,
    bracket: null,
    loose: false,
  };
  const lead = /^\s*/.exec(run.text)?.[0] ?? '';
  const words = run.text.slice(lead.length);
  setText(setter, lead, plain, options);
  const first = measure((wordsOf(words)[0] ?? '').trimEnd(), face, size);
  const segment = run.segment ?? '';
  setBracket(setter, { party, end: 'open', segment }, first, options);
  setText(setter, words, setting, options);
  setBracket(setter, { party, end: 'close', segment }, 0, options);
  const labelSize = Math.max(13, Math.round(size * 0.78));
  const label: Setting = { ...plain, bracket: party, face: 'label', size: labelSize };
  setText(setter, `${bracketWord(party)} `, label, options);
};

/** Sets runs of words in lines of the given width, brackets and the names of their owners among them. */
export const flowDraft = (runs: readonly Run[], options: FlowOptions): Flow => {
  const lineHeight = Math.round(options.size * options.leading);
  const setter: Setter = { x: 0, y: 0, lineHeight, pieces: [], brackets: [] };
  for (const run of runs) {
    const { text, ...rest } = run;
    const setting: Setting = { ...rest, face: faceOf(run.standing), size: options.size };
    if (run.bracket === null) setText(setter, text, setting, options);
    else setBracketed(setter, run, run.bracket, setting, options);
  }
  return { pieces: setter.pieces, brackets: setter.brackets, height: setter.y + lineHeight };
};
