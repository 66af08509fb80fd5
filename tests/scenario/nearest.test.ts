import { expect, test } from 'vitest';
import { checkScenario } from '../../src/scenario/checkScenario.ts';
import { lineOf } from '../../src/scenario/lineOf.ts';
import { nearestName } from '../../src/scenario/nearest.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { harbourBundle } from './bundles.ts';
import { withValue, type Place } from './faulty.ts';

const J = 'scenario.stages.0';
const text = (key: string): Place => ['texts', 'en', key];
const said = [{ say: 'The jetty', basis: 'invented' }];

const nearestTo = (place: Place, value: unknown): readonly (string | undefined)[] => {
  const parsed = parseScenario(withValue(harbourBundle, place, value));
  const problems = parsed.ok ? checkScenario(parsed.bundle) : parsed.problems;
  return [...new Set(problems.map(({ nearest }) => nearest))];
};

test.each<[string, Place, unknown, string]>([
  ['a party misspelt', `${J}.first`, 'brik', 'birk'],
  ['an issue in the plural', `${J}.beside`, ['bells'], 'bell'],
  ['an option in capitals', `${J}.line.0.positions.toll`, 'Shilling', 'shilling'],
  ['a stage with a space lost', `${J}.exits.1.to`, 'lamproom', 'lamp-room'],
  ['an argument half remembered', `${J}.arguments`, ['old-customs', 'oil-bill'], 'old-custom'],
  ['evidence in small letters', 'scenario.arguments.oil-bill.evidence', 'log', 'LOG'],
  ['a part misspelt', `${J}.roundz`, 2, 'rounds'],
  ['an act nobody knows', `${J}.acts.0`, 'consalt', 'consult'],
  ['a climate above a hundred', `${J}.start.climate`, 101, '100'],
  ['half a round', `${J}.rounds`, 1.6, '2'],
  ['an id with a space', `${J}.place`, 'the jetty', 'the-jetty'],
  ['a date as it is spoken', `${J}.opens`, '2.3.1811', '1811-03-02'],
  [
    'an address without its beginning',
    'evidence.LOG.url',
    'log.example/4',
    'https://log.example/4',
  ],
])('an author who writes %s is told the nearest right thing', (_slip, place, value, nearest) => {
  const renamed =
    place === `${J}.roundz` ? withValue(harbourBundle, `${J}.rounds`, undefined) : null;
  if (renamed) {
    const parsed = parseScenario(withValue(renamed, place, value));
    expect(parsed.ok || parsed.problems.map((found) => found.nearest)).toContain(nearest);
    return;
  }
  expect(nearestTo(place, value)).toContain(nearest);
});

test('a text under a name nobody asks for is told the text that is missing', () => {
  const without = withValue(harbourBundle, text('stage.jetty.title'), undefined);
  const parsed = parseScenario(withValue(without, text('stage.jetty.tilte'), said));
  expect(parsed.ok && checkScenario(parsed.bundle)).toContainEqual({
    path: 'texts.en.stage.jetty.tilte',
    code: 'unused-text',
    nearest: 'stage.jetty.title',
  });
});

test('where nothing is like it, those there are stand in its place', () => {
  const parsed = parseScenario(withValue(harbourBundle, `${J}.first`, 'carrick'));
  expect(parsed.ok && checkScenario(parsed.bundle)[0]).toEqual({
    path: `${J}.first`,
    code: 'unknown-party',
    expected: 'alder | birk',
    found: 'carrick',
  });
});

test('a line the rules refuse is told with the nearest turn they would allow', () => {
  expect(nearestTo(`${J}.line.0.act`, { kind: 'link', issues: ['ferry', 'ferry'] })).toEqual([
    JSON.stringify({ by: 'birk', positions: harbourBundle.scenario.stages[0].line[0]!.positions }),
  ]);
});

test.each([
  ['lamp', ['lamps', 'lam', 'toll'], 'lamps'],
  ['Lamp_Room', ['lamp', 'lamp-room'], 'lamp-room'],
  ['mlap', ['lamp', 'toll'], null],
  ['', ['a'], 'a'],
  ['x', [], null],
])('of the names for “%s” in %j the nearest is %j', (written, names, nearest) => {
  expect(nearestName(written, names)).toBe(nearest);
});

test.each([
  ['{"a": 1,\n"b" 2}', { line: 2, near: '"b" 2}' }],
  ['{"a": [1,\n\n2, x]}', { line: 3, near: '2, x]}' }],
  ['{\n"a": 1', { line: 2, near: '"a": 1' }],
  ['', { line: 1, near: '' }],
])('a text that stops being JSON is told by line: %j', (written, place) => {
  expect(lineOf(written)).toEqual(place);
});
