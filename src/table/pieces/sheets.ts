import { clamp, type Rect } from '../layout/geometry.ts';
import { closeRect } from '../layout/reach.ts';
import type { TableLayout } from '../layout.ts';
import type { Leaves, SheetPlace } from '../layout/places.ts';
import type { ConstituencyView } from '../../negotiation/tableView.ts';
import type { Cable } from '../view/cables.ts';
import type { TableTop } from '../view/tableTop.ts';
import { drawDial } from './gauges.ts';
import { EMPTY_HAND, type Hand, touchOf } from './hand.ts';
import { INK, inkNumber } from './inks.ts';
import { type Container, doubleRule, drawing, fitted, type Kit, letters, sheet } from './kit.ts';
import { makeShelf } from './shelf.ts';

interface LaidSheet {
  readonly place: SheetPlace;
  readonly cable: Cable | null;
  readonly home: readonly ConstituencyView[];
  readonly hand: Hand;
}

/** The corner in which a paper is put back. */
export const drawClose = (
  kit: Kit,
  container: Container,
  paper: Rect,
  isTouched: boolean,
): void => {
  const { x, y, width, height } = closeRect(paper);
  const graphics = drawing(kit, container);
  const [cx, cy] = [x + width / 2, y + height / 2];
  if (isTouched) graphics.fillStyle(inkNumber(INK.red), 1).fillCircle(cx, cy, 14);
  graphics.lineStyle(2.5, inkNumber(isTouched ? INK.white : INK.red), 1);
  graphics.lineBetween(cx - 6, cy - 6, cx + 6, cy + 6);
  graphics.lineBetween(cx + 6, cy - 6, cx - 6, cy + 6);
};

/** Which leaf this is, and arrows to the one before and the one after. */
export const drawLeaves = (
  kit: Kit,
  container: Container,
  { x, y, width, height }: Rect,
  leaves: Leaves | null,
  hand: Hand,
): void => {
  if (!leaves) return;
  const { page, count, back, next } = leaves;
  const turns = [
    { rect: back, to: page - 1, arrow: '‹' },
    { rect: next, to: page + 1, arrow: '›' },
  ];
  for (const { rect, to, arrow } of turns) {
    if (!rect) continue;
    const touch = touchOf(hand, `page:${to}`);
    const fill = touch === 'none' ? INK.slateDark : INK.red;
    sheet(drawing(kit, container), rect, { fill, shadow: touch === 'pressed' ? 0 : 2 });
    const [middle, line] = [rect.x + rect.width / 2, rect.y + rect.height / 2 - 2];
    letters(kit, container, arrow, middle, line, { face: 'label', size: 26, ink: INK.white });
  }
  letters(kit, container, `${page + 1} / ${count}`, x + width / 2, y + height - 26, {
    face: 'label',
    size: 15,
    ink: INK.soft,
  });
};

const inset = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

const drawTelegram = (kit: Kit, container: Container, place: SheetPlace, cable: Cable): void => {
  const graphics = drawing(kit, container);
  sheet(graphics, place, { fill: '#efe0b4', edge: INK.paperDeep, shadow: 6 });
  const inner = inset(place, 14);
  graphics.fillStyle(inkNumber(INK.redDark), 1);
  graphics.fillRect(inner.x, inner.y + 30, inner.width, 3);
  graphics.fillRect(inner.x, inner.y + 35, inner.width, 1);
  const head = { ...inner, width: inner.width - 40, height: 28 };
  const line = { face: 'cable', ink: INK.black, align: 'left' } as const;
  fitted(kit, container, cable.head, head, { ...line, lines: 1, sizes: [17, 16, 15, 14, 13] });
  const foot = place.leaves ? 52 : 26;
  const body = { ...inner, y: inner.y + 44, height: inner.height - 44 - foot };
  const sizes = [20, 19, 18, 17, 16, 15, 14, 13];
  fitted(kit, container, cable.body.join('\n\n'), body, { ...line, lines: 16, sizes });
  const basis = { ...inner, y: inner.y + inner.height - foot, height: 22 };
  fitted(kit, container, kit.words.say('tabletop.cable.basis'), basis, {
    face: 'aside',
    ink: INK.soft,
    lines: 1,
    sizes: [15, 14, 13],
    align: place.leaves ? 'center' : 'left',
  });
};

const WORDS_OF_HOME = { lines: 2, align: 'left', sizes: [18, 17, 16, 15, 14, 13] } as const;

/** Who it is, then a number with its word, or words alone. */
const drawConstituency = (
  kit: Kit,
  container: Container,
  home: ConstituencyView,
  { x, y, width, height }: Rect,
): void => {
  const { id, backing, decides } = home;
  const { say, constituency, mood } = kit.words;
  const radius = clamp(height / 2 - 3, 14, 24);
  const measured = backing !== null;
  if (measured) drawDial(kit, container, backing, { x: x + radius, y: y + height / 2, radius });
  const left = x + 2 * radius + 14;
  const wide = width - 2 * radius - 14;
  const split = wide * (measured ? 0.6 : 0.42);
  const name = constituency(id) + (decides ? ` · ${say('tabletop.home.decides')}` : '');
  const who = { x: left, y, width: split - 8, height };
  fitted(kit, container, name, who, { ...WORDS_OF_HOME, face: 'interface', ink: INK.black });
  const text = measured ? `${Math.round(backing)}, ${mood(home)}` : mood(home);
  const how = { x: left + split, y, width: wide - split, height };
  fitted(kit, container, text, how, {
    ...WORDS_OF_HOME,
    face: measured ? 'label' : 'aside',
    ink: measured ? INK.black : INK.soft,
  });
};

const drawHome = (
  kit: Kit,
  container: Container,
  place: SheetPlace,
  home: readonly ConstituencyView[],
): void => {
  const graphics = drawing(kit, container);
  sheet(graphics, place, { fill: INK.white, edge: INK.paperDeep, shadow: 6 });
  doubleRule(graphics, inset(place, 7), INK.black);
  const inner = inset(place, 18);
  fitted(
    kit,
    container,
    kit.words.say('tabletop.home.title'),
    { ...inner, height: 26 },
    {
      face: 'display',
      ink: INK.black,
      lines: 1,
      sizes: [22, 20, 18, 17],
    },
  );
  const columns = home.length * 40 + 64 > place.height ? 2 : 1;
  const rows = Math.ceil(home.length / columns);
  const tall = (inner.height - 32) / rows;
  const wide = inner.width / columns;
  for (const [at, constituency] of home.entries())
    drawConstituency(kit, container, constituency, {
      x: inner.x + Math.floor(at / rows) * wide,
      y: inner.y + 32 + (at % rows) * tall,
      width: wide - 10,
      height: tall,
    });
};

const drawLeaving = (kit: Kit, container: Container, { place, hand }: LaidSheet): void => {
  const graphics = drawing(kit, container);
  sheet(graphics, place, { fill: INK.white, edge: INK.paperDeep, shadow: 6 });
  doubleRule(graphics, inset(place, 7), INK.red);
  const { answers } = place;
  if (!answers) return;
  const question = inset(place, 20);
  fitted(
    kit,
    container,
    kit.words.say('act.suspend.sure'),
    {
      ...question,
      height: answers.leave.y - question.y - 8,
    },
    { face: 'reading', ink: INK.black, lines: 4, sizes: [22, 20, 19, 18, 17, 16, 15] },
  );
  for (const id of ['leave', 'stay'] as const) {
    const touch = touchOf(hand, id);
    const rect = answers[id];
    sheet(drawing(kit, container), rect, {
      fill: id === 'leave' ? INK.red : INK.slateDark,
      shadow: touch === 'pressed' ? 0 : 3,
      ...(touch !== 'none' && { edge: INK.brassLight, edgeWidth: 3 }),
    });
    const text = kit.words.say(id === 'leave' ? 'act.suspend.yes' : 'act.suspend.no');
    fitted(kit, container, text, inset(rect, 4), {
      face: 'label',
      ink: INK.white,
      lines: 2,
      sizes: [18, 17, 16, 15, 14, 13],
    });
  }
};

const drawSheet = (kit: Kit, container: Container, laid: LaidSheet): void => {
  const { place, cable, home, hand } = laid;
  if (place.kind === 'leaving') return drawLeaving(kit, container, laid);
  if (place.kind === 'home') drawHome(kit, container, place, home);
  else if (cable) drawTelegram(kit, container, place, cable);
  drawLeaves(kit, container, place, place.leaves, hand);
  drawClose(kit, container, place, touchOf(hand, place.kind) !== 'none');
};

export interface Sheets {
  readonly show: (top: TableTop, layout: TableLayout, hand: Hand) => void;
  readonly find: () => Container | null;
}

const ON_SHEETS = /^(page:|leave|stay|telegram|home)/;

/** Papers taken up to be read: a cable, the support at home, the question whether one means to walk out. */
export const makeSheets = (kit: Kit): Sheets => {
  const shelf = makeShelf<LaidSheet>(kit, {
    idOf: () => 'sheet',
    draw: (container, laid) => drawSheet(kit, container, laid),
  });
  return {
    show: (top, { papers }, hand) => {
      const place = papers?.sheet;
      if (!place) return shelf.show([]);
      const entry = top.telegrams[place.leaves?.page ?? 0];
      const concerned = ON_SHEETS.test(hand.pressed ?? hand.pointed ?? '');
      shelf.show([
        {
          place,
          cable: place.kind === 'telegram' && entry ? kit.words.cable(entry, top) : null,
          home: place.kind === 'home' ? top.home : [],
          hand: concerned ? hand : EMPTY_HAND,
        },
      ]);
    },
    find: () => shelf.find('sheet'),
  };
};
