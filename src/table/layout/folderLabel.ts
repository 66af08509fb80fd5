import { type FaceName, fitText, type Measure } from './lettering.ts';

/** A line on a folder's label; `of` says whose position it tells, and so at which edge it stands. */
export interface LabelLine {
  readonly text: string;
  readonly of: 'name' | 'yours' | 'theirs' | 'agreed' | 'nobody';
}

export interface SetLine extends LabelLine {
  readonly size: number;
  /** The middle of the line, from the top of the label. */
  readonly y: number;
}

export interface Label {
  readonly lines: readonly SetLine[];
  readonly height: number;
}

export interface LabelRoom {
  readonly width: number;
  /** The label never grows above this. */
  readonly height: number;
  /** Size of the name, in CSS pixels; the positions are set a little smaller. */
  readonly size: number;
}

const LEAST = 13;
const LEADING = 1.09;
const MARGIN = 3;

export const faceOfLine = ({ of }: LabelLine): FaceName => (of === 'name' ? 'display' : 'label');

/** How many lines the name may take, and each of the positions. */
interface Allowed {
  readonly name: number;
  readonly positions: number;
}

const ROOMY: Allowed = { name: 2, positions: 2 };

/** What is cut short where a label is full: the name before the positions. */
const TIGHTER: readonly Allowed[] = [
  { name: 1, positions: 2 },
  { name: 2, positions: 1 },
];

/** Each entry broken into at most so many lines, and set under each other. */
const set = (
  measure: Measure,
  entries: readonly LabelLine[],
  room: LabelRoom,
  size: number,
  allowed: Allowed,
): Label => {
  let y = MARGIN;
  const lines = entries.flatMap((entry) => {
    const most = entry.of === 'name' ? allowed.name : allowed.positions;
    const own = entry.of === 'name' ? size : Math.max(LEAST, size * 0.9);
    const { lines: broken } = fitText(measure, entry.text, {
      face: faceOfLine(entry),
      width: room.width,
      height: most * own * LEADING + 1,
      lines: most,
      sizes: [own],
    });
    return broken.map((text): SetLine => {
      const tall = own * LEADING;
      y += tall;
      return { text, of: entry.of, size: own, y: y - tall / 2 };
    });
  });
  return { lines, height: y + MARGIN };
};

/**
 * The name of an issue and how it stands, as large as the label allows: in two lines each where they are long, in one,
 * cut short, where even that would not fit.
 */
export const labelOf = (
  measure: Measure,
  entries: readonly LabelLine[],
  room: LabelRoom,
): Label => {
  const sizes = [room.size, room.size * 0.92, room.size * 0.86, LEAST].filter(
    (size) => size >= LEAST,
  );
  for (const size of sizes) {
    const label = set(measure, entries, room, size, ROOMY);
    if (label.height <= room.height) return label;
  }
  for (const allowed of TIGHTER) {
    const label = set(measure, entries, room, LEAST, allowed);
    if (label.height <= room.height) return label;
  }
  return set(measure, entries, room, LEAST, { name: 1, positions: 1 });
};
