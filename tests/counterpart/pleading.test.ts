import { describe, expect, test } from 'vitest';
import { type Character, reply } from '../../src/counterpart/counterpart.ts';
import { MIDDLING, type Temper } from '../../src/counterpart/temper.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { after, opened, withHome } from '../negotiation/situations.ts';
import { citing } from '../negotiation/walks.ts';
import { road } from '../session/games.ts';

const bargaining = (temper: Partial<Temper>): Character => ({
  followsLine: false,
  temper: { ...MIDDLING, ...temper },
});
const TALKATIVE = bargaining({ pace: 2, argues: 1, consults: 0 });
const SILENT = bargaining({ pace: 2, argues: 0, consults: 0 });

const answer = (n: Negotiation, character: Character) => reply(road, n, n.mover, character);

describe('a bargainer about to give a word up', () => {
  const palace = after(
    opened('spiridonovka'),
    { positions: { territory: 'four', continuation: 'phrase', form: 'treaty' } },
    { positions: { territory: 'HS', continuation: 'silent', form: 'treaty' } },
  );

  test('first lays the source that speaks for it on the table, and holds the word', () => {
    expect(answer(palace, TALKATIVE).move).toEqual({
      by: 'japan',
      positions: {},
      act: { kind: 'argue', argument: 'bulganin-may' },
    });
  });

  test('gives it at once if it is no friend of arguments', () => {
    const { move, reasons } = answer(palace, SILENT);
    expect(move).toEqual({ by: 'japan', positions: { continuation: 'silent' } });
    expect(reasons).toMatchObject({ gave: ['continuation'], forbidden: ['territory'] });
  });

  test('pleads no more in the last round', () => {
    expect(answer(after(palace, {}, {}), TALKATIVE).move.positions).toEqual({
      continuation: 'silent',
    });
  });

  test('whose source has bitten sometimes waits for the answer, until the aircraft wait', () => {
    const words = { okinawa: 'no-link', signing: 'oct-19' };
    const bitten = after(
      opened('phrase'),
      citing('letters-29-september', { ...words, continuation: 'phrase' }),
      { positions: { ...words, continuation: 'silent' } },
    );
    const waits = (n: Negotiation): boolean =>
      answer(n, TALKATIVE).move.positions['continuation'] === undefined;
    const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
    const share = seeds.filter((seed) => waits({ ...bitten, seed })).length / seeds.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.5);
    const extended = after(bitten, {}, {}, {}, {});
    expect(extended.extended).toBe(true);
    expect(seeds.filter((seed) => waits({ ...extended, seed }))).toEqual([]);
  });
});

describe('a bargainer that asks its capital', () => {
  const ASKING = bargaining({ pace: 2, argues: 0, consults: 1 });

  test('asks for what its capital would bear and the other side wants', () => {
    const n = after(
      withHome(opened('spiridonovka'), 'japan', { cab: 90, mofa: 70, party: 80 }),
      { positions: { territory: 'four', continuation: 'phrase', form: 'treaty' } },
      { positions: { territory: 'HS', continuation: 'silent', form: 'treaty' } },
    );
    expect(answer(n, ASKING)).toMatchObject({
      move: { positions: {}, act: { kind: 'consult', issue: 'territory', option: 'HS' } },
      reasons: { rule: 'asks-its-capital' },
    });
  });

  test('never asks for what crosses a red line at home, even where it would be granted', () => {
    const popular = withHome(opened('phrase'), 'japan', { cab: 100, party: 90 });
    const n = after(
      popular,
      { positions: { okinawa: 'no-link', continuation: 'phrase' } },
      { positions: { okinawa: 'no-link', continuation: 'closed' } },
      {},
      {},
    );
    const granted = after(n, {
      act: { kind: 'consult', issue: 'continuation', option: 'closed' },
    });
    expect(granted.log.map(({ what }) => what.code)).toContain('granted');
    expect(answer(n, ASKING).move.act).toBeUndefined();
  });
});

describe('a counterpart at home', () => {
  const ratification = opened('ratification');

  const chosenBySeeds = (n: Negotiation): ReadonlySet<string> =>
    new Set(
      Array.from({ length: 300 }, (_, seed) => {
        const { act } = answer({ ...n, seed: seed + 1 }, SILENT).move;
        return act?.kind === 'decide' ? act.choice : '';
      }),
    );

  test('weighs every course it has, and takes the likelier more often', () => {
    expect(chosenBySeeds(ratification)).toEqual(
      new Set(['let-them-stay-away', 'party-whip', 'reservation']),
    );
    expect(answer(ratification, SILENT).reasons).toEqual({ rule: 'weighs-at-home' });
  });

  test('whips a party that would kill the text, and lets a calmer one stay away', () => {
    const share = (n: Negotiation, choice: string): number =>
      Array.from({ length: 300 }, (_, seed) => answer({ ...n, seed: seed + 1 }, SILENT)).filter(
        ({ move }) => move.act?.kind === 'decide' && move.act.choice === choice,
      ).length / 300;
    expect(share(ratification, 'let-them-stay-away')).toBeGreaterThan(0.8);
    expect(share(withHome(ratification, 'japan', { party: 20 }), 'party-whip')).toBeGreaterThan(
      0.8,
    );
  });
});
