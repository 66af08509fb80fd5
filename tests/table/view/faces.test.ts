import { describe, expect, test } from 'vitest';
import type { Seating } from '../../../src/negotiation/scenarioData.ts';
import type { Happening, LogEntry } from '../../../src/negotiation/state.ts';
import type { TableView } from '../../../src/negotiation/tableView.ts';
import { facesOf } from '../../../src/table/view/faces.ts';
import { sit } from '../tables.ts';

const seats: readonly Seating[] = [
  { party: 'japan', person: 'kono', role: 'speaker' },
  { party: 'japan', person: 'matsumoto', role: 'delegate' },
  { party: 'ussr', person: 'khrushchev', role: 'speaker' },
  { party: 'ussr', person: 'rozhetskin', role: 'recorder' },
  { party: null, person: 'interpreter', role: 'interpreter' },
];

const table = (): TableView => {
  const { table: view } = sit({
    stage: 'phrase',
    side: 'japan',
    until: 'phrase',
    level: 'standard',
    character: 'as-instructed',
    guided: true,
    seats: 'one',
  }).view();
  if (!view) throw new Error('nobody sits at a table');
  return { ...view, climate: 50, round: 2, minutes: [] };
};

const after = (what: Happening, rest: Partial<LogEntry> = {}): TableView => ({
  ...table(),
  minutes: [{ round: 2, by: 'japan', what, ...rest }],
});

const looks = (view: TableView) => {
  const faces = facesOf(view, seats);
  return ['kono', 'khrushchev'].map((person) => faces[person]?.expression);
};

const issue = { issue: 'okinawa', option: 'waits' } as const;

describe('what Japan does shows in the faces of Kōno and Khrushchev:', () => {
  test.each([
    ['an agreement', { code: 'agreed', ...issue }, ['pleased', 'pleased']],
    ['a repudiation by Tokyo', { code: 'repudiated', ...issue }, ['weary', 'stern']],
    ['an agreement taken up again', { code: 'reopened', ...issue }, ['neutral', 'stern']],
    ['waiting for the capital', { code: 'waits-for-capital' }, ['papers', 'weary']],
    [
      'an argument that misses',
      { code: 'argued', argument: 'x', bites: false },
      ['neutral', 'doubt'],
    ],
    [
      'an argument that bites',
      { code: 'argued', argument: 'x', bites: true },
      ['neutral', 'papers'],
    ],
    ['standing on what is tabled', { code: 'stood', issues: ['okinawa'] }, ['stern', 'neutral']],
    ['a recess', { code: 'recessed' }, ['papers', 'papers']],
    ['a walk-out', { code: 'suspended' }, ['stern', 'weary']],
    ['initials', { code: 'initialled' }, ['pleased', 'pleased']],
  ] as const)('%s', (_name, what, expected) => {
    expect(looks(after(what))).toEqual(expected);
  });

  test('nothing that only one side has seen', () => {
    expect(looks(after({ code: 'repudiated', ...issue }, { seenBy: 'japan' }))).toEqual([
      'neutral',
      'neutral',
    ]);
  });

  test('a repudiation outlasts the turn, an agreement before it does not show', () => {
    const view = after({ code: 'repudiated', ...issue });
    const agreed: LogEntry = { round: 2, by: 'ussr', what: { code: 'agreed', ...issue } };
    expect(looks({ ...view, minutes: [...view.minutes, agreed] })).toEqual(['weary', 'stern']);
    expect(looks({ ...view, round: 4 })).toEqual(['neutral', 'neutral']);
  });
});

describe('where nothing has just happened trust shows:', () => {
  test.each([
    ['cold', 20, 'stern'],
    ['cool', 45, 'neutral'],
    ['warm', 70, 'pleased'],
  ] as const)('%s', (_name, climate, expression) => {
    expect(looks({ ...table(), climate })).toEqual([expression, expression]);
  });
});

describe('at the side of the speakers', () => {
  test('a delegate shows neither joy nor doubt, and raises no hand', () => {
    const glad = facesOf(after({ code: 'agreed', ...issue }), seats);
    expect(glad['matsumoto']).toEqual({ expression: 'neutral', gesture: false });
    const waiting = facesOf(after({ code: 'waits-for-capital' }), seats);
    expect(waiting['matsumoto']).toEqual({ expression: 'neutral', gesture: false });
  });

  test('the recorder looks at his paper, and the interpreter shows nothing', () => {
    const faces = facesOf(after({ code: 'repudiated', ...issue }), seats);
    expect([faces['rozhetskin'], faces['interpreter']]).toEqual([
      { expression: 'papers', gesture: false },
      { expression: 'neutral', gesture: false },
    ]);
  });
});
