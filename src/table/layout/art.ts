import manifest from '../../../assets/art/manifest.json';
import type { Point, Rect } from './geometry.ts';

export interface ArtFrame {
  readonly atlas: string;
  readonly width: number;
  readonly height: number;
  readonly anchor: Point;
  /** The drawn part, measured from the anchor. */
  readonly box: Rect;
}

export interface ArtImage extends Rect {
  readonly file: string;
  readonly density: number;
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

interface Seats extends Pair<ArtSeat> {
  readonly besideLeft?: ArtSeat;
  readonly besideRight?: ArtSeat;
}

interface Places {
  readonly plates: Pair<ArtPlace>;
  readonly flags: Pair<ArtPlace>;
  readonly things: readonly (ArtPlace & { readonly frame: string })[];
}

/** What the drawn pictures say of themselves, in design units: one CSS pixel at scale 1. */
export interface Art {
  readonly density: number;
  readonly images: Readonly<Record<string, ArtImage>>;
  readonly seats: { readonly wide: Seats; readonly tall: Seats };
  readonly places: { readonly wide: Places; readonly tall: Places };
  readonly parts: {
    readonly card: Readonly<Record<'card' | 'picture' | 'text' | 'footer', Rect>>;
    readonly folder: Readonly<Record<'cover' | 'tab' | 'label' | 'openSheet', Rect>>;
    readonly nameplate: { readonly upperLine: Point; readonly lowerLine: Point };
    readonly telegramStrip: { readonly sheet: Rect; readonly text: Rect };
    readonly dial: { readonly radius: number; readonly from: number; readonly to: number };
  };
  readonly inks: { readonly brackets: Readonly<Record<string, string>> };
  readonly frames: Readonly<Record<string, ArtFrame>>;
}

export const ART: Art = manifest;
