import { describe, expect, test } from 'vitest';
import { ordersSince } from '../../../src/desk/words/ordersSince.ts';
import { stageById } from '../../../src/negotiation/lookup.ts';
import { isPlainVersion } from '../../../src/scenario/levels.ts';
import { bundle, texts } from '../papers.ts';

const { scenario } = bundle;
const memorandum = stageById(scenario, 'memorandum');

describe('new orders', () => {
  test('are not among the instructions before they have come', () => {
    expect(ordersSince(memorandum, 'ussr', ['event:security-treaty'])).toEqual([
      'stage.memorandum.event.security-treaty.orders.ussr',
    ]);
    const atTheOpening = texts['stage.memorandum.instructions.ussr.standard'] ?? [];
    expect(atTheOpening.map(({ say }) => say).join(' ')).not.toMatch(/note|round/);
  });

  test('stand before older ones', () => {
    const facts = ['event:security-treaty', 'event:khrushchev-note', 'event:second-note'];
    expect(ordersSince(memorandum, 'ussr', facts).slice(0, 2)).toEqual([
      'stage.memorandum.event.second-note.orders.ussr',
      'stage.memorandum.event.khrushchev-note.orders.ussr',
    ]);
  });

  test('are told wherever an event brings them, to the side it binds and no other', () => {
    const brought = scenario.stages.flatMap(({ id, events }) =>
      events
        .filter(({ newInstructions }) => newInstructions)
        .map((event) => `stage.${id}.event.${event.id}.orders.`),
    );
    const told = Object.keys(texts).filter(
      (key) => key.includes('.orders.') && !isPlainVersion(key),
    );
    expect(told.toSorted()).toEqual([
      'stage.garden.event.telegram-16-august.orders.japan',
      'stage.memorandum.event.khrushchev-note.orders.ussr',
      'stage.memorandum.event.second-note.orders.ussr',
    ]);
    expect(brought.filter((at) => !told.some((key) => key.startsWith(at)))).toEqual([]);
  });
});
