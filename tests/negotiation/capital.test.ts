import { describe, expect, test } from 'vitest';
import { authorityOf, supportFor } from '../../src/negotiation/mandate.ts';
import { nextStage, refusal } from '../../src/negotiation/negotiation.ts';
import type { Act } from '../../src/negotiation/scenarioData.ts';
import { viewFor } from '../../src/negotiation/viewFor.ts';
import { road } from '../session/games.ts';
import { after, evenHome, heardBy, moved, opened, said, withHome } from './situations.ts';
import { citing, type Turn } from './walks.ts';

const asking = (issue: string, option: string): Turn => ({
  act: { kind: 'consult', issue, option },
});
const tabling = (issue: string, option: string): Turn => ({ positions: { [issue]: option } });
const palace = evenHome(opened('spiridonovka'), 'japan', 50);
/** Support for two islands: 0.4 × (80+16) + 0.1 × (70−8) + 0.5 × (75−16) − 6 for what was once shown and not taken. */
const lenient = withHome(palace, 'japan', { cab: 80, mofa: 70, party: 75 });

describe('a capital that is asked', () => {
  test('grants an option it nearly bears, and the delegation may then table it', () => {
    const n = after(lenient, asking('territory', 'HS'));
    expect(said(n)).toContainEqual({
      code: 'granted',
      issue: 'territory',
      option: 'HS',
      support: expect.closeTo(68.1),
      needed: 51,
    });
    expect(said(after(n, {}, tabling('territory', 'HS'))).map(({ code }) => code)).not.toContain(
      'repudiated',
    );
  });

  test('refuses what it does not bear, and names the nearest option it would grant', () => {
    const n = after(palace, asking('territory', 'HS'));
    expect(said(n)).toContainEqual({
      code: 'denied',
      issue: 'territory',
      option: 'HS',
      support: expect.closeTo(41.6),
      needed: 51,
      redLine: null,
      nearest: 'HS-now',
    });
    expect(said(after(n, {}, asking('territory', 'HS-now'))).map(({ code }) => code)).toContain(
      'granted',
    );
  });

  test('refuses an option across a red line at home, and says whose it is', () => {
    const n = after(opened('kremlin'), {}, asking('okinawa', 'waits'));
    expect(said(n)).toContainEqual(
      expect.objectContaining({ code: 'denied', redLine: 'party', nearest: 'no-link' }),
    );
  });

  test.each([
    [34, ['denied', 'leaked'], { party: -3 }],
    [35, ['denied'], {}],
  ])('with a decider at %i of 100 behind it, answers %j', (party, codes, change) => {
    const before = withHome(palace, 'japan', { party });
    const n = after(before, asking('territory', 'HS'));
    expect(heardBy(n, 'japan').slice(-codes.length)).toEqual(codes);
    expect(heardBy(n, 'ussr').includes('leaked')).toBe(codes.includes('leaked'));
    expect(heardBy(n, 'ussr')).not.toContain('denied');
    expect(moved(before, n, 'japan')).toEqual(change);
  });

  test('is asked in a turn in which nothing else is tabled, and the other side sees a wait', () => {
    const n = after(lenient, asking('territory', 'HS'));
    expect(viewFor(road, n, 'ussr').turns).toEqual([
      { round: 1, by: 'japan', tabled: {}, act: null },
    ]);
    expect(heardBy(n, 'ussr')).toEqual(['stage-opened', 'event', 'waits-for-capital']);
  });

  test('gives authority for the meeting only, unless it is used for an agreement', () => {
    const asked = after(
      withHome(opened('autumn'), 'japan', { cab: 90, mofa: 90, party: 90 }),
      asking('territory', 'HS'),
    );
    const authority = (n: typeof asked): string => authorityOf(road, n, 'japan', 'territory', 'HS');
    expect(authority(asked)).toBe('reserve');
    expect(authority(nextStage(road, asked, 'london-again'))).toBe('beyond');
    const used = after(asked, tabling('territory', 'HS'), tabling('territory', 'HS'));
    expect(used.agreed['territory']).toBe('HS');
    expect(nextStage(road, asked, 'london-again').widened['japan']).toEqual({});
    expect(nextStage(road, used, 'london-again').widened['japan']).toEqual({ territory: ['HS'] });
  });
});

describe('a position beyond instructions', () => {
  test('is tolerated where the capital bears it, and costs the delegation with those who decide', () => {
    const n = after(lenient, tabling('territory', 'HS'));
    expect(n.positions['territory']?.['japan']).toEqual({ option: 'HS', how: 'tabled' });
    expect(said(n)).toContainEqual(
      expect.objectContaining({ code: 'tolerated', option: 'HS', needed: 57 }),
    );
    expect(moved(lenient, n, 'japan')).toEqual({ cab: -3, mofa: -3, party: -3 });
    expect(heardBy(n, 'ussr')).not.toContain('tolerated');
  });

  test('is repudiated where it does not: withdrawn, the room cools, home is told by whose red line', () => {
    const before = opened('kremlin');
    const n = after(before, {}, tabling('okinawa', 'waits'));
    expect(n.positions['okinawa']?.['japan']).toBeUndefined();
    expect(n.climate).toBe(before.climate - 8);
    expect(moved(before, n, 'japan')).toEqual({ cab: -2, party: -2, biz: -2 });
    expect(said(n)).toContainEqual(
      expect.objectContaining({
        code: 'repudiation-explained',
        needed: 44,
        redLine: 'party',
        nearest: 'no-link',
      }),
    );
    expect(heardBy(n, 'ussr')).toContain('repudiated');
    expect(heardBy(n, 'ussr')).not.toContain('repudiation-explained');
  });

  test('leaves what was tabled before it standing', () => {
    const n = after(palace, tabling('territory', 'four'), {}, tabling('territory', 'HS'));
    expect(said(n).map(({ code }) => code)).toContain('repudiated');
    expect(n.positions['territory']?.['japan']).toEqual({ option: 'four', how: 'tabled' });
  });

  test('repudiated a second time brings the delegation home', () => {
    const once = after(palace, tabling('territory', 'HS'), {});
    expect(once.over).toBeNull();
    expect(after(once, tabling('territory', 'HS')).over?.how).toBe('recalled');
  });

  test('repudiated in the last round brings it home the first time', () => {
    const last = after(palace, {}, {}, {}, {}, tabling('territory', 'HS'));
    expect(last.over).toEqual({ how: 'recalled', ending: 'recalled', to: 'warning' });
    expect(last.repudiations).toEqual({ japan: 1, ussr: 0 });
  });

  test('a recalled delegation’s meeting is over for both', () => {
    const n = after(palace, {}, {}, {}, {}, tabling('territory', 'HS'));
    for (const by of ['japan', 'ussr'])
      expect(refusal(road, n, { by, positions: {} })).toEqual({
        code: 'stage-over',
        who: 'table',
        nearest: null,
      });
  });
});

describe('a reserve', () => {
  test('shown and not taken costs six points more at the other capital from then on', () => {
    const garden = after(opened('garden'), tabling('territory', 'HS'), {}, {}, {}, {}, {});
    expect(garden.over?.how).toBe('time');
    const n = nextStage(road, garden, 'autumn');
    const free = { ...n, facts: n.facts.filter((fact) => !fact.startsWith('price:')) };
    const support = (at: typeof n): number => supportFor(road, at, 'japan', 'territory', 'HS');
    expect(support(free) - support(n)).toBeCloseTo(6);
    expect(viewFor(road, n, 'japan').known.facts).toContain('disclosed:ussr:territory:HS');
  });

  test('shown and taken costs nothing more', () => {
    const n = after(opened('garden'), tabling('territory', 'HS'), tabling('territory', 'HS'), {
      act: { kind: 'suspend' },
    });
    expect(n.agreed['territory']).toBe('HS');
    expect(n.facts.filter((fact) => /^(price|disclosed):.*territory/.test(fact))).toEqual([]);
  });

  test('given in the first turn, before anyone asks, costs two points with everybody at home', () => {
    const before = after(opened('garden'), {});
    const n = after(before, tabling('territory', 'HS'));
    const everybody = Object.keys(before.backing['japan']!);
    expect(moved(before, n, 'japan')).toEqual(Object.fromEntries(everybody.map((id) => [id, -2])));
    expect(heardBy(n, 'japan')).toContain('given-early');
    expect(heardBy(n, 'ussr')).not.toContain('given-early');
  });

  test('is not given early where the other side already stands there, or in a later turn', () => {
    const sounded: Act = { kind: 'sound', issue: 'territory', option: 'HS' };
    const there = after(opened('garden'), { act: sounded }, tabling('territory', 'HS'));
    const later = after(opened('garden'), {}, {}, {}, tabling('territory', 'HS'));
    for (const n of [there, later]) expect(heardBy(n, 'japan')).not.toContain('given-early');
  });
});

describe('the telegram of 16 August', () => {
  const intoRoundThree = (...turns: readonly Turn[]) =>
    after(opened('garden'), ...[...turns, {}, {}, {}, {}].slice(0, 4));

  test('withdraws the two islands a delegation has tabled and the other side has not', () => {
    const n = intoRoundThree({}, tabling('territory', 'HS'));
    expect(n.facts).toContain('telegram-16-august');
    expect(n.positions['territory']?.['japan']).toBeUndefined();
    expect(said(n)).toContainEqual({
      code: 'withdrawn-by-instructions',
      issue: 'territory',
      option: 'HS',
    });
    expect(authorityOf(road, n, 'japan', 'territory', 'HS')).toBe('beyond');
  });

  test('withdraws nothing it allows, nothing of the other side’s, and nothing agreed', () => {
    const un = { un: 'on-relations' };
    const n = intoRoundThree(
      { positions: { ...un, territory: 'HS' } },
      { positions: { ...un, territory: 'four-conf' } },
    );
    expect(n.positions['territory']).toEqual({
      ussr: { option: 'HS', how: 'tabled' },
      japan: { option: 'four-conf', how: 'tabled' },
    });
    expect(n.agreed['un']).toBe('on-relations');
  });

  test('is not sent once two islands are agreed', () => {
    const n = intoRoundThree(tabling('territory', 'HS'), tabling('territory', 'HS'));
    expect(n.round).toBe(3);
    expect(n.agreed['territory']).toBe('HS');
    expect(n.facts).not.toContain('telegram-16-august');
  });
});

describe('an argument that bites', () => {
  /** Support for an exchange: 0.4 × (80+8) + 0.1 × (50−12) + 0.5 × (50−8) = 60, of 62 needed. */
  const january = withHome(evenHome(opened('london-again'), 'japan', 50), 'japan', { cab: 80 });

  test('covers the other delegation at home: Tokyo bears an exchange because Bonn signed one', () => {
    const bare = after(january, {}, tabling('form', 'exchange'));
    expect(said(bare)).toContainEqual(
      expect.objectContaining({ code: 'repudiation-explained', support: expect.closeTo(60) }),
    );
    const covered = after(january, citing('adenauer'), tabling('form', 'exchange'));
    expect(covered.cover['japan']).toEqual({ form: 8 });
    expect(said(covered)).toContainEqual(
      expect.objectContaining({ code: 'tolerated', support: expect.closeTo(68) }),
    );
  });

  test('covers for that meeting alone', () => {
    const n = after(january, citing('adenauer'), {}, { act: { kind: 'suspend' } });
    expect(nextStage(road, n, 'salmon').cover).toEqual({ japan: {}, ussr: {} });
  });
});
