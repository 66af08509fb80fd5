import { makeCards } from './cards.ts';
import { makeDraftSheet } from './draftSheet.ts';
import { makeFigures } from './figures.ts';
import { makeFolders } from './folders.ts';
import { makeGauges } from './gauges.ts';
import type { Kit } from './kit.ts';
import type { TableLayout } from '../layout.ts';
import type { Movable } from '../moving/movements.ts';
import { makeBackdrop, makeChairs, makeTable, makeThings } from './room.ts';
import type { TableTop } from '../view/tableTop.ts';
import { makeSources } from './sources.ts';
import { makeTools } from './tools.ts';

type Show = (top: TableTop, layout: TableLayout) => void;

const NOT_YET: Show = () => undefined;

export interface Pieces extends Movable {
  /** Shows a view at rest; `pointed` is the id of the target under the pointer. */
  readonly show: (top: TableTop, layout: TableLayout, pointed: string | null) => void;
}

/** Everything that is drawn, from the wall to the papers in front: what is made later lies above. */
export const makePieces = (kit: Kit): Pieces => {
  const backdrop = makeBackdrop(kit);
  let chairs = NOT_YET;
  let table = NOT_YET;
  const figures = makeFigures(kit, {
    makeChairs: () => void (chairs = makeChairs(kit)),
    makeTable: () => void (table = makeTable(kit)),
  });
  const things = makeThings(kit);
  const folders = makeFolders(kit);
  const cards = makeCards(kit);
  const sources = makeSources(kit);
  const tools = makeTools(kit);
  const gauges = makeGauges(kit);
  const draft = makeDraftSheet(kit);
  return {
    figures,
    folders,
    cards,
    tools,
    gauges,
    draft,
    show: (top, layout, pointed) => {
      for (const show of [backdrop, figures.show, chairs, table, things]) show(top, layout);
      folders.show(top, layout);
      cards.show(top, layout, pointed);
      sources(top, layout, pointed);
      tools.show(top, layout, pointed);
      gauges.show(top, layout);
      draft.show(top, layout, pointed);
    },
  };
};
