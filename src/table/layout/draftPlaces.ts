import type { TableTop } from '../view/tableTop.ts';
import { type Flow, flowDraft } from './draftFlow.ts';
import { excerptOf, type Kept, wholeDraft } from './draftRuns.ts';
import type { Rect } from './geometry.ts';
import { type DraftPlace, GAP, type Ground, type Lettering, TOUCH } from './places.ts';
import { PLATE_HALF } from './roomPlaces.ts';
import { leavesOf } from './sheetPlaces.ts';

const stripRect = ({ room, unit }: Ground): Rect => {
  const [left] = room.plates.left;
  const [right] = room.plates.right;
  if (!left || !right) throw new Error('nobody has a nameplate');
  const x = left.x + PLATE_HALF * left.scale + 8;
  const height = Math.max(52, 60 * unit);
  return {
    x,
    y: room.front - height + 4,
    width: right.x - PLATE_HALF * right.scale - 12 - x,
    height,
  };
};

/** From the most that is shown of long words to the least. */
const KEPT: readonly Kept[] = [
  [4, 2],
  [3, 1],
  [2, 0],
];

/** The first lines of a text, with a mark where more would follow. */
const cutToLines = (flow: Flow, lines: number): Flow => {
  const lineHeight = flow.pieces[0]?.height ?? 16;
  const height = lines * lineHeight;
  if (flow.height <= height) return flow;
  const pieces = flow.pieces.filter(({ y }) => y < height);
  const last = pieces.at(-1);
  return {
    height,
    brackets: flow.brackets.filter(({ y }) => y < height),
    pieces: last ? [...pieces.slice(0, -1), { ...last, text: `${last.text.trimEnd()} …` }] : [],
  };
};

/** The strip between the nameplates: the words the open folder turns on. */
export const stripDraft = (ground: Ground, top: TableTop, lettering: Lettering): DraftPlace => {
  const rect = stripRect(ground);
  const margin = 9;
  const issue = top.open.kind === 'folder' ? top.open.issue : null;
  const sizes = [22, 20, 18, 17, 16, 15, 14, 13].filter((size) => size <= 17 * ground.unit);
  const flowAt = (kept: Kept, size: number): Flow =>
    flowDraft(excerptOf(top.draft, issue, lettering, kept), {
      ...lettering,
      width: rect.width - 2 * margin,
      size,
      leading: 1.25,
    });
  const flows = KEPT.flatMap((kept) => sizes.map((size) => flowAt(kept, size)));
  const most = Math.max(rect.height, Math.min(1.7 * rect.height, rect.y + rect.height - TOUCH - 1));
  const fitting = (tall: number): Flow | undefined =>
    flows.find(({ height }) => height <= tall - 8);
  const shortest = flowAt([2, 0], 13);
  const lines = Math.max(1, Math.floor((most - 10) / (shortest.pieces[0]?.height ?? 16)));
  const flow = fitting(rect.height) ?? fitting(most) ?? cutToLines(shortest, lines);
  const height = Math.max(rect.height, flow.height + 10);
  const y = rect.y + rect.height - height;
  const text = { x: rect.x + margin, y: y + (height - flow.height) / 2 };
  return { ...rect, y, height, reading: false, text, flow, leaves: null };
};

const READING_SIZES = [19, 18, 17, 16, 15, 14, 13] as const;
/** A draft that would have to be set smaller than this is turned over in leaves instead. */
const LEAF_SIZE = 15;
const LEADING = 1.42;

interface Sheet {
  readonly wide: number;
  readonly flow: Flow;
  readonly page: number;
  readonly count: number;
}

/** The largest setting at which the whole draft fits one sheet. */
const oneSheet = (
  widths: readonly number[],
  most: number,
  flowAt: (wide: number, size: number) => Flow,
): Sheet | null => {
  const settings = widths.flatMap((wide) => READING_SIZES.map((size) => ({ wide, size })));
  for (const { wide, size } of settings) {
    const flow = flowAt(wide, size);
    if (flow.height <= most) return { wide, flow, page: 0, count: 1 };
  }
  return null;
};

/** One leaf of a draft set in lines too many for a sheet; a title never stands alone at its foot. */
const leafOf = (flow: Flow, most: number, page: number): Omit<Sheet, 'wide'> => {
  const lineHeight = flow.pieces[0]?.height ?? 20;
  const onLeaf = Math.max(2, Math.floor(most / lineHeight));
  const titled = new Set(
    flow.pieces.filter(({ standing }) => standing === 'title').map(({ y }) => y),
  );
  const lines = Math.round(flow.height / lineHeight);
  const starts = [0];
  for (let end = onLeaf; end < lines; end = (starts.at(-1) ?? 0) + onLeaf)
    starts.push(titled.has((end - 1) * lineHeight) ? end - 1 : end);
  const at = Math.min(page, starts.length - 1);
  const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? lines];
  const [top, bottom] = [from * lineHeight, to * lineHeight];
  const cut = <T extends Rect>(all: readonly T[]): readonly T[] =>
    all.filter(({ y }) => y >= top && y < bottom).map((each) => ({ ...each, y: each.y - top }));
  return {
    flow: { pieces: cut(flow.pieces), brackets: cut(flow.brackets), height: onLeaf * lineHeight },
    page: at,
    count: starts.length,
  };
};

/** The whole draft at reading size, over the papers; over the tools too where it would not fit between them. */
export const sheetDraft = (
  { width, height, unit }: Ground,
  middle: Rect,
  top: TableTop,
  lettering: Lettering,
): DraftPlace => {
  const margin = Math.round(20 * Math.min(1.3, unit));
  const most = height - 24 - 2 * margin;
  const runs = wholeDraft(top.draft, lettering);
  const flowAt = (wide: number, size: number): Flow =>
    flowDraft(runs, { ...lettering, width: wide - 2 * margin, size, leading: LEADING });
  const between = Math.min(Math.max(middle.width, 420), width - 2 * GAP, 700);
  const broad = Math.min(width - 2 * GAP, 860);
  const page = top.open.kind === 'draft' ? (top.open.page ?? 0) : 0;
  const sheet = oneSheet([between, broad], most, flowAt) ?? {
    wide: broad,
    ...leafOf(flowAt(broad, LEAF_SIZE), most - TOUCH, page),
  };
  const { wide, flow } = sheet;
  const tall = flow.height + 2 * margin + (sheet.count > 1 ? TOUCH : 0);
  const x = Math.max(GAP, Math.min(middle.x + (middle.width - wide) / 2, width - GAP - wide));
  const y = Math.max(12, height - GAP - tall - 4);
  const rect = { x, y, width: wide, height: tall };
  const text = { x: x + margin, y: y + margin };
  return { ...rect, reading: true, text, flow, leaves: leavesOf(sheet.page, sheet.count, rect) };
};
