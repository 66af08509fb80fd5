/** The faces of the printed matter on the table. */
export const FACES = {
  interface: { family: 'Jost', weight: 500, style: 'normal' },
  label: { family: 'Jost', weight: 600, style: 'normal' },
  display: { family: 'Old Standard', weight: 700, style: 'normal' },
  reading: { family: 'Source Serif', weight: 400, style: 'normal' },
  aside: { family: 'Source Serif', weight: 400, style: 'italic' },
  cable: { family: 'Plex Mono', weight: 400, style: 'normal' },
} as const;
export type FaceName = keyof typeof FACES;

/** A CSS font shorthand; the size is in CSS pixels. */
export const fontOf = (name: FaceName, size: number): string => {
  const { family, weight, style } = FACES[name];
  return `${style} ${weight} ${size}px "${family}", serif`;
};

/** The width of a text set in a face, in CSS pixels. */
export type Measure = (text: string, face: FaceName, size: number) => number;

const wrappedLine = (
  measure: Measure,
  text: string,
  face: FaceName,
  size: number,
  width: number,
): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer, face, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};

const wrapped = (
  measure: Measure,
  text: string,
  face: FaceName,
  size: number,
  width: number,
): readonly string[] =>
  text.split('\n').flatMap((line) => wrappedLine(measure, line, face, size, width));

export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

export interface Fit {
  readonly face: FaceName;
  readonly width: number;
  readonly height: number;
  readonly lines: number;
  /** CSS pixels, largest first; the last is taken where none fits. */
  readonly sizes: readonly number[];
}

/** A line with a mark where more would follow, and as many of its words as leave room for the mark. */
const cutShort = (
  measure: Measure,
  line: string,
  face: FaceName,
  size: number,
  width: number,
): string => {
  const words = line.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')} …`, face, size) > width) words.pop();
  return `${words.join(' ')} …`;
};

/** A line whose one word is too wide for its room, as many of its letters as leave room for a mark. */
const narrowed = (
  measure: Measure,
  line: string,
  face: FaceName,
  size: number,
  width: number,
): string => {
  if (measure(line, face, size) <= width) return line;
  const letters = [...line];
  while (letters.length > 1 && measure(`${letters.join('')}…`, face, size) > width) letters.pop();
  return `${letters.join('')}…`;
};

const LINE_HEIGHT = 1.12;

/** The text broken into lines at the largest of the sizes at which it fits; cut with a mark where none does. */
export const fitText = (
  measure: Measure,
  text: string,
  { face, width, height, lines, sizes }: Fit,
): Fitted => {
  for (const size of sizes) {
    const most = Math.max(1, Math.min(lines, Math.floor(height / (size * LINE_HEIGHT))));
    const broken = wrapped(measure, text, face, size, width);
    const fits = broken.every((line) => measure(line, face, size) <= width);
    if (broken.length <= most && fits) return { lines: broken, size };
  }
  const size = sizes.at(-1) ?? 13;
  const broken = wrapped(measure, text, face, size, width).map((line) =>
    narrowed(measure, line, face, size, width),
  );
  const kept = broken.slice(0, lines);
  const last = kept.at(-1);
  if (broken.length <= lines || last === undefined) return { lines: kept, size };
  return { lines: [...kept.slice(0, -1), cutShort(measure, last, face, size, width)], size };
};
