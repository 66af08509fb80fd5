import type { TableTop } from '../view/tableTop.ts';
import { type Tool, TOOLS } from '../view/toolNames.ts';
import { around, clamp, type Rect } from './geometry.ts';
import {
  GAP,
  type Ground,
  type PapersLayout,
  type SourcePlace,
  type ToolPlace,
  TOUCH,
} from './places.ts';

/** How many things a finger can hit lie under each other in a rail of that height. */
const mostUnder = (height: number): number => Math.max(1, Math.floor((height + 4) / (TOUCH + 4)));

/** Slips of paper under each other, in columns where the rail is low. */
const sourcePlaces = (
  { unit }: Ground,
  { x, y, width, height }: Rect,
  top: TableTop,
): readonly SourcePlace[] => {
  const count = top.sources.length;
  if (count === 0) return [];
  const columns = Math.ceil(count / mostUnder(height));
  const wide = width / columns;
  const perColumn = Math.ceil(count / columns);
  const tall = clamp(height / perColumn - 5, TOUCH, Math.max(TOUCH, 58 * unit));
  const used = perColumn * (tall + 5) - 5;
  return top.sources.map(({ id }, at) => ({
    argument: id,
    x: x + Math.floor(at / perColumn) * wide,
    y: y + (height - used) / 2 + (at % perColumn) * (tall + 5),
    width: wide - (columns > 1 ? 5 : 0),
    height: tall,
  }));
};

/** Beside the slips lie the ways of speaking, beside the seal the ways of stopping. */
const SPEAKING: readonly Tool[] = ['key', 'pencil', 'clip'];

interface Grid {
  readonly tools: readonly Tool[];
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
}

/** As many columns as it takes for a finger to hit each of the tools. */
const gridFor = (tools: readonly Tool[], { unit }: Ground, height: number): Grid => {
  const columns = Math.ceil(tools.length / mostUnder(height));
  const rows = Math.ceil(tools.length / Math.max(1, columns));
  const wide = clamp(66 * unit, 58, 96);
  return { tools, columns, rows, width: columns * wide };
};

const cellsOf = (
  { tools, columns, rows, width }: Grid,
  x: number,
  rail: Rect,
): readonly ToolPlace[] => {
  const tall = Math.min(rail.height / rows, 118);
  const y = rail.y + (rail.height - tall * rows) / 2;
  return tools.map((tool, at) => ({
    tool,
    x: x + Math.floor(at / rows) * (width / columns),
    y: y + (at % rows) * tall,
    width: width / columns - 4,
    height: tall - 4,
  }));
};

type ToolsLayout = Pick<PapersLayout, 'sources' | 'tools' | 'seal'>;

const sealIn = (ground: Ground, rail: Rect, width: number): Rect =>
  around(
    { x: rail.x + rail.width - width / 2, y: rail.y + rail.height / 2 },
    width,
    Math.min(rail.height, 152 * ground.unit),
  );

/** What lies beside the slips, and what beside the seal: all of it there if nothing else is and the slips need their rail. */
const sharedOut = (
  top: TableTop,
  { height }: Rect,
): Readonly<Record<'left' | 'right', readonly Tool[]>> => {
  const present = TOOLS.filter((tool) => top.tools[tool] !== 'absent');
  const stopping = present.filter((tool) => !SPEAKING.includes(tool));
  const isCrowded = top.sources.length > mostUnder(height);
  if (isCrowded && stopping.length === 0) return { left: [], right: present };
  return { left: present.filter((tool) => SPEAKING.includes(tool)), right: stopping };
};

/** Slips and the ways of speaking left of the cards, the ways of stopping and the seal right of them. */
const inRails = (ground: Ground, top: TableTop, left: Rect, right: Rect): ToolsLayout => {
  const tools = sharedOut(top, left);
  const speaking = gridFor(tools.left, ground, left.height);
  const stopping = gridFor(tools.right, ground, right.height);
  const slips = { ...left, width: left.width - speaking.width - GAP };
  return {
    sources: sourcePlaces(ground, slips, top),
    tools: [
      ...cellsOf(speaking, left.x + left.width - speaking.width, left),
      ...cellsOf(stopping, right.x, right),
    ],
    seal: sealIn(ground, right, Math.min(right.width - stopping.width - GAP, 190)),
  };
};

/** Slips, all the things for acts, and the seal, in one row before the cards. */
const inRow = (ground: Ground, top: TableTop, left: Rect, right: Rect): ToolsLayout => {
  const present = TOOLS.filter((tool) => top.tools[tool] !== 'absent');
  const grid = gridFor(present, ground, left.height);
  const row = { ...left, width: right.x + right.width - left.x };
  const sealWidth = clamp(row.width * 0.19, 100, 150);
  const width = row.width - grid.width - sealWidth - 2 * GAP;
  return {
    sources: sourcePlaces(ground, { ...row, width }, top),
    tools: cellsOf(grid, row.x + width + GAP, row),
    seal: sealIn(ground, row, sealWidth),
  };
};

/** What a turn is made with besides cards; nothing of it where a class looks on. */
export const toolPlaces = (ground: Ground, left: Rect, right: Rect, top: TableTop): ToolsLayout => {
  if (top.isPublic) return { sources: [], tools: [], seal: null };
  const lay = ground.arrangement === 'stacked' ? inRow : inRails;
  return lay(ground, top, left, right);
};
