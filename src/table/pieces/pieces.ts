import { makeCards } from './cards.ts';
import { makeChart } from './chart.ts';
import { makeDraftSheet } from './draftSheet.ts';
import { makeFigures } from './figures.ts';
import { makeFolders } from './folders.ts';
import { makeGauges } from './gauges.ts';
import type { Hand } from './hand.ts';
import type { Kit } from './kit.ts';
import type { TableLayout } from '../layout.ts';
import type { Movable } from '../moving/movements.ts';
import { makeBackdrop, makeChairs, makeTable, makeThings } from './room.ts';
import type { TableTop } from '../view/tableTop.ts';
import { makeSheets } from './sheets.ts';
import { makeSources } from './sources.ts';
import { makeTelegrams } from './telegrams.ts';
import { makeTools } from './tools.ts';

type Show = (top: TableTop, layout: TableLayout) => void;

const NOT_YET: Show = () => undefined;

export interface Pieces extends Movable {
  /** Shows a view at rest, and what the hand touches of it. */
  readonly show: (top: TableTop, layout: TableLayout, hand: Hand) => void;
}

/** Everything that is drawn, from the wall to the papers in front: what is made later lies above. */
export const makePieces = (kit: Kit): Pieces => {
  const backdrop = makeBackdrop(kit);
  const { piece: chart, lift } = makeChart(kit);
  let chairs = NOT_YET;
  let table = NOT_YET;
  const figures = makeFigures(kit, {
    makeChairs: () => void (chairs = makeChairs(kit)),
    makeTable: () => void (table = makeTable(kit)),
  });
  const furniture = makeThings(kit);
  const folders = makeFolders(kit);
  const cards = makeCards(kit);
  const sources = makeSources(kit);
  const tools = makeTools(kit);
  const gauges = makeGauges(kit);
  const telegrams = makeTelegrams(kit);
  const draft = makeDraftSheet(kit);
  const sheets = makeSheets(kit);
  lift();
  const inHand = [folders, cards, sources, tools, gauges, telegrams, draft, sheets, chart];
  return {
    figures,
    folders,
    cards,
    tools,
    gauges,
    draft,
    sources,
    telegrams,
    sheets,
    chart,
    show: (top, layout, hand) => {
      chart.showBoard(top, layout, hand);
      for (const show of [backdrop, figures.show, chairs, table, furniture]) show(top, layout);
      for (const things of inHand) things.show(top, layout, hand);
    },
  };
};
