import { describe, expect, test } from 'vitest';
import { BARGAINER, reply } from '../../src/counterpart/counterpart.ts';
import { authorityOf } from '../../src/negotiation/mandate.ts';
import { play } from '../../src/negotiation/negotiation.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';
import { after, opened } from '../negotiation/situations.ts';
import { road } from '../session/games.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

const answers = (n: Negotiation) =>
  SEEDS.map((seed) => reply(road, { ...n, seed }, n.mover, BARGAINER)).filter(
    ({ reasons }) => reasons.rule === 'leans',
  );

/** In how many of a hundred games the delegation to move does this of its own accord. */
const share = (n: Negotiation, does: (move: Move) => boolean): number =>
  (100 * answers(n).filter(({ move }) => does(move)).length) / SEEDS.length;

const links =
  (a: string, b: string) =>
  ({ act }: Move): boolean =>
    act?.kind === 'link' && act.issues.includes(a) && act.issues.includes(b);
const suspends = ({ act }: Move): boolean => act?.kind === 'suspend';
const pleadsBonn = ({ positions, act }: Move): boolean =>
  positions['form'] === 'exchange' && act?.kind === 'argue' && act.argument === 'adenauer';

const letter = after(opened('letter'), {
  positions: { venue: 'moscow-or-tokyo', approach: 'treaty' },
});
const secondRoundOf = (stage: string): Negotiation => after(opened(stage), {}, {});

describe('a delegation of its own mind', () => {
  test('proposes relations first in about two of ten letters, as Hatoyama would have', () => {
    const first = share(letter, ({ positions }) => positions['approach'] === 'relations-first');
    expect(first).toBeGreaterThan(14);
    expect(first).toBeLessThan(24);
  });

  test('leaves the letter unanswered now and then, if Moscow will meet nowhere but at home', () => {
    const asked = after(letter, { positions: { venue: 'new-york', approach: 'treaty' } });
    expect(share(after(asked, {}), suspends)).toBeGreaterThan(10);
    expect(share(after(asked, { positions: { venue: 'london' } }), suspends)).toBe(0);
  });

  test('pleads Bonn’s example once Adenauer has been to Moscow, and not before', () => {
    expect(share(opened('autumn'), pleadsBonn)).toBe(0);
    const bonn = share(secondRoundOf('autumn'), pleadsBonn);
    expect(bonn).toBeGreaterThan(42);
    expect(bonn).toBeLessThan(58);
  });

  test('asks, in Moscow, for a pause until he has been', () => {
    const n = after(opened('autumn'), {});
    const waits = ({ positions, act }: Move): boolean =>
      positions['form'] === 'exchange' && act?.kind === 'recess';
    expect(share(n, waits)).toBeGreaterThan(9);
  });

  test('breaks the talks off in London, as Japan did', () => {
    for (const stage of ['autumn', 'london-again']) {
      const n = secondRoundOf(stage);
      const japan = n.mover === 'japan' ? n : after(n, {});
      expect(share(japan, suspends)).toBeGreaterThan(20);
    }
  });

  test('gives fish for talks, and ties the one to the other', () => {
    expect(share(secondRoundOf('salmon'), links('fisheries', 'resumption'))).toBeGreaterThan(40);
  });

  test('comes to Moscow only with the words in a letter, or not at all', () => {
    expect(share(opened('five-points'), links('form', 'continuation'))).toBeGreaterThan(20);
    expect(share(secondRoundOf('five-points'), suspends)).toBeGreaterThan(12);
  });

  test('ties two islands to Okinawa, as Khrushchev did', () => {
    expect(share(secondRoundOf('kremlin'), links('territory', 'okinawa'))).toBeGreaterThan(30);
  });

  test('does nothing beyond its instructions: Shigemitsu’s two islands wait for a word from Tokyo', () => {
    const n = after(opened('spiridonovka'), {}, {}, {}, {});
    expect(authorityOf(road, n, 'japan', 'territory', 'HS')).toBe('beyond');
    expect(answers(n)).toEqual([]);
    const granted = { ...n, widened: { ...n.widened, japan: { territory: ['HS'] } } };
    expect(share(granted, ({ positions }) => positions['territory'] === 'HS')).toBeGreaterThan(50);
  });

  test('is of the same mind for a whole stage, and says so in its reasons', () => {
    const late = after(letter, { act: { kind: 'recess' } }, {});
    for (const seed of SEEDS) {
      const early = reply(road, { ...letter, seed }, 'japan', BARGAINER).reasons.rule === 'leans';
      const again = reply(road, { ...late, round: 1, seed }, 'japan', BARGAINER).reasons.rule;
      expect(again === 'leans').toBe(early);
    }
  });

  test('takes a whole offer that is good enough rather than go its own way', () => {
    const tabled = (option: string) => ({ ussr: { option, how: 'tabled' } as const });
    const offered: Negotiation = {
      ...letter,
      positions: { venue: tabled('new-york'), approach: tabled('treaty') },
    };
    expect(answers(offered)).toEqual([]);
  });

  test('takes only turns that may be played', () => {
    for (const n of [letter, secondRoundOf('autumn'), secondRoundOf('salmon')])
      for (const { move } of answers(n)) expect(play(road, n, move).moves.at(-1)).toEqual(move);
  });
});
