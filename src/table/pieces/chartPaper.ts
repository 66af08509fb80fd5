import { type Chart, chartOf, type ChartLand, placeOf } from '../../map/chart.ts';
import { groupBox, labelPlaces } from '../../map/labels.ts';
import type { ChartView, Size } from '../../map/projection.ts';
import type { GroupStanding, GroupState } from '../../map/standing.ts';
import { type ChartTop, chartNames } from '../view/chartTop.ts';
import { INK } from './inks.ts';

type Paper = CanvasRenderingContext2D;

/** The inks of a printed chart that nothing else on the table is drawn with. */
const SEA = '#c4d3cc';
const FOAM = '#fbf4df';
const LAND = { japan: '#ecdca6', ussr: '#e6bfa3' } as const;
const GROUND = { disputed: '#f0cf86', renounced: '#ecdfc2' } as const;
const DISPUTED_RULE = '#8a5a22';
const THEIRS = '#8a4a22';
const SEA_NAME = '#2f5670';

const COASTS: Readonly<Record<GroupState, string>> = {
  untouched: INK.black,
  yours: INK.slateDark,
  theirs: THEIRS,
  both: INK.black,
  agreed: INK.redDark,
};

const WATERLINES = [22, 15, 9, 4] as const;

/** Your hatching leans right in unbroken lines, theirs leans left in dots: the same as in the papers. */
const hatching = (paper: Paper, state: GroupState, size: number): CanvasPattern | string => {
  const tile = document.createElement('canvas');
  tile.width = 32;
  tile.height = 32;
  const inked = tile.getContext('2d');
  if (!inked) return INK.slate;
  inked.fillStyle = FOAM;
  inked.fillRect(0, 0, 32, 32);
  inked.strokeStyle = INK.slateDark;
  inked.lineWidth = state === 'both' ? 8 : 11;
  if (state !== 'theirs')
    for (const shift of [-32, 0, 32]) {
      inked.beginPath();
      inked.moveTo(shift - 4, 36);
      inked.lineTo(shift + 36, -4);
      inked.stroke();
    }
  inked.fillStyle = THEIRS;
  const dots =
    state === 'both'
      ? [
          [5, 5],
          [27, 27],
        ]
      : [
          [8, 8],
          [24, 24],
        ];
  if (state !== 'yours')
    for (const [x = 0, y = 0] of dots) {
      inked.beginPath();
      inked.arc(x, y, 6.5, 0, 2 * Math.PI);
      inked.fill();
    }
  const pattern = paper.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(size / 32));
  return pattern ?? INK.slate;
};

/** Land in dispute is ruled upright, as in the papers. */
const ruled = (paper: Paper, size: number): CanvasPattern | string => {
  const tile = document.createElement('canvas');
  tile.width = 12;
  tile.height = 12;
  const inked = tile.getContext('2d');
  if (!inked) return GROUND.disputed;
  inked.fillStyle = GROUND.disputed;
  inked.fillRect(0, 0, 12, 12);
  inked.fillStyle = DISPUTED_RULE;
  inked.fillRect(0, 0, 4, 12);
  const pattern = paper.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(size / 12));
  return pattern ?? GROUND.disputed;
};

const isSounded = ({ state, yours, theirs }: GroupStanding): boolean =>
  state !== 'agreed' && [yours, theirs].every((saying) => saying === null || saying.sounded);

interface Drawing {
  readonly paper: Paper;
  readonly chart: Chart;
  readonly top: ChartTop;
  /** How thick the finest line is, in CSS pixels. */
  readonly fine: number;
}

const groupOf = ({ top }: Drawing, { id }: ChartLand) =>
  top.source.map.groups.find(({ islands }) => islands.includes(id)) ?? null;

const fillIn = (paper: Paper, outline: Path2D): void => paper.fill(outline);

const drawLand = (drawing: Drawing, land: ChartLand): void => {
  const { paper, top, fine } = drawing;
  const outline = new Path2D(land.outline);
  const group = groupOf(drawing, land);
  const standing = top.standings.find((known) => known.group === group?.id) ?? null;
  const state = standing?.state ?? 'untouched';
  paper.setLineDash(standing && state !== 'untouched' && isSounded(standing) ? [4, 3] : []);
  if (land.mainland) paper.fillStyle = LAND[land.mainland];
  else if (state === 'agreed') paper.fillStyle = INK.redDark;
  else if (state !== 'untouched') paper.fillStyle = hatching(paper, state, fine > 1 ? 9 : 6);
  else if (group?.ground === 'disputed') paper.fillStyle = ruled(paper, fine > 1 ? 6 : 4);
  else paper.fillStyle = GROUND.renounced;
  fillIn(paper, outline);
  paper.strokeStyle = COASTS[state];
  paper.lineWidth = state === 'untouched' ? fine * 0.8 : 1.8;
  paper.stroke(outline);
  paper.setLineDash([]);
};

const drawSea = ({ paper, chart, fine }: Drawing): void => {
  paper.fillStyle = SEA;
  paper.fillRect(0, 0, chart.width, chart.height);
  paper.strokeStyle = SEA_NAME;
  paper.globalAlpha = 0.4;
  paper.lineWidth = 0.6;
  paper.stroke(new Path2D(chart.graticule));
  paper.strokeStyle = FOAM;
  paper.lineJoin = 'round';
  paper.globalAlpha = 0.24;
  const coast = new Path2D(chart.lands.map(({ outline }) => outline).join(''));
  for (const width of WATERLINES) {
    paper.lineWidth = width * Math.min(1, fine);
    paper.stroke(coast);
  }
  paper.globalAlpha = 1;
};

const drawSeal = (paper: Paper, x: number, y: number, r: number): void => {
  paper.beginPath();
  for (let at = 0; at < 24; at += 1) {
    const reach = at % 2 === 0 ? r : r * 0.84;
    paper.lineTo(
      x + Math.cos((Math.PI * at) / 12) * reach,
      y + Math.sin((Math.PI * at) / 12) * reach,
    );
  }
  paper.closePath();
  paper.fillStyle = INK.redDark;
  paper.strokeStyle = FOAM;
  paper.lineWidth = 1.2;
  paper.fill();
  paper.stroke();
  paper.beginPath();
  paper.moveTo(x - r * 0.34, y);
  paper.lineTo(x - r * 0.08, y + r * 0.28);
  paper.lineTo(x + r * 0.36, y - r * 0.26);
  paper.lineWidth = r * 0.18;
  paper.stroke();
};

const drawSeals = ({ paper, chart, top, fine }: Drawing): void => {
  for (const { group, state } of top.standings) {
    const box = state === 'agreed' ? groupBox(chart, top.source.map, group) : null;
    if (box) drawSeal(paper, box.x + box.width / 2, box.y + box.height / 2, fine > 1 ? 12 : 6);
  }
};

const write = (paper: Paper, words: string, x: number, y: number): void => {
  paper.strokeStyle = INK.paper;
  paper.lineWidth = 3.5;
  paper.strokeText(words, x, y);
  paper.fillText(words, x, y);
};

const drawNames = ({ paper, chart, top }: Drawing): void => {
  paper.fillStyle = INK.black;
  for (const { of, x, y, align, chief } of labelPlaces(chart, top.source.map)) {
    const [first = '', second] =
      'group' in of ? chartNames(top, 'group', of.group) : chartNames(top, 'island', of.island);
    paper.textAlign = align === 'middle' ? 'center' : align;
    paper.font = `700 ${chief ? 16 : 14}px "Old Standard", serif`;
    write(paper, first, x, y);
    paper.font = 'italic 400 14px "Source Serif", serif';
    if (second !== undefined) write(paper, second, x, y + 16);
  }
};

const drawSeas = ({ paper, chart, top }: Drawing): void => {
  for (const { id, kind, at, turn = 0 } of top.source.map.places) {
    const { x, y } = placeOf(chart.view, chart, at);
    if (kind === 'town' || x < 40 || y < 20 || x > chart.width - 40 || y > chart.height - 20)
      continue;
    paper.save();
    paper.translate(x, y);
    paper.rotate((turn * Math.PI) / 180);
    paper.textAlign = 'center';
    paper.fillStyle = kind === 'sea' ? SEA_NAME : INK.black;
    paper.font =
      kind === 'sea' ? 'italic 400 17px "Source Serif", serif' : '700 14px "Old Standard", serif';
    paper.fillText(top.source.texts(`map.place.${id}.name`), 0, 0);
    paper.restore();
  }
};

/** Draws the chart on a canvas: small ones without names. */
export const drawChart = (paper: Paper, top: ChartTop, view: ChartView, size: Size): void => {
  const chart = chartOf(top.source.landforms, view, size);
  const named = size.width > 300;
  const drawing: Drawing = { paper, chart, top, fine: named ? 1.1 : 0.55 };
  paper.save();
  paper.beginPath();
  paper.rect(0, 0, size.width, size.height);
  paper.clip();
  drawSea(drawing);
  for (const land of chart.lands) drawLand(drawing, land);
  if (named) drawSeas(drawing);
  if (named) drawNames(drawing);
  drawSeals(drawing);
  paper.restore();
};

/** A sample of how a group is inked, for the legend. */
export const drawSwatch = (paper: Paper, state: GroupState, x: number, y: number): void => {
  paper.fillStyle = state === 'agreed' ? INK.redDark : hatching(paper, state, 9);
  paper.strokeStyle = INK.black;
  paper.lineWidth = 1.2;
  paper.fillRect(x + 1, y, 30, 20);
  paper.strokeRect(x + 1, y, 30, 20);
  if (state === 'agreed') drawSeal(paper, x + 16, y + 10, 8);
};
