import type { ArgumentId, IssueId, OptionId, PartyId } from '../negotiation/scenarioData.ts';
import type { Art } from './art.ts';
import { type Flow, flowDraft } from './draftFlow.ts';
import { type DraftWords, excerptOf, wholeDraft } from './draftRuns.ts';
import { around, clamp, type Point, type Rect } from './geometry.ts';
import type { Measure } from './lettering.ts';
import { layOutRoom, type RoomLayout } from './roomLayout.ts';
import type { TableTop } from './tableTop.ts';
import { type Target, targetOf } from './targets.ts';

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

export interface DraftPlace extends Rect {
  readonly reading: boolean;
  /** Where the text begins. */
  readonly text: Point;
  readonly flow: Flow;
}

/** The places of everything that lies on the table; absent where the band is too low for it. */
export interface PapersLayout {
  readonly folders: readonly FolderPlace[];
  readonly cards: readonly CardPlace[];
  readonly more: Rect | null;
  readonly draft: DraftPlace;
  readonly sources: readonly SourcePlace[];
  readonly bell: Rect;
  readonly pen: Rect;
  readonly seal: Rect;
  readonly dial: Point & { readonly scale: number };
  readonly pips: Rect;
  readonly telegram: Point & { readonly scale: number };
}

export interface TableLayout {
  readonly arrangement: Arrangement;
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly room: RoomLayout;
  readonly papers: PapersLayout | null;
  readonly targets: readonly Target[];
}

export interface Lettering extends DraftWords {
  readonly measure: Measure;
  readonly bracketWord: (party: PartyId) => string;
}

const GAP = 8;
const FOLDER = { up: 85, down: 68, width: 198, scale: 0.62 };
const CARD = { width: 174, height: 218, scale: 0.7 };
const TOOLS = 146;
const TOUCH = 44;

export const arrangementFor = (width: number, height: number): Arrangement => {
  if (width >= 720 && height >= 350) return 'broad';
  return width >= 520 && height >= 420 ? 'stacked' : 'band';
};

const depthOf = (arrangement: Arrangement): number =>
  (FOLDER.up + FOLDER.down) * FOLDER.scale +
  CARD.height * CARD.scale +
  3 * GAP +
  (arrangement === 'stacked' ? TOOLS + GAP : 0);

/** Where the front of the room lies and how large the papers before it are. */
const divide = (
  arrangement: Arrangement,
  width: number,
  height: number,
): { readonly front: number; readonly unit: number } => {
  if (arrangement === 'band') return { front: height - 4, unit: 1 };
  const depth = depthOf(arrangement);
  const breadth = arrangement === 'broad' ? width / 847 : width / 560;
  const [least, most] = arrangement === 'broad' ? [0.28, 0.5] : [0.24, 0.46];
  const front = clamp(
    height - (depth + 12) * Math.min(breadth, 1.6),
    height * least,
    height * most,
  );
  return { front, unit: clamp((height - front - 8) / depth, 0.6, Math.min(breadth * 1.08, 1.7)) };
};

interface Ground {
  readonly arrangement: Arrangement;
  readonly art: Art;
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly room: RoomLayout;
}

const folderPlaces = ({ width, unit, room }: Ground, top: TableTop): readonly FolderPlace[] => {
  const laneWidth = (width - 2 * GAP) / Math.max(1, top.folders.length);
  const y = room.front + GAP + FOLDER.up * FOLDER.scale * unit;
  const slide = (laneWidth - FOLDER.width * FOLDER.scale * unit) / 2 - 6;
  return top.folders.map(({ issue, lean, beside }, at) => {
    const centre = GAP + laneWidth * (at + 0.5);
    const scale = FOLDER.scale * unit * (beside ? 0.94 : 1);
    return {
      issue,
      x: centre + lean * Math.max(0, slide),
      y,
      scale,
      lane: around(
        { x: centre, y: y + FOLDER.down * FOLDER.scale * unit * 0.72 },
        laneWidth - 10,
        18 * unit,
      ),
    };
  });
};

/** The part of the table behind the cards' row: rails for the tools, and the middle for the cards. */
const rows = ({ arrangement, width, height, unit, room }: Ground) => {
  const top = room.front + 2 * GAP + (FOLDER.up + FOLDER.down) * FOLDER.scale * unit;
  const bottom = height - GAP;
  if (arrangement === 'stacked') {
    const tools = TOOLS * unit;
    const y = bottom - tools;
    const half = (width - 3 * GAP) / 2;
    return {
      cards: { x: GAP, y: top, width: width - 2 * GAP, height: y - top - GAP },
      left: { x: GAP, y, width: half, height: tools },
      right: { x: 2 * GAP + half, y, width: half, height: tools },
    };
  }
  const rail = clamp(width * 0.235, 176, 330);
  return {
    cards: { x: rail + 2 * GAP, y: top, width: width - 2 * rail - 4 * GAP, height: bottom - top },
    left: { x: GAP, y: top, width: rail, height: bottom - top },
    right: { x: width - GAP - rail, y: top, width: rail, height: bottom - top },
  };
};

const moreRect = ({ unit }: Ground, row: Rect, top: TableTop): Rect | null => {
  if (top.moreCards === 0) return null;
  const size = Math.max(TOUCH, 50 * unit);
  return {
    x: row.x + row.width - size,
    y: row.y + row.height / 2 - size / 2,
    width: size,
    height: size,
  };
};

const cardPlaces = (
  { unit }: Ground,
  row: Rect,
  top: TableTop,
  more: Rect | null,
): readonly CardPlace[] => {
  const count = top.cards.length;
  if (count === 0) return [];
  const wide = more ? more.x - GAP - row.x : row.width;
  const abreast = Math.min(count, 4);
  const scale = Math.min(
    (row.height - 10) / CARD.height,
    (wide - (abreast - 1) * GAP) / (abreast * CARD.width),
    Math.max(0.92, unit),
  );
  const cardWidth = CARD.width * scale;
  const pitch = count === 1 ? 0 : Math.min(cardWidth + GAP, (wide - cardWidth) / (count - 1));
  const x = row.x + wide / 2 - (pitch * (count - 1)) / 2;
  return top.cards.map(({ option, chosen }, at) => {
    const turn = at - (count - 1) / 2;
    const lift = chosen ? -6 : Math.abs(turn) * 2;
    return {
      option,
      x: x + pitch * at,
      y: row.y + row.height / 2 + lift,
      scale,
      angle: chosen ? 0 : turn * 1.2,
    };
  });
};

const sourcePlaces = (
  { unit }: Ground,
  { x, y, width, height }: Rect,
  top: TableTop,
): readonly SourcePlace[] => {
  const count = top.sources.length;
  if (count === 0) return [];
  const inRows = Math.max(1, Math.floor(height / (TOUCH + 4)));
  const columns = Math.ceil(count / inRows);
  const wide = width / columns;
  const perColumn = Math.ceil(count / columns);
  const tall = clamp(height / perColumn - 5, TOUCH, 58 * unit);
  const used = perColumn * (tall + 5) - 5;
  return top.sources.map(({ id }, at) => ({
    argument: id,
    x: x + Math.floor(at / perColumn) * wide,
    y: y + (height - used) / 2 + (at % perColumn) * (tall + 5),
    width: wide - (columns > 1 ? 5 : 0),
    height: tall,
  }));
};

const toolPlaces = (ground: Ground, left: Rect, right: Rect) => {
  const { unit } = ground;
  const bellWidth = Math.max(64, 70 * unit);
  const tall = Math.min(left.height, 112 * unit);
  const middle = (rail: Rect): number => rail.y + rail.height / 2;
  const sealWidth = clamp(right.width * 0.58, 88, 150);
  const penWidth = right.width - sealWidth - GAP;
  return {
    sources: { ...left, width: left.width - bellWidth - GAP },
    bell: around(
      { x: left.x + left.width - bellWidth / 2, y: middle(left) },
      bellWidth,
      tall * 0.8,
    ),
    pen: around({ x: right.x + penWidth / 2, y: middle(right) }, penWidth, tall),
    seal: around(
      { x: right.x + right.width - sealWidth / 2, y: middle(right) },
      sealWidth,
      Math.min(right.height, 152 * unit),
    ),
  };
};

/** The strip of the draft between the nameplates. */
const stripRect = ({ room, unit }: Ground): Rect => {
  const { left, right } = room.plates;
  const x = left.x + 82 * left.scale + 6;
  const height = Math.max(52, 60 * unit);
  return { x, y: room.front - height + 4, width: right.x - 82 * right.scale - 12 - x, height };
};

const stripDraft = (ground: Ground, top: TableTop, lettering: Lettering): DraftPlace => {
  const rect = stripRect(ground);
  const margin = 9;
  const issue = top.open.kind === 'folder' ? top.open.issue : null;
  const runs = excerptOf(top.draft, issue, lettering);
  const sizes = [22, 20, 18, 17, 16, 15, 14, 13].filter((size) => size <= 17 * ground.unit);
  const flowAt = (size: number): Flow =>
    flowDraft(runs, { ...lettering, width: rect.width - 2 * margin, size, leading: 1.25 });
  const fits = sizes.map(flowAt).find(({ height }) => height <= rect.height - 8);
  const flow = fits ?? flowAt(13);
  const height = Math.max(rect.height, flow.height + 10);
  const y = rect.y + rect.height - height;
  const text = { x: rect.x + margin, y: y + (height - flow.height) / 2 };
  return { ...rect, y, height, reading: false, text, flow };
};

const sheetDraft = (
  { width, height, unit }: Ground,
  middle: Rect,
  top: TableTop,
  lettering: Lettering,
): DraftPlace => {
  const margin = Math.round(20 * Math.min(1.3, unit));
  const wide = Math.min(Math.max(middle.width, 420), width - 2 * GAP, 700);
  const most = height - 24;
  const runs = wholeDraft(top.draft, lettering);
  const flowAt = (size: number): Flow =>
    flowDraft(runs, { ...lettering, width: wide - 2 * margin, size, leading: 1.42 });
  const fits = [19, 18, 17, 16, 15, 14]
    .map(flowAt)
    .find((flow) => flow.height <= most - 2 * margin);
  const flow = fits ?? flowAt(13);
  const tall = flow.height + 2 * margin;
  const x = middle.x + middle.width / 2 - wide / 2;
  const y = Math.max(12, height - GAP - tall - 4);
  const text = { x: x + margin, y: y + margin };
  return { x, y, width: wide, height: tall, reading: true, text, flow };
};

const layOutPapers = (ground: Ground, top: TableTop, lettering: Lettering): PapersLayout => {
  const { width, unit, art } = ground;
  const { cards: row, left, right } = rows(ground);
  const more = moreRect(ground, row, top);
  const tools = toolPlaces(ground, left, right);
  const reading = top.open.kind === 'draft';
  const strip = art.parts.telegramStrip.sheet;
  const small = clamp(unit, 0.86, 1.3);
  return {
    folders: folderPlaces(ground, top),
    cards: cardPlaces(ground, row, top, more),
    more,
    draft: reading ? sheetDraft(ground, row, top, lettering) : stripDraft(ground, top, lettering),
    ...tools,
    sources: sourcePlaces(ground, tools.sources, top),
    dial: { x: width - 46 * small, y: 44 * small, scale: 1.05 * small },
    pips: { x: GAP, y: GAP, width: 104 * small, height: 46 * small },
    telegram: { x: width / 2 - (strip.width * small) / 2, y: 6, scale: small },
  };
};

const visibleCard = (
  places: readonly CardPlace[],
  at: number,
  { x, y, scale }: CardPlace,
): Rect => {
  const whole = around({ x, y }, CARD.width * scale - 2, CARD.height * scale - 2);
  const next = places[at + 1];
  return next ? { ...whole, width: Math.min(whole.width, next.x - x) } : whole;
};

const wordTargets = ({ text, flow }: DraftPlace): readonly Target[] =>
  flow.pieces.flatMap((piece) =>
    piece.loose && piece.segment !== null
      ? [
          targetOf(
            { kind: 'words', segment: piece.segment },
            { ...piece, x: text.x + piece.x, y: text.y + piece.y },
          ),
        ]
      : [],
  );

const onTheTable = (papers: PapersLayout, top: TableTop): readonly Target[] => [
  ...papers.folders.map((place) =>
    targetOf(
      { kind: 'folder', issue: place.issue },
      {
        x: place.x - (FOLDER.width / 2) * place.scale,
        y: place.y - FOLDER.up * place.scale,
        width: FOLDER.width * place.scale,
        height: (FOLDER.up + FOLDER.down) * place.scale,
      },
    ),
  ),
  ...papers.cards.map((place, at) =>
    targetOf(
      { kind: 'card', issue: top.cards[at]?.issue ?? '', option: place.option },
      visibleCard(papers.cards, at, place),
    ),
  ),
  ...(papers.more ? [targetOf({ kind: 'more-cards' }, papers.more)] : []),
];

const closeRect = ({ x, y, width }: DraftPlace): Rect => ({
  x: x + width - TOUCH,
  y,
  width: TOUCH,
  height: TOUCH,
});

const targetsOf = (papers: PapersLayout, top: TableTop): readonly Target[] => {
  const { draft } = papers;
  return [
    ...(draft.reading ? [] : onTheTable(papers, top)),
    ...papers.sources.map((place) => targetOf({ kind: 'source', argument: place.argument }, place)),
    targetOf({ kind: 'bell' }, papers.bell),
    targetOf({ kind: 'pen' }, papers.pen),
    targetOf({ kind: 'seal' }, papers.seal),
    ...(draft.reading
      ? [...wordTargets(draft), targetOf({ kind: 'draft' }, closeRect(draft))]
      : [targetOf({ kind: 'draft' }, draft)]),
  ];
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
  const scene = arrangement === 'band' && width < 1.9 * height ? 'tall' : 'wide';
  const room = layOutRoom(art, scene, width, height, front);
  if (arrangement === 'band')
    return { arrangement, width, height, unit, room, papers: null, targets: [] };
  const papers = layOutPapers({ arrangement, art, width, height, unit, room }, top, lettering);
  return { arrangement, width, height, unit, room, papers, targets: targetsOf(papers, top) };
};
