import type { Art } from './layout/art.ts';
import { cardPlaces, moreRect } from './layout/cardPlaces.ts';
import { type ChartPlace, chartPlace, withChart } from './layout/chartPlaces.ts';
import { sheetDraft, stripDraft } from './layout/draftPlaces.ts';
import { folderPlaces } from './layout/folderPlaces.ts';
import { gaugePlaces, railOf } from './layout/gaugePlaces.ts';
import { clamp, type Rect } from './layout/geometry.ts';
import {
  type Arrangement,
  CARD,
  FOLDER,
  GAP,
  type Ground,
  type Lettering,
  type PapersLayout,
  TOOLS,
  TOUCH,
} from './layout/places.ts';
import { targetsOf } from './layout/reach.ts';
import { layOutRoom, type RoomLayout } from './layout/roomPlaces.ts';
import { sceneryOf } from './layout/stageArt.ts';
import type { Target } from './layout/targets.ts';
import { sheetPlace } from './layout/sheetPlaces.ts';
import { toolPlaces } from './layout/toolPlaces.ts';
import type { TableTop } from './view/tableTop.ts';

export interface TableLayout {
  readonly arrangement: Arrangement;
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly room: RoomLayout;
  readonly papers: PapersLayout | null;
  readonly chart: ChartPlace | null;
  readonly targets: readonly Target[];
}

const arrangementFor = (width: number, height: number): Arrangement => {
  if (width >= 720 && height >= 350) return 'broad';
  return width >= 520 && height >= 420 ? 'stacked' : 'band';
};

const depthOf = (arrangement: Arrangement): number =>
  (FOLDER.up + FOLDER.down) * FOLDER.scale +
  CARD.height * CARD.scale +
  3 * GAP +
  (arrangement === 'stacked' ? TOOLS + GAP : 0);

/** A table lower than this, in CSS pixels, gives its people less. */
const LOW = 480;

/** Where the front of the room lies and how large the papers before it are. */
const divide = (
  arrangement: Arrangement,
  width: number,
  height: number,
): { readonly front: number; readonly unit: number } => {
  if (arrangement === 'band') return { front: height - 4, unit: 1 };
  const depth = depthOf(arrangement);
  const breadth = arrangement === 'broad' ? width / 847 : width / 560;
  const [low, high] = arrangement === 'broad' ? [0.28, 0.3] : [0.24, 0.36];
  const least = height < LOW ? low : high;
  const most = arrangement === 'broad' ? 0.52 : 0.5;
  const front = clamp(
    height - (depth + 12) * Math.min(breadth, 1.6),
    height * least,
    height * most,
  );
  return { front, unit: clamp((height - front - 8) / depth, 0.6, Math.min(breadth * 1.08, 1.7)) };
};

/** The part of the table behind the cards' row: rails for the tools, and the middle for the cards. */
const rows = ({ arrangement, width, height, unit, room }: Ground, { isPublic }: TableTop) => {
  const top = room.front + 2 * GAP + (FOLDER.up + FOLDER.down) * FOLDER.scale * unit;
  const bottom = height - GAP;
  if (arrangement === 'stacked' && !isPublic) {
    const tools = Math.max(TOOLS * unit, 2 * TOUCH + GAP);
    const y = bottom - tools;
    const half = (width - 3 * GAP) / 2;
    return {
      cards: { x: GAP, y: top, width: width - 2 * GAP, height: y - top - GAP },
      left: { x: GAP, y, width: half, height: tools },
      right: { x: 2 * GAP + half, y, width: half, height: tools },
    };
  }
  const rail = isPublic ? 0 : clamp(width * 0.235, 176, 330);
  return {
    cards: { x: rail + 2 * GAP, y: top, width: width - 2 * rail - 4 * GAP, height: bottom - top },
    left: { x: GAP, y: top, width: rail, height: bottom - top },
    right: { x: width - GAP - rail, y: top, width: rail, height: bottom - top },
  };
};

/** The last cable lies before your delegation, behind its nameplates. */
const telegramRect = ({ unit, room }: Ground, top: TableTop): Rect | null => {
  if (top.telegrams.length === 0) return null;
  const small = clamp(unit, 0.9, 1.3);
  const plate = room.plates.left[0]?.scale ?? 1;
  const height = 48 * small;
  return { x: GAP + 4, y: room.front - 58 * plate - height, width: 182 * small, height };
};

const layOutPapers = (ground: Ground, top: TableTop, lettering: Lettering): PapersLayout => {
  const { cards: row, left, right } = rows(ground, top);
  const more = moreRect(ground, row, top);
  const reading = top.open.kind === 'draft';
  return {
    folders: folderPlaces(ground, top),
    cards: cardPlaces(ground, row, top, more),
    hand: row,
    more,
    draft: reading ? sheetDraft(ground, row, top, lettering) : stripDraft(ground, top, lettering),
    ...toolPlaces(ground, left, right, top),
    gauges: gaugePlaces(ground, top.home.length > 0),
    telegram: telegramRect(ground, top),
    sheet: sheetPlace(ground, top),
  };
};

/** Where everything lies on a table of the given size, in CSS pixels; your side is always the left. */
export const layOutTable = (
  width: number,
  height: number,
  top: TableTop,
  art: Art,
  lettering: Lettering,
): TableLayout => {
  const arrangement = arrangementFor(width, height);
  const { front, unit } = divide(arrangement, width, height);
  const scene = arrangement === 'band' && width < 640 ? 'tall' : 'wide';
  const { left, right } = top.seats;
  const scenery = sceneryOf(art, top.place, top.side);
  const company = { left: left.length, right: right.length };
  const under = arrangement === 'band' ? 0 : railOf(width);
  const room = layOutRoom(art, scene, scenery, company, { width, height, front, under });
  if (arrangement === 'band')
    return { arrangement, width, height, unit, room, papers: null, chart: null, targets: [] };
  const ground = { arrangement, art, width, height, unit, room };
  const papers = layOutPapers(ground, top, lettering);
  const chart = chartPlace(ground, top);
  const targets = withChart(targetsOf(papers, top), chart, top);
  return { arrangement, width, height, unit, room, papers, chart, targets };
};
