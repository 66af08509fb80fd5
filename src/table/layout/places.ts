import type { ArgumentId, IssueId, OptionId, PartyId } from '../../negotiation/scenarioData.ts';
import type { Tool } from '../view/toolNames.ts';
import type { Art } from './art.ts';
import type { Flow } from './draftFlow.ts';
import type { DraftWords } from './draftRuns.ts';
import type { Point, Rect } from './geometry.ts';
import type { Measure } from './lettering.ts';
import type { RoomLayout } from './roomPlaces.ts';

/** `broad`: tools at both sides of the cards. `stacked`: tools in front of them. `band`: the people alone. */
export type Arrangement = 'broad' | 'stacked' | 'band';

export interface FolderPlace extends Point {
  readonly issue: IssueId;
  readonly scale: number;
  readonly lane: Rect;
}

export interface CardPlace extends Point {
  readonly option: OptionId;
  readonly scale: number;
  readonly angle: number;
}

export interface SourcePlace extends Rect {
  readonly argument: ArgumentId;
}

export interface ToolPlace extends Rect {
  readonly tool: Tool;
}

export interface DraftPlace extends Rect {
  readonly reading: boolean;
  /** Where the text begins. */
  readonly text: Point;
  readonly flow: Flow;
  /** The leaves of a draft too long for one; null where it is not. */
  readonly leaves: Leaves | null;
}

export interface Leaves {
  readonly page: number;
  readonly count: number;
  readonly back: Rect | null;
  readonly next: Rect | null;
}

/** A paper taken up to be read, over the others. */
export interface SheetPlace extends Rect {
  readonly kind: 'telegram' | 'home' | 'leaving';
  readonly leaves: Leaves | null;
  /** For walking out, and for staying. */
  readonly answers: { readonly leave: Rect; readonly stay: Rect } | null;
}

/** Plates with what is measured: rounds, climate, and how one stands at home. */
export interface GaugePlaces {
  /** The strip the gauges stand on. */
  readonly rail: Rect;
  readonly rounds: Rect;
  readonly climate: Rect;
  readonly home: Rect | null;
}

/** The places of everything that lies on the table; absent where the band is too low for it. */
export interface PapersLayout {
  readonly folders: readonly FolderPlace[];
  readonly cards: readonly CardPlace[];
  /** Where the cards lie, and below where a dragged card is taken back into the hand. */
  readonly hand: Rect;
  readonly more: Rect | null;
  readonly draft: DraftPlace;
  readonly sources: readonly SourcePlace[];
  readonly tools: readonly ToolPlace[];
  readonly seal: Rect | null;
  readonly gauges: GaugePlaces;
  readonly telegram: Rect | null;
  readonly sheet: SheetPlace | null;
}

export interface Lettering extends DraftWords {
  readonly measure: Measure;
  readonly bracketWord: (party: PartyId) => string;
}

/** Between things that lie beside each other. */
export const GAP = 8;
/** The least side of what a finger has to hit. */
export const TOUCH = 44;
/** A folder about the middle of its cover, and a card, in design units; `scale` at unit 1. */
export const FOLDER = { up: 85, down: 68, width: 198, scale: 0.66 } as const;
export const CARD = { width: 174, height: 218, scale: 0.7 } as const;
/** How deep a row of tools is at unit 1. */
export const TOOLS = 104;

/** The table before anything is laid on it. */
export interface Ground {
  readonly arrangement: Arrangement;
  readonly art: Art;
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly room: RoomLayout;
}
