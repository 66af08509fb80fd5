import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRoad } from '../../src/session/game.ts';
import { saveText } from '../../src/session/replay.ts';
import { makeOpener } from '../../src/session/summaries.ts';
import {
  asJapan,
  begin,
  carryOut,
  compose,
  lineOf,
  openSession,
  phraseBundle,
  roadBundle,
  turn,
} from './games.ts';

const road = makeRoad(phraseBundle);
const open = makeOpener(road);

const savedAfter = (...commands: Parameters<typeof carryOut>[1][]): string => {
  const session = carryOut(openSession(), ...begin(asJapan), ...commands);
  const { saves, save } = session.view();
  return saves.find(({ id }) => id === save)?.text ?? '';
};

const midGame = savedAfter(
  ...lineOf('japan').slice(0, 2).flatMap(turn),
  compose({ kind: 'position', issue: 'signing', option: 'oct-19' }),
  compose({ kind: 'act', act: { kind: 'argue', argument: 'letters-29-september' } }),
);
const finished = savedAfter(
  ...lineOf('japan').flatMap(turn),
  { kind: 'go-on' },
  {
    kind: 'reflect',
    reflection: { likelihood: 2, reason: '<script>alert("four words")</script>' },
  },
  {
    kind: 'debrief',
    event: {
      type: 'debrief.committed',
      step: 'fought',
      answers: [{ by: null, about: 'why', picked: 'struck', words: '=1+1' }],
    },
  },
);

interface Editable {
  [key: string]: Editable;
}

const edited = (edit: (save: Editable) => unknown): string => {
  const save = JSON.parse(midGame) as Editable;
  edit(save);
  return JSON.stringify(save);
};

const problemIn = (text: string) => {
  const opened = open(text);
  return opened.ok ? null : [opened.problem.code, opened.problem.at];
};

describe('a save', () => {
  test.each([
    ['in mid-game', midGame],
    ['of a finished game, its reason kept to the letter', finished],
  ])('%s is read back to the letter', (_, text) => {
    const opened = open(text);
    expect(opened.ok && saveText(road, opened.game)).toBe(text);
  });

  test.each<readonly [string, string, string, string]>([
    ['that is no JSON', 'formatVersion: 1', 'not-json', ''],
    ['that is empty', '', 'not-json', ''],
    ['that is a list', '[]', 'not-a-save', ''],
    ['that is nothing', 'null', 'not-a-save', ''],
    ['beyond a million characters', `"${'a'.repeat(1_000_000)}"`, 'too-large', ''],
    ['nested without end', '['.repeat(400_000), 'not-json', ''],
    [
      'nested a thousand deep',
      edited((save) => {
        save['events'] = JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`) as Editable;
      }),
      'not-a-save',
      `events${'.0'.repeat(16)}`,
    ],
    [
      'with a prototype of its own',
      midGame.replace('"formatVersion"', '"__proto__":{"polluted":true},"formatVersion"'),
      'not-a-save',
      '__proto__',
    ],
    [
      'with a position on a prototype',
      midGame.replace('"positions":{', '"positions":{"__proto__":"phrase",'),
      'not-a-save',
      'events.2.move.positions.__proto__',
    ],
  ])('%s is refused', (_, text, code, at) => {
    expect(problemIn(text)).toEqual([code, at]);
  });

  test.each<readonly [string, (save: Editable) => unknown, string, string]>([
    [
      'of a newer format',
      (save) => Object.assign(save, { formatVersion: 4 }),
      'newer-format',
      'formatVersion',
    ],
    [
      'of newer rules',
      (save) => Object.assign(save, { rulesVersion: 99 }),
      'newer-rules',
      'rulesVersion',
    ],
    [
      'of a newer scenario',
      (save) => Object.assign(save, { scenarioVersion: '99.0.0' }),
      'newer-scenario',
      'scenarioVersion',
    ],
    [
      'of a scenario with another name',
      (save) => Object.assign(save, { scenarioId: 'garden' }),
      'other-scenario',
      'scenarioId',
    ],
    ['without a seed', (save) => delete save['seed'], 'not-a-save', 'seed'],
    [
      'with a seed that is no number',
      (save) => Object.assign(save, { seed: '7' }),
      'not-a-save',
      'seed',
    ],
    ['with a key of its own', (save) => Object.assign(save, { score: 7 }), 'not-a-save', 'score'],
    [
      'for a third party',
      (save) => Object.assign(save['choice'] ?? {}, { side: 'us' }),
      'not-a-save',
      'choice.side',
    ],
    [
      'with an event nobody knows',
      (save) => Object.assign(save['events']?.['1'] ?? {}, { type: 'won' }),
      'not-a-save',
      'events.1.type',
    ],
    [
      'that does not begin',
      (save) => (save['events'] as unknown as unknown[]).shift(),
      'illegal-event',
      'events.0',
    ],
    [
      'that begins twice',
      (save) => (save['events'] as unknown as unknown[]).unshift({ type: 'began' }),
      'illegal-event',
      'events.1',
    ],
    [
      'with a briefing read twice',
      (save) => (save['events'] as unknown as unknown[]).splice(1, 0, { type: 'briefing.read' }),
      'illegal-event',
      'events.2',
    ],
    [
      'with a turn out of order',
      (save) => (save['events'] as unknown as unknown[]).splice(2, 1),
      'illegal-event',
      'events.2',
    ],
    [
      'with a reason that names no issue',
      (save) => Object.assign(save['events']?.['3']?.['reasons'] ?? {}, { gave: ['garden'] }),
      'not-a-save',
      'events.3.reasons.gave.0',
    ],
    [
      'composing on an issue that waits',
      (save) => Object.assign(save['pendingTurn']?.['positions'] ?? {}, { territory: 'four' }),
      'illegal-event',
      'pendingTurn.positions.territory',
    ],
    [
      'composing an option of another issue',
      (save) => Object.assign(save['pendingTurn']?.['positions'] ?? {}, { signing: 'phrase' }),
      'not-a-save',
      'pendingTurn.positions.signing',
    ],
  ])('%s is refused with the place', (_, edit, code, at) => {
    expect(problemIn(edited(edit))).toEqual([code, at]);
  });

  test.each<readonly [string, (save: Editable) => unknown, string, string]>([
    [
      'that begins at a stage there is not',
      (save) => Object.assign(save['choice'] ?? {}, { stage: 'yalta' }),
      'not-a-save',
      'choice.stage',
    ],
    [
      'of a window that ends with no stage',
      (save) => Object.assign(save['choice'] ?? {}, { until: 'yalta' }),
      'not-a-save',
      'choice.until',
    ],
    [
      'that does not say how far it goes',
      (save) => delete save['choice']?.['until'],
      'not-a-save',
      'choice.until',
    ],
    [
      'that does not say whether it is guided',
      (save) => Object.assign(save['choice'] ?? {}, { guided: 'yes' }),
      'not-a-save',
      'choice.guided',
    ],
    [
      'in which a move of one stage is made in another',
      (save) => Object.assign(save['choice'] ?? {}, { stage: 'salmon' }),
      'illegal-event',
      'events.2',
    ],
    [
      'in which the debrief is closed before it is opened',
      (save) => (save['events'] as unknown as unknown[]).splice(1, 0, { type: 'debrief.closed' }),
      'illegal-event',
      'events.1',
    ],
    [
      'in which the first stage tells what happened since',
      (save) => (save['events'] as unknown as unknown[]).splice(1, 0, { type: 'since.read' }),
      'illegal-event',
      'events.1',
    ],
    [
      'in which a capital takes a course nobody offered',
      (save) =>
        Object.assign(save['pendingTurn'] ?? {}, { act: { kind: 'decide', choice: 'resign' } }),
      'not-a-save',
      'pendingTurn.act.choice',
    ],
    [
      'forked from a visit before the first',
      (save) =>
        (save['events'] as unknown as unknown[]).push({
          type: 'forked',
          from: 'a',
          visit: -1,
          turn: 0,
        }),
      'not-a-save',
      'events.6.visit',
    ],
  ])('of the whole road %s is refused with the place', (_, edit, code, at) => {
    const opened = makeOpener(makeRoad(roadBundle))(edited(edit));
    expect(opened.ok ? null : [opened.problem.code, opened.problem.at]).toEqual([code, at]);
  });

  test('with an illegal move is refused with the rule', () => {
    const opened = open(
      edited((save) => {
        Object.assign(save['events']?.['2']?.['move'] ?? {}, {
          act: { kind: 'consult', issue: 'okinawa', option: 'waits' },
        });
      }),
    );
    expect(opened.ok ? null : opened.problem).toMatchObject({
      code: 'illegal-event',
      at: 'events.2',
      refusal: { code: 'consult-tables-nothing' },
    });
  });

  test('with a turn composed out of turn is refused', () => {
    const text = finished.replace(
      '"pendingTurn":null',
      '"pendingTurn":{"positions":{},"act":null}',
    );
    expect(problemIn(text)).toEqual(['illegal-event', 'pendingTurn']);
  });

  test('of an older scenario is played again by the rules of today', () => {
    const older = edited((save) => Object.assign(save, { scenarioVersion: '0.0.9' }));
    expect(open(older).ok).toBe(true);
  });
});

const paths = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, part]) => paths(part, [...at, key]))]
    : [at];

const replaced = (value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown => {
  if (key === undefined) return part;
  const copy = structuredClone(value) as Record<string, unknown>;
  if (rest.length === 0 && part === undefined && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (rest.length === 0 && part === undefined) delete copy[key];
  else copy[key] = replaced(copy[key], rest, part);
  return copy;
};

const partOf = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    'japan',
    'ussr',
    'okinawa',
    'silent',
    'oct-21',
    'waits',
    'debrief.closed',
    'suspend',
  ),
  fc.constantFrom(0, 1, 2, -1, 1e308, 4_294_967_296),
);

const treeMutations = fc
  .tuple(fc.constantFrom(midGame, finished), fc.nat(), partOf)
  .map(([text, where, part]) => {
    const save: unknown = JSON.parse(text);
    const all = paths(save);
    return JSON.stringify(replaced(save, all[where % all.length] ?? [], part)) ?? '';
  });

const textMutations = fc
  .tuple(fc.constantFrom(midGame, finished), fc.nat(), fc.nat(40), fc.string({ maxLength: 6 }))
  .map(([text, where, length, by]) => {
    const at = where % text.length;
    return text.slice(0, at) + by + text.slice(at + length);
  });

describe('a mutated save', () => {
  test.each([
    ['in its values', treeMutations],
    ['in its letters', textMutations],
  ])('%s is refused with a code, or loads as it is written', (_, mutations) => {
    fc.assert(
      fc.property(mutations, (text) => {
        const opened = open(text);
        if (!opened.ok) return opened.problem.code.length > 0;
        const read = JSON.parse(saveText(road, opened.game)) as object;
        const { scenarioVersion: _, ...rest } = read as Record<string, unknown>;
        expect(JSON.parse(text)).toMatchObject(rest);
        return true;
      }),
      { numRuns: 300, seed: 19561018 },
    );
  });
});
