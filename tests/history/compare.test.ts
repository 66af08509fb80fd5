import { describe, expect, test } from 'vitest';
import { compare, historicalGame } from '../../src/history/compare.ts';
import { compareWords } from '../../src/history/compareWords.ts';
import { openStage } from '../../src/negotiation/negotiation.ts';
import { citing, INITIAL, walk } from '../negotiation/walks.ts';
import { phrase, phraseScenario as scenario } from '../session/games.ts';

describe('an ended stage beside history', () => {
  test('the historical line differs from itself in nothing', () => {
    const comparison = compare(
      scenario,
      walk(
        'japan',
        phrase.line.filter(({ by }) => by === 'japan'),
      ),
    );
    expect(comparison).toMatchObject({
      ending: 'struck-at-once',
      historicalEnding: 'struck-at-once',
      same: true,
      forkedAt: null,
    });
    expect(comparison.yourSteps).toEqual(comparison.historicalSteps);
    expect(comparison.ledger).toEqual(comparison.historicalLedger);
  });

  test('a phrase won shows the two clauses that differ, who moved, and where the line was left', () => {
    const comparison = compare(
      scenario,
      walk('japan', [
        citing('letters-29-september', {
          okinawa: 'no-link',
          continuation: 'phrase',
          signing: 'oct-19',
          fishermen: 'released',
        }),
        { positions: { signing: 'oct-21', fishermen: 'support' } },
        {},
        {},
        INITIAL,
      ]),
    );
    expect(comparison.terms.filter(({ yours, history }) => yours !== history)).toEqual([
      { issue: 'continuation', yours: 'phrase', history: 'silent' },
      { issue: 'signing', yours: 'oct-21', history: 'oct-19' },
    ]);
    expect(comparison.forkedAt).toBe(0);
    expect(
      comparison.yourSteps.find(({ issue, by }) => issue === 'continuation' && by === 'ussr'),
    ).toEqual({
      turn: 1,
      round: 1,
      by: 'ussr',
      issue: 'continuation',
      from: null,
      to: 'silent',
      act: { kind: 'argue', argument: 'two-islands-final' },
    });
  });

  test('a collapse has no terms of its own, and history’s are all missing from it', () => {
    const comparison = compare(scenario, walk('japan', [{ act: { kind: 'suspend' } }]));
    expect(comparison.signed).toBe(false);
    expect(comparison.terms.every(({ yours }) => yours === null)).toBe(true);
    expect(comparison.terms.find(({ issue }) => issue === 'fishermen')?.history).toBe('support');
  });

  test('a stage still open is not compared', () => {
    expect(() => compare(scenario, openStage(scenario, 'phrase', 1))).toThrow('once it has ended');
  });

  test('history’s own game ends in the signed text', () => {
    expect(historicalGame(scenario, 'phrase').text?.['continuation']).toBe('silent');
  });
});

describe('words side by side', () => {
  const fixed = (words: string) => ({ words, issue: null });

  test('struck words are negotiated; turns of translation are not', () => {
    const yours = [
      fixed('Japan agreed to continue negotiations'),
      { words: ', including the territorial question,', issue: 'continuation' },
      fixed('after the establishment of relations.'),
    ];
    const signed = [
      fixed('Japan agrees to continue negotiations after the restoration of relations'),
    ];
    expect(compareWords(yours, signed)).toEqual([
      { words: 'Japan', stands: 'both', kind: 'same' },
      { words: 'agreed', stands: 'yours', kind: 'drafting' },
      { words: 'agrees', stands: 'theirs', kind: 'drafting' },
      { words: 'to continue negotiations', stands: 'both', kind: 'same' },
      { words: ', including the territorial question,', stands: 'yours', kind: 'negotiated' },
      { words: 'after the', stands: 'both', kind: 'same' },
      { words: 'establishment', stands: 'yours', kind: 'drafting' },
      { words: 'restoration', stands: 'theirs', kind: 'drafting' },
      { words: 'of relations.', stands: 'both', kind: 'same' },
    ]);
  });
});
