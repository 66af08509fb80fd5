import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { DeskContext } from '../../../src/desk/deskContext.ts';
import { stopAfter } from '../../../src/desk/map/chartStops.tsx';
import { MapSheet } from '../../../src/desk/map/mapSheet.tsx';
import type { Preferences } from '../../../src/desk/preferences.ts';
import type { Session } from '../../../src/session/session.ts';
import { carryOut, compose } from '../../session/games.ts';
import { bundle } from '../papers.ts';
import { deskOf, sessionAt } from '../printed.tsx';

const sheetOf = (session: Session, preferences: Partial<Preferences> = {}): string =>
  renderToString(
    <DeskContext.Provider value={deskOf(session, preferences)}>
      <MapSheet onClose={() => undefined} />
    </DeskContext.Provider>,
  );

/** What the table says of an island, cell by cell. */
const rowOf = (html: string, island: string): readonly string[] => {
  const row = html.split('<tr').find((part) => part.includes(`<th scope="row">${island}</th>`));
  return [...(row ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, words = '']) => words);
};

const inGarden = (side: string): Session =>
  sessionAt({ stage: 'garden', side, until: 'table', turns: 1 });

describe('the map in words', () => {
  test('names every island of the chart, with both its names', () => {
    const html = sheetOf(inGarden('japan'));
    const islands = (bundle.map?.groups ?? []).flatMap((group) => group.islands);
    expect(html.split('<th scope="row">')).toHaveLength(islands.length + 1);
    expect(html).toContain('<th scope="row">Kunashiri (Kunashir)</th>');
  });

  test('to the Soviet side the Russian name comes first', () => {
    expect(sheetOf(inGarden('ussr'))).toContain('<th scope="row">Iturup (Etorofu)</th>');
  });

  test('says what the turn being composed would do, and who has sounded what', () => {
    const session = inGarden('japan');
    carryOut(session, compose({ kind: 'position', issue: 'territory', option: 'four' }));
    const html = sheetOf(session);
    expect(rowOf(html, 'Etorofu (Iturup)')[0]).toBe(
      'handed over as soon as the text is in force (in the turn you are composing)',
    );
    expect(rowOf(html, 'Shikotan')[1]).toContain('handed over after a peace treaty');
  });

  test('to a class it does not tell of the turn being composed', () => {
    const session = inGarden('japan');
    carryOut(session, compose({ kind: 'position', issue: 'territory', option: 'all' }));
    expect(rowOf(sheetOf(session, { projector: 'on' }), 'Urup (Uruppu)')).toEqual([]);
    expect(rowOf(sheetOf(session, { projector: 'on' }), 'Uruppu (Urup)')[0]).toBe('–');
  });

  test('what is agreed stands as agreed', () => {
    const session = sessionAt({ stage: 'ratification', side: 'japan', until: 'table', turns: 0 });
    expect(rowOf(sheetOf(session), 'Shikotan').slice(0, 3)).toEqual([
      '–',
      '–',
      'handed over after a peace treaty',
    ]);
  });

  test('lines of the past are told with their sources, none later than the day', () => {
    const html = sheetOf(inGarden('japan'));
    expect(html).toContain('Shimoda, 1855');
    expect(html).toContain('Portsmouth, 1905');
    expect(html).not.toContain('1956');
  });
});

describe('from island to island', () => {
  const stops = ['a', 'b', 'c'].map((id) => ({ id, group: id, islands: [id], whole: false }));

  test.each([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowUp', 'a'],
    ['a', 'ArrowLeft', 'a'],
    ['a', 'End', 'c'],
    ['c', 'Home', 'a'],
    ['c', 'ArrowDown', 'c'],
    [null, 'ArrowRight', 'b'],
    ['a', 'x', null],
  ])('%s and %s lead to %s', (from, key, to) => {
    expect(stopAfter(stops, from, key)).toBe(to);
  });
});
