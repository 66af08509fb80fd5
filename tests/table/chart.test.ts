import { describe, expect, test } from 'vitest';
import { planOf } from '../../src/table/animationPlan.ts';
import { ART } from '../../src/table/layout/art.ts';
import { layOutTable, type TableLayout } from '../../src/table/layout.ts';
import { overlap } from '../../src/table/layout/geometry.ts';
import type { ChartSource } from '../../src/table/view/chartTop.ts';
import { firstOpen, type Open, openedBy } from '../../src/table/view/opening.ts';
import { type TableTop, tableTopOf } from '../../src/table/view/tableTop.ts';
import { stageById } from '../../src/negotiation/lookup.ts';
import { landforms, map } from '../map/charts.ts';
import { road } from '../session/games.ts';
import { lettering, sitIn, textOf } from './tables.ts';

const source: ChartSource = {
  map,
  landforms,
  parties: road.parties.map(({ id }) => id),
  language: 'en',
  texts: textOf,
};

const topIn = (stage: string, open?: Open, chart: ChartSource | null = source): TableTop => {
  const view = sitIn(stage, 'japan').view();
  if (!view.table) throw new Error('nobody sits at a table');
  const shown = open ?? firstOpen(view.table);
  const top = tableTopOf(view, stageById(road, stage), shown, false, chart);
  if (!top) throw new Error('there is no table');
  return top;
};

const layOut = (width: number, height: number, top: TableTop): TableLayout =>
  layOutTable(width, height, top, ART, lettering);

const UNFOLDED: Open = { kind: 'chart', view: 'chain' };

describe('the chart between the delegations', () => {
  test.each([
    ['letter', false],
    ['garden', true],
    ['kremlin', true],
    ['phrase', true],
  ])('in %s it stands there: %s', (stage, stands) => {
    expect(layOut(847, 572, topIn(stage)).chart !== null).toBe(stands);
  });

  test('before it has been fetched nothing stands there, and the game goes on', () => {
    const { chart, targets } = layOut(847, 572, topIn('garden', undefined, null));
    expect(chart).toBeNull();
    expect(targets.length).toBeGreaterThan(3);
  });

  test('on a phone the whole sheet has to do', () => {
    expect(layOut(390, 250, topIn('garden')).chart).toBeNull();
  });

  test('pointed at, it unfolds; pointed at again, it goes back to the folder that lay open', () => {
    const chart = { kind: 'chart' } as const;
    expect(openedBy(chart, { kind: 'nothing' }, null, false)).toEqual(UNFOLDED);
    expect(openedBy({ kind: 'chart-turn' }, UNFOLDED, null, false)).toEqual({
      kind: 'chart',
      view: 'habomai',
    });
    expect(openedBy(chart, UNFOLDED, 'territory', false)).toMatchObject({ kind: 'folder' });
  });
});

describe.each([
  [847, 572],
  [1190, 880],
  [635, 600],
])('unfolded on a table of %i by %i', (width, height) => {
  const { chart, targets } = layOut(width, height, topIn('garden', UNFOLDED));
  const sheet = chart?.sheet;

  test('it lies within the table, its buttons apart and nothing else in reach', () => {
    if (!sheet) throw new Error('it is not unfolded');
    expect(sheet.x).toBeGreaterThanOrEqual(0);
    expect(sheet.y + sheet.height).toBeLessThanOrEqual(height);
    expect(overlap(sheet.turn, sheet.close)).toBe(false);
    expect(targets.map(({ id }) => id)).toEqual(['chart-turn', 'chart']);
  });
});

test('it is unfolded within three tenths of a second, and turned at once', () => {
  const laid = (open?: Open) => {
    const top = topIn('garden', open);
    return { top, layout: layOut(847, 572, top) };
  };
  const { steps, totalMs } = planOf(laid(), laid(UNFOLDED));
  expect(steps.map(({ kind }) => kind)).toContain('unfold-chart');
  expect(totalMs).toBeLessThanOrEqual(300);
  expect(planOf(laid(UNFOLDED), laid({ kind: 'chart', view: 'habomai' })).totalMs).toBe(0);
});
