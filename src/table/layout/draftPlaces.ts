import type { TableTop } from '../view/tableTop.ts';
import { type Flow, flowDraft } from './draftFlow.ts';
import { excerptOf, wholeDraft } from './draftRuns.ts';
import type { Rect } from './geometry.ts';
import { type DraftPlace, GAP, type Ground, type Lettering } from './places.ts';

const stripRect = ({ room, unit }: Ground): Rect => {
  const { left, right } = room.plates;
  const x = left.x + 82 * left.scale + 6;
  const height = Math.max(52, 60 * unit);
  return { x, y: room.front - height + 4, width: right.x - 82 * right.scale - 12 - x, height };
};

/** The strip between the nameplates: the words the open folder turns on. */
export const stripDraft = (ground: Ground, top: TableTop, lettering: Lettering): DraftPlace => {
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

const READING_SIZES = [19, 18, 17, 16, 15, 14, 13] as const;

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
  const between = Math.min(Math.max(middle.width, 420), width - 2 * GAP, 700);
  const settings = [between, width - 2 * GAP].flatMap((wide) =>
    READING_SIZES.map((size) => ({ wide, size })),
  );
  const sheets = settings.map(({ wide, size }) => ({
    wide,
    flow: flowDraft(runs, { ...lettering, width: wide - 2 * margin, size, leading: 1.42 }),
  }));
  const { wide, flow } = sheets.find((sheet) => sheet.flow.height <= most) ?? sheets.at(-1)!;
  const tall = flow.height + 2 * margin;
  const x = middle.x + middle.width / 2 - wide / 2;
  const y = Math.max(12, height - GAP - tall - 4);
  const text = { x: x + margin, y: y + margin };
  return { x, y, width: wide, height: tall, reading: true, text, flow };
};
