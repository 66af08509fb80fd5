import { describe, expect, test } from 'vitest';
import { drawnBy } from '../../src/map/drawnBy.ts';
import { bothNames, nameOrder } from '../../src/map/nameOrder.ts';
import { concernsIslands, type GroupStanding, standingsOf } from '../../src/map/standing.ts';
import type { Terms } from '../../src/negotiation/scenarioData.ts';
import type { IssueView, TableView } from '../../src/negotiation/tableView.ts';
import { tableOf } from '../desk/papers.ts';
import { road } from '../session/games.ts';
import { sitIn } from '../table/tables.ts';
import { map } from './charts.ts';

const OPTIONS = Object.keys(road.issues['territory']?.options ?? {});

const garden = (side: string): TableView => tableOf(sitIn('garden', side));

const withTerritory = (table: TableView, change: Partial<IssueView>): TableView => ({
  ...table,
  text: null,
  issues: table.issues.map((issue) =>
    issue.id === 'territory'
      ? { ...issue, yours: null, theirs: null, agreed: null, ...change }
      : issue,
  ),
});

const standings = (
  table: TableView | null,
  composed: Terms = {},
  isPublic = false,
): readonly GroupStanding[] => standingsOf({ map, table, composed, isPublic });

const states = (found: readonly GroupStanding[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    found.filter(({ state }) => state !== 'untouched').map(({ group, state }) => [group, state]),
  );

const tabled = (option: string) => ({ option, how: 'tabled' }) as const;
const sounded = (option: string) => ({ option, how: 'sounded' }) as const;

const ASKED: Readonly<Record<string, readonly string[]>> = {
  none: [],
  HS: ['habomai', 'shikotan'],
  'HS-now': ['habomai', 'shikotan'],
  'HS-residual': ['habomai', 'shikotan', 'kunashiri', 'etorofu'],
  four: ['habomai', 'shikotan', 'kunashiri', 'etorofu'],
  'four-conf': ['habomai', 'shikotan', 'kunashiri', 'etorofu', 'kuril-north', 'sakhalin-south'],
  all: ['habomai', 'shikotan', 'kunashiri', 'etorofu', 'kuril-north', 'sakhalin-south'],
};

describe.each(['japan', 'ussr'])('to the learner who leads %s', (side) => {
  const table = garden(side);

  test.each(OPTIONS)('“%s” inks the islands it names, as whoever put it forward', (option) => {
    const groups = ASKED[option] ?? [];
    const inked = (state: string) => Object.fromEntries(groups.map((group) => [group, state]));
    expect([
      states(standings(withTerritory(table, { yours: tabled(option) }))),
      states(standings(withTerritory(table, { theirs: tabled(option) }))),
      states(standings(withTerritory(table, { agreed: option }))),
      states(standings(withTerritory(table, {}), { territory: option })),
    ]).toEqual([inked('yours'), inked('theirs'), inked('agreed'), inked('yours')]);
  });

  test('two islands named by both and two by one stand apart', () => {
    const both = withTerritory(table, { yours: tabled('four'), theirs: sounded('HS') });
    expect(states(standings(both))).toEqual({
      habomai: 'both',
      shikotan: 'both',
      kunashiri: 'yours',
      etorofu: 'yours',
    });
  });

  test('what is sounded says so, and is not shown to a class', () => {
    const heard = withTerritory(table, { theirs: sounded('HS') });
    expect(standings(heard)[0]?.theirs).toEqual({
      issue: 'territory',
      option: 'HS',
      fate: 'after-treaty',
      sounded: true,
      composed: false,
    });
    expect(states(standings(heard, {}, true))).toEqual({});
  });

  test('the turn being composed is shown to oneself alone', () => {
    const open = withTerritory(table, {});
    expect(standings(open, { territory: 'HS' })[1]?.yours?.composed).toBe(true);
    expect(states(standings(open, { territory: 'HS' }, true))).toEqual({});
  });

  test('an agreement that the turn reopens is no longer sealed', () => {
    const agreed = withTerritory(table, {
      agreed: 'HS',
      yours: tabled('HS'),
      theirs: tabled('HS'),
    });
    expect(states(standings(agreed, { territory: 'four' }))['etorofu']).toBe('yours');
    expect(states(standings(agreed, { territory: 'four' }))['habomai']).toBe('both');
    expect(states(standings(agreed, { territory: 'HS' }))['habomai']).toBe('agreed');
  });

  test('nothing but positions, agreements and the text decides what is inked', () => {
    const other = withTerritory(table, { theirs: tabled('HS') });
    const stripped: TableView = {
      ...other,
      constituencies: [],
      minutes: [],
      turns: [],
      known: { facts: [], agreed: {}, text: null },
      issues: other.issues.map((issue) => ({ ...issue, options: [] })),
    };
    expect(standings(stripped)).toEqual(standings(other));
  });
});

test('without a table no island is spoken of', () => {
  expect(states(standings(null))).toEqual({});
});

test('a table concerns islands where territory is open, settled or agreed', () => {
  const concerned = (stage: string) => concernsIslands(map, tableOf(sitIn(stage, 'japan')));
  expect(['letter', 'garden', 'kremlin', 'phrase'].map(concerned)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

describe('names', () => {
  const parties = ['japan', 'ussr'];

  test.each([
    ['en', 'japan', ['japan', 'ussr']],
    ['en', 'ussr', ['ussr', 'japan']],
    ['en', null, ['japan', 'ussr']],
    ['ru', 'japan', ['ussr', 'japan']],
    ['ja', 'ussr', ['japan', 'ussr']],
  ])('a reader of %s on the side of %s reads them in the order %j', (language, side, order) => {
    expect(nameOrder(map, parties, { language, side })).toEqual(order);
  });

  test('both names stand together, and a shared one stands once', () => {
    expect([bothNames(['Kunashiri', 'Kunashir']), bothNames(['Shikotan', 'Shikotan'])]).toEqual([
      'Kunashiri (Kunashir)',
      'Shikotan',
    ]);
  });
});

test('no line is drawn before its day', () => {
  const lines = [
    { id: 'old', date: '1905-09-05', paths: [] },
    { id: 'declaration', date: '1956-10-19', paths: [] },
  ];
  const drawn = (day: string) => drawnBy(lines, day).map(({ id }) => id);
  expect([drawn('1956-10-18T16:15'), drawn('1956-10-19')]).toEqual([
    ['old'],
    ['old', 'declaration'],
  ]);
});

test('no line of the talks’ own map is later than their first stage', () => {
  expect(drawnBy(map.lines, road.stages[0].opens)).toEqual(map.lines);
});
