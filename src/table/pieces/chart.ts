import type { GameObjects } from 'phaser';
import type { MessageKey } from '../../i18n/translate.ts';
import type { ChartView } from '../../map/projection.ts';
import { GROUP_STATES, type GroupState } from '../../map/standing.ts';
import type { TableLayout } from '../layout.ts';
import type { ChartPlace, ChartSheet } from '../layout/chartPlaces.ts';
import type { Rect } from '../layout/geometry.ts';
import type { ChartTop } from '../view/chartTop.ts';
import type { TableTop } from '../view/tableTop.ts';
import type { Sides } from '../view/words.ts';
import { drawChart, drawSwatch } from './chartPaper.ts';
import { type Hand, touchOf } from './hand.ts';
import { INK, inkNumber } from './inks.ts';
import { type Container, doubleRule, drawing, fitted, type Kit, sheet } from './kit.ts';
import { drawClose } from './sheets.ts';

/** A canvas of one’s own as a texture: drawn anew only where what it shows has changed. */
interface Print {
  readonly image: (container: Container, rect: Rect, shown: string, draw: Draw) => void;
  readonly drop: () => void;
}

type Draw = (paper: CanvasRenderingContext2D) => void;

const makePrint = ({ scene, density }: Kit, key: string): Print => {
  let printed = '';
  const drop = (): void => {
    printed = '';
    if (scene.textures.exists(key)) scene.textures.remove(key);
  };
  return {
    drop,
    image: (container, { x, y, width, height }, shown, draw) => {
      const scale = density();
      const wanted = [shown, Math.round(width), Math.round(height), scale].join();
      if (wanted !== printed) {
        drop();
        const canvas = document.createElement('canvas');
        canvas.width = Math.ceil(width * scale);
        canvas.height = Math.ceil(height * scale);
        const paper = canvas.getContext('2d');
        if (!paper) return;
        paper.scale(scale, scale);
        draw(paper);
        scene.textures.addCanvas(key, canvas);
        printed = wanted;
      }
      const image: GameObjects.Image = scene.add.image(x, y, key).setOrigin(0, 0);
      container.add(image.setDisplaySize(width, height));
    },
  };
};

interface LaidChart {
  readonly top: TableTop;
  readonly chart: ChartTop;
  readonly place: ChartPlace;
  readonly hand: Hand;
}

interface LaidSheet extends LaidChart {
  readonly sheet: ChartSheet;
  readonly view: ChartView;
}

/** What a print shows, so that it is drawn anew when that changes. */
const shownBy = ({ top, chart }: LaidChart, view: ChartView): string =>
  JSON.stringify([top.stage, view, chart.order, chart.standings]);

const drawEasel = (kit: Kit, container: Container, { board, foot }: ChartPlace): void => {
  const graphics = drawing(kit, container);
  const { x, y, width, height } = board;
  const low = y + height;
  graphics.lineStyle(5, inkNumber(INK.walnutDark), 1);
  graphics.lineBetween(x + width * 0.3, low, x + width * 0.16, foot);
  graphics.lineBetween(x + width * 0.7, low, x + width * 0.84, foot);
  graphics.lineStyle(4, inkNumber(INK.walnut), 1);
  graphics.lineBetween(x + width * 0.5, low, x + width * 0.5, foot);
};

const FRAME = 5;

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const drawBoard = (kit: Kit, container: Container, print: Print, laid: LaidChart): void => {
  const { place, chart, hand } = laid;
  drawEasel(kit, container, place);
  const touched = touchOf(hand, 'chart') !== 'none' && !place.sheet;
  sheet(drawing(kit, container), grown(place.board, FRAME), {
    fill: INK.walnut,
    edge: touched ? INK.brassLight : INK.walnutDark,
    edgeWidth: touched ? 3 : 1.5,
    shadow: 4,
  });
  print.image(container, place.board, shownBy(laid, 'chain'), (paper) =>
    drawChart(paper, chart, 'chain', place.board),
  );
  const plate = {
    x: place.board.x + place.board.width / 2 - 26,
    y: place.board.y + place.board.height - 6,
    width: 52,
    height: 19,
  };
  sheet(drawing(kit, container), plate, { fill: touched ? INK.red : INK.slateDark, shadow: 2 });
  fitted(kit, container, kit.words.say('map.button'), plate, {
    face: 'interface',
    ink: INK.white,
    sizes: [14, 13],
    lines: 1,
  });
};

const STATES: readonly GroupState[] = GROUP_STATES.filter((state) => state !== 'untouched');

const STATE_WORDS: Readonly<Record<GroupState, MessageKey>> = {
  untouched: 'map.state.untouched',
  yours: 'map.state.yours',
  theirs: 'map.state.theirs',
  both: 'map.state.both',
  agreed: 'map.state.agreed',
};

/** In public nobody in the room is “you”. */
const stateWords = ({ words }: Kit, state: GroupState, { isPublic, side, other }: Sides): string =>
  isPublic && (state === 'yours' || state === 'theirs')
    ? words.say('tabletop.chart.by', { party: words.party(state === 'yours' ? side : other) })
    : words.say(STATE_WORDS[state]);

const drawLegend = (
  kit: Kit,
  container: Container,
  print: Print,
  { top, sheet: { legend } }: LaidSheet,
): void => {
  const share = legend.width / STATES.length;
  print.image(container, legend, 'legend', (paper) => {
    STATES.forEach((state, at) => drawSwatch(paper, state, at * share, 7));
  });
  STATES.forEach((state, at) => {
    const rect = {
      x: legend.x + at * share + 38,
      y: legend.y,
      width: share - 42,
      height: legend.height,
    };
    fitted(kit, container, stateWords(kit, state, top), rect, {
      face: 'interface',
      ink: INK.black,
      sizes: [15, 14, 13],
      lines: 2,
      align: 'left',
    });
  });
};

interface Prints {
  readonly board: Print;
  readonly sheet: Print;
  readonly legend: Print;
}

const drawSheet = (kit: Kit, container: Container, prints: Prints, laid: LaidSheet): void => {
  const { chart, hand, sheet: paper, view } = laid;
  sheet(drawing(kit, container), paper, { fill: INK.paper, edge: INK.paperDeep, shadow: 7 });
  const title = { x: paper.x + 14, y: paper.y, width: paper.turn.x - paper.x - 22, height: 46 };
  fitted(kit, container, chart.source.texts('map.title'), title, {
    face: 'display',
    ink: INK.black,
    sizes: [24, 20, 18, 16],
    lines: 1,
    align: 'left',
  });
  const touched = touchOf(hand, 'chart-turn') !== 'none';
  sheet(drawing(kit, container), paper.turn, {
    fill: touched ? INK.red : INK.slateDark,
    shadow: 2,
  });
  const other = view === 'chain' ? 'map.view.habomai' : 'map.view.chain';
  fitted(kit, container, kit.words.say(other), paper.turn, {
    face: 'interface',
    ink: INK.white,
    sizes: [16, 15, 14, 13],
    lines: 1,
  });
  prints.sheet.image(container, paper.chart, shownBy(laid, view), (canvas) =>
    drawChart(canvas, chart, view, paper.chart),
  );
  doubleRule(drawing(kit, container), grown(paper.chart, 2), INK.black);
  drawLegend(kit, container, prints.legend, laid);
  drawClose(kit, container, paper, touchOf(hand, 'chart') !== 'none');
};

export interface ChartPiece {
  /** Shows the chart on its easel, behind everybody. */
  readonly showBoard: (top: TableTop, layout: TableLayout, hand: Hand) => void;
  /** Shows it unfolded over the table. */
  readonly show: (top: TableTop, layout: TableLayout, hand: Hand) => void;
  /** The unfolded chart. */
  readonly find: () => Container | null;
}

const laidOf = (top: TableTop, layout: TableLayout, hand: Hand): LaidChart | null =>
  top.chart && layout.chart ? { top, chart: top.chart, place: layout.chart, hand } : null;

/** The chart in two places: made in two steps, so that people stand between them. */
export const makeChart = (kit: Kit): { readonly piece: ChartPiece; readonly lift: () => void } => {
  const prints: Prints = {
    board: makePrint(kit, 'chart-board'),
    sheet: makePrint(kit, 'chart-sheet'),
    legend: makePrint(kit, 'chart-legend'),
  };
  const easel = kit.scene.add.container();
  let unfolded: Container | null = null;
  const showBoard: ChartPiece['showBoard'] = (top, layout, hand) => {
    easel.removeAll(true);
    const laid = laidOf(top, layout, hand);
    if (laid) drawBoard(kit, easel, prints.board, laid);
    else prints.board.drop();
  };
  const show: ChartPiece['show'] = (top, layout, hand) => {
    unfolded?.removeAll(true);
    const laid = laidOf(top, layout, hand);
    const view = laid?.chart.view ?? null;
    if (laid?.place.sheet && view && unfolded)
      drawSheet(kit, unfolded, prints, { ...laid, sheet: laid.place.sheet, view });
    else {
      prints.sheet.drop();
      prints.legend.drop();
    }
  };
  return {
    lift: () => void (unfolded = kit.scene.add.container()),
    piece: { showBoard, show, find: () => unfolded },
  };
};
