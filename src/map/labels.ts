import type { GroupId, ScenarioMap } from '../scenario/scenarioMap.ts';
import type { Chart, ChartLand, Place } from './chart.ts';
import type { ChartView, Size } from './projection.ts';

/** Where a group or an island is named. */
export interface LabelPlace extends Place {
  readonly of: { readonly group: GroupId } | { readonly island: string };
  readonly align: 'start' | 'middle' | 'end';
  /** Groups that can be agreed on; the other names only help to find one's way. */
  readonly chief: boolean;
}

type Box = Place & Size;

interface LabelRule {
  readonly of: LabelPlace['of'];
  readonly align: LabelPlace['align'];
  /** From the middle of the box, in halves of it, and then in pixels. */
  readonly halves: readonly [number, number];
  readonly pixels: readonly [number, number];
  readonly chief?: true;
  /** On charts at least this wide. */
  readonly from?: number;
  /** Where it stands instead on a narrow chart. */
  readonly narrow?: Pick<LabelRule, 'align' | 'halves' | 'pixels'>;
}

const group = (id: GroupId): LabelRule['of'] => ({ group: id });
const island = (id: string): LabelRule['of'] => ({ island: id });

const WIDE = 620;
/** Below this width one name has to do on the chart; the words beside it give both. */
export const NARROW_CHART = 480;

const RULES: Readonly<Record<ChartView, readonly LabelRule[]>> = {
  chain: [
    { of: group('habomai'), align: 'start', halves: [0.4, 1], pixels: [2, 16], chief: true },
    { of: group('shikotan'), align: 'start', halves: [1, 0], pixels: [6, 2], chief: true },
    { of: group('kunashiri'), align: 'end', halves: [-0.3, -0.5], pixels: [-6, -8], chief: true },
    {
      of: group('etorofu'),
      align: 'start',
      halves: [0.35, 0.5],
      pixels: [4, 10],
      chief: true,
      narrow: { align: 'end', halves: [0.1, -1], pixels: [0, -4] },
    },
    {
      of: group('sakhalin-south'),
      align: 'middle',
      halves: [0.45, -0.55],
      pixels: [0, 0],
      chief: true,
      narrow: { align: 'start', halves: [1, -0.5], pixels: [4, 0] },
    },
    { of: island('urup'), align: 'start', halves: [0.5, 0.5], pixels: [6, 8], from: WIDE },
    { of: island('simushir'), align: 'start', halves: [1, 0.5], pixels: [6, 6], from: WIDE },
    { of: island('matua'), align: 'start', halves: [1, 0], pixels: [7, 2], from: WIDE },
    { of: island('shiashkotan'), align: 'end', halves: [-1, 0], pixels: [-7, 2], from: WIDE },
    { of: island('onekotan'), align: 'start', halves: [1, 0], pixels: [7, 2], from: WIDE },
    { of: island('paramushir'), align: 'end', halves: [-1, 0.2], pixels: [-7, 0], from: WIDE },
    { of: island('shumshu'), align: 'start', halves: [1, 0.6], pixels: [5, 8], from: WIDE },
  ],
  habomai: [
    { of: group('shikotan'), align: 'middle', halves: [0, 1], pixels: [0, 22], chief: true },
    { of: island('habomai-suisho'), align: 'end', halves: [0.3, -1], pixels: [0, -26] },
    { of: island('habomai-akiyuri'), align: 'middle', halves: [0, 1], pixels: [-8, 20] },
    { of: island('habomai-yuri'), align: 'start', halves: [0, 1], pixels: [4, 20] },
    { of: island('habomai-shibotsu'), align: 'end', halves: [0.2, -1], pixels: [0, -24] },
    {
      of: island('habomai-taraku'),
      align: 'start',
      halves: [1, 0],
      pixels: [8, -4],
      narrow: { align: 'middle', halves: [0, 1], pixels: [6, 14] },
    },
    {
      of: island('habomai-harukari'),
      align: 'start',
      halves: [1, 0.4],
      pixels: [10, 6],
      from: WIDE,
    },
    {
      of: island('habomai-moemoshiri'),
      align: 'end',
      halves: [-1, 0],
      pixels: [-8, 18],
      from: WIDE,
    },
    { of: island('habomai-kabuto'), align: 'start', halves: [1, 0], pixels: [8, 6], from: WIDE },
  ],
};

const boxAbout = (lands: readonly ChartLand[]): Box | null => {
  if (lands.length === 0) return null;
  const left = Math.min(...lands.map(({ box }) => box.x));
  const top = Math.min(...lands.map(({ box }) => box.y));
  const right = Math.max(...lands.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...lands.map(({ box }) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/** The box about some of the islands on a chart; null where none of them is on it. */
export const boxOf = ({ lands }: Chart, islands: readonly string[]): Box | null =>
  boxAbout(lands.filter(({ id }) => islands.includes(id)));

/** The box about all islands of a group that are on the chart; null where none is. */
export const groupBox = (chart: Chart, map: ScenarioMap, id: GroupId): Box | null =>
  boxOf(chart, map.groups.find((known) => known.id === id)?.islands ?? []);

const isInside = ({ x, y }: Place, { width, height }: Size): boolean =>
  x > 0 && y > 0 && x < width && y < height;

/** Where the names of groups and islands stand on a chart: all chief ones, others where there is room. */
export const labelPlaces = (chart: Chart, map: ScenarioMap): readonly LabelPlace[] =>
  RULES[chart.view].flatMap((rule) => {
    const { of, chief = false, from = 0 } = rule;
    const { align, halves, pixels } =
      chart.width < NARROW_CHART && rule.narrow ? rule.narrow : rule;
    const box = 'group' in of ? groupBox(chart, map, of.group) : boxOf(chart, [of.island]);
    if (!box || chart.width < from) return [];
    const x = box.x + (box.width / 2) * (1 + halves[0]) + pixels[0];
    const y = box.y + (box.height / 2) * (1 + halves[1]) + pixels[1];
    return isInside({ x, y }, chart) ? [{ of, align, chief, x, y }] : [];
  });
