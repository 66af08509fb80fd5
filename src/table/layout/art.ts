import manifest from '../../../assets/art/manifest.json';
import type { Point, Rect } from './geometry.ts';

export interface ArtFrame {
  readonly sheet: string;
  /** Pixels for each design unit. */
  readonly density: number;
  /** Where the frame lies on its sheet, in pixels. */
  readonly cut: Rect;
  /** The whole drawing in pixels, and where in it the cut part lay. */
  readonly whole: Rect;
  /** In fractions of the whole drawing. */
  readonly anchor: Point;
  /** The drawn part, measured from the anchor, in design units. */
  readonly box: Rect;
}

export interface ArtPlace extends Point {
  readonly scale: number;
}

/** The base of a neck; `facing` is −1 for a figure that is flipped. */
export interface ArtSeat extends ArtPlace {
  readonly facing: number;
}

interface Pair<T> {
  readonly left: T;
  readonly right: T;
}

/** Seats of the left side, of which the right is the mirror: of one, of two, of three delegates. */
interface Seats {
  /** By how many sit at the larger side. */
  readonly scales: readonly number[];
  /** How far below the neck the arms lie on the table, at scale 1. */
  readonly elbow: number;
  readonly front: readonly (readonly Point[])[];
  readonly aside: ArtPlace | null;
  readonly behind: readonly (readonly ArtPlace[])[];
}

interface Places {
  readonly width: number;
  /** Where the pictures of tables begin. */
  readonly edge: number;
  readonly plates: {
    readonly y: number;
    readonly scale: number;
    /** The scale of their height. */
    readonly tall: number;
    /** From either end, for a side of one, of two, of three. */
    readonly insets: readonly (readonly number[])[];
  };
  readonly flags: Pair<ArtPlace>;
}

export interface ArtRoom {
  /** The picture for `any` time and learner, and others for a season or for the learner of one party. */
  readonly pictures: Readonly<Record<string, string>>;
  /** By season: what lies over the picture at the end of a stage. */
  readonly later: Readonly<Record<string, string>>;
  readonly table: string;
  readonly chair: string;
  readonly flags: boolean;
  readonly things: readonly (ArtPlace & { readonly frame: string })[];
}

/** What the drawn pictures say of themselves, in design units: one CSS pixel at scale 1. */
export interface Art {
  readonly images: Readonly<Record<string, Rect>>;
  readonly rooms: Readonly<Record<string, ArtRoom>>;
  readonly seats: { readonly wide: Seats; readonly tall: Seats };
  readonly places: { readonly wide: Places; readonly tall: Places };
  readonly parts: {
    readonly card: Readonly<Record<'card' | 'picture' | 'text' | 'footer', Rect>>;
    readonly folder: Readonly<Record<'cover' | 'tab' | 'label' | 'openSheet', Rect>>;
    readonly nameplate: { readonly upperLine: Point; readonly lowerLine: Point };
    readonly telegramStrip: { readonly sheet: Rect; readonly text: Rect };
    readonly dial: { readonly radius: number; readonly from: number; readonly to: number };
    /** How far a head leans with each expression, in degrees, about a point measured from the base of the neck. */
    readonly head: { readonly tilts: Readonly<Record<string, number>>; readonly pivot: Point };
  };
  readonly inks: { readonly brackets: Readonly<Record<string, string>> };
  readonly frames: Readonly<Record<string, ArtFrame>>;
  /** The frames of each sheet. */
  readonly sheets: Readonly<Record<string, readonly string[]>>;
}

const frameOf = (sheet: string, density: number, measures: readonly number[]): ArtFrame => {
  const [left = 0, top = 0, w = 0, h = 0, x = 0, y = 0, width = 1, height = 1, ax = 0, ay = 0] =
    measures;
  return {
    sheet,
    density,
    cut: { x: left, y: top, width: w, height: h },
    whole: { x, y, width, height },
    anchor: { x: ax / width, y: ay / height },
    box: {
      x: (x - ax) / density,
      y: (y - ay) / density,
      width: w / density,
      height: h / density,
    },
  };
};

const readArt = ({ sheets, ...rest }: typeof manifest): Art => {
  const listed = Object.entries(sheets).map(([sheet, { density, frames }]) => {
    const measures: Readonly<Record<string, readonly number[]>> = frames;
    return { sheet, density, measures };
  });
  return {
    ...rest,
    sheets: Object.fromEntries(listed.map(({ sheet, measures }) => [sheet, Object.keys(measures)])),
    frames: Object.fromEntries(
      listed.flatMap(({ sheet, density, measures }) =>
        Object.entries(measures).map(([name, own]) => [name, frameOf(sheet, density, own)]),
      ),
    ),
  };
};

export const ART: Art = readArt(manifest);
