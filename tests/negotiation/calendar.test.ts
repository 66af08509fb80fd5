import { describe, expect, test } from 'vitest';
import { roadLedger } from '../../src/history/compareRoad.ts';
import { urgencyOf } from '../../src/negotiation/mandate.ts';
import { nextStage, play } from '../../src/negotiation/negotiation.ts';
import type { StageId } from '../../src/negotiation/scenarioData.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { ledgerOf } from '../../src/negotiation/utility.ts';
import { road } from '../session/games.ts';
import { after, evenHome, moved, opened, said } from './situations.ts';
import { citing, INITIAL } from './walks.ts';

const signed = (n: Negotiation): Negotiation => ({ ...n, facts: [...n.facts, 'signed'] });

const choose = (n: Negotiation, choice: string): Negotiation =>
  play(road, n, { by: n.mover, positions: {}, act: { kind: 'decide', choice } });

/** What a later stage begins with, entered from a room at 50. */
const enteredFrom = (from: StageId, to: StageId, change = (n: Negotiation) => n) => {
  const before = change({ ...opened(from), climate: 50 });
  return { before, n: nextStage(road, before, to) };
};

describe('third powers', () => {
  test('the parties that govern Japan merge in November 1955, once, and ask for four islands', () => {
    const { before, n } = enteredFrom('autumn', 'un-package');
    expect(n.facts).toContain('merger');
    expect(moved(before, n, 'japan')).toEqual({ party: -8, fam: -2 });
    expect(n.climate).toBe(47);
    const again = nextStage(road, n, 'un-package-signed');
    expect(moved(n, again, 'japan')).toEqual({});
  });

  test('the salmon line of March 1956 bars the fleets and cools the room', () => {
    const { before, n } = enteredFrom('london-again', 'salmon');
    expect(n.facts).toContain('salmon-line');
    expect(moved(before, n, 'japan')).toEqual({ fish: -12 });
    expect(n.climate).toBe(46);
    expect(enteredFrom('london-again', 'salmon', signed).n.facts).not.toContain('salmon-line');
  });

  test('Adenauer’s visit to Moscow lends the autumn an example, from its second round on', () => {
    const before = after(opened('autumn'), citing('adenauer'), {});
    expect(before.facts).toContain('adenauer-in-moscow');
    expect(before.facts).not.toContain('bit:adenauer');
    const n = after(opened('autumn'), {}, {}, {}, citing('adenauer'));
    expect(n.facts).toContain('bit:adenauer');
    const cited = after(opened('autumn'), { act: { kind: 'recess' } }, {}, {}, citing('adenauer'));
    expect(urgencyOf(road, cited, 'japan')).toBe(1.3);
    expect(urgencyOf(road, opened('autumn'), 'japan')).toBe(0.6);
  });

  test('Dulles warns in August 1956 when Tokyo’s minister has already failed: nobody at home moves', () => {
    const { before, n } = enteredFrom('spiridonovka', 'warning');
    expect(n.facts).toContain('warned');
    expect(moved(before, n, 'japan')).toEqual({});
  });

  test.each(['warning-1955', 'warning-treaty'])(
    'Dulles warns at once where a treaty on two islands is initialled (%s)',
    (stage) => {
      const { before, n } = enteredFrom('spiridonovka', stage);
      expect(n.facts).toContain('warned');
      expect(moved(before, n, 'japan')).toEqual({ wash: -14, party: -12, mofa: -4 });
    },
  );

  test('the thirteen and the sixteen of December 1955: Japan is left out, or everybody, or has a seat', () => {
    const endings = ['leave-japan-out', 'all-or-none', 'keep-japan'].map((choice) => {
      const n = choose(choose(opened('un-package'), 'wait'), choice);
      return [n.over?.ending, n.facts.includes('un-1955')];
    });
    expect(endings).toEqual([
      ['left-out', false],
      ['none-admitted', false],
      ['admitted', true],
    ]);
  });

  test('a seat in 1955 counts in the ledger whatever is signed later', () => {
    const seatless = choose(choose(opened('un-package'), 'wait'), 'leave-japan-out');
    const seated = choose(choose(opened('un-package'), 'wait'), 'keep-japan');
    const standing = (n: Negotiation, party: string) => roadLedger(road, n)[party]!['standing']!;
    expect(standing(seated, 'japan') - standing(seatless, 'japan')).toBeCloseTo(0.7);
    expect(standing(seated, 'ussr') - standing(seatless, 'ussr')).toBeCloseTo(-0.2);
  });
});

describe('waiting', () => {
  const WAITS = ['garden', 'un-package', 'london-again', 'salmon', 'spiridonovka'] as const;
  const before: Negotiation = { ...opened('letter'), climate: 50 };
  const through = (start: Negotiation): Negotiation =>
    WAITS.reduce((n, stage) => nextStage(road, n, stage), start);

  test('costs the families, the fishermen and both sides’ standing, stage by stage', () => {
    expect(through(before).meanwhile).toEqual({
      japan: { people: expect.closeTo(-0.7), livelihood: expect.closeTo(-0.5) },
      ussr: { standing: expect.closeTo(-0.4) },
    });
  });

  test('costs nothing more once something is signed', () => {
    expect(through(signed(before)).meanwhile).toEqual({ japan: {}, ussr: {} });
  });

  test('is counted beside the text, and alone where there is none', () => {
    const n = { ...through(before), text: null };
    expect(roadLedger(road, n)['japan']).toMatchObject({
      people: expect.closeTo(-0.7),
      territory: 0,
    });
    const text = opened('ratification').text!;
    const people = ledgerOf(road, 'japan', text, n.facts)['people']!;
    expect(roadLedger(road, { ...n, text })['japan']!['people']).toBeCloseTo(people - 0.7);
  });

  test('is all that a text refused at home leaves', () => {
    const weak = evenHome(opened('ratification'), 'japan', 10);
    const refused = choose(choose(weak, 'let-them-stay-away'), 'ratify-and-vote');
    expect(roadLedger(road, refused)['japan']).toEqual({
      ...Object.fromEntries(road.interests.map((id) => [id, 0])),
      ...refused.meanwhile['japan'],
    });
  });
});

describe('aircraft waiting on 18 October 1956', () => {
  const start = opened('phrase');
  const sixTurns = [{}, {}, {}, {}, {}, {}];
  /** Agreeing on the two islands in the first turn warms the room by two. */
  const inARoomAt = (climate: number): Negotiation => after({ ...start, climate }, ...sixTurns);

  test('give one round more in a room that still holds, and the cabinet pays', () => {
    const n = inARoomAt(38);
    expect(n).toMatchObject({ extended: true, round: 4, rounds: 4, over: null });
    expect(n.facts).toContain('aircraft-waiting');
    expect(said(n)).toContainEqual({ code: 'extended', fact: 'aircraft-waiting' });
    const cold = inARoomAt(37);
    expect(n.backing['japan']!['cab']! - cold.backing['japan']!['cab']!).toBe(-5);
  });

  test('leave without waiting where it does not', () => {
    expect(inARoomAt(37).over).toMatchObject({ how: 'time', ending: 'collapse' });
  });

  test('wait once only', () => {
    const n = after(inARoomAt(38), {}, {});
    expect(n.over).toMatchObject({ how: 'time', ending: 'collapse', to: null });
  });

  test('do not wait for a delegation that has walked out', () => {
    expect(after(start, { act: { kind: 'suspend' } }).over?.how).toBe('suspended');
  });
});

test('a recess gives one round more and a little warmth, and tires those at home who asked for it', () => {
  const before = opened('autumn');
  const n = after(before, { act: { kind: 'recess' } });
  expect(n.rounds).toBe(before.rounds + 1);
  expect(n.climate).toBe(before.climate + 2);
  const everybody = Object.keys(before.backing['japan']!);
  expect(moved(before, n, 'japan')).toEqual(Object.fromEntries(everybody.map((id) => [id, -1])));
  expect(moved(before, n, 'ussr')).toEqual({});
});

test('initials offered in the last turn are answered in one closing turn, and only there', () => {
  const words = { positions: { okinawa: 'no-link', continuation: 'silent' } };
  const last = after(opened('phrase'), words, words, {}, {}, {}, INITIAL);
  expect(last).toMatchObject({ closing: true, mover: 'japan', over: null });
  expect(after(last, INITIAL).over?.how).toBe('initialled');
  expect(after(last, {}).text).toBeNull();
});
