import { describe, expect, test } from 'vitest';
import { BARGAINER, reply } from '../../src/counterpart/counterpart.ts';
import { isOpen } from '../../src/negotiation/lookup.ts';
import { play } from '../../src/negotiation/negotiation.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { viewFor } from '../../src/negotiation/viewFor.ts';
import { road, roadBundle } from '../session/games.ts';
import { after, evenHome, heardBy, opened, said } from './situations.ts';
import { citing } from './walks.ts';

const NEVER = ['four', 'four-conf', 'all'] as const;
const TABLES = road.stages.filter((stage) => isOpen(stage, 'territory')).map(({ id }) => id);

/** Moscow to move, in the round after the first. */
const moscowsTurn = (n: Negotiation): Negotiation => (n.mover === 'ussr' ? n : after(n, {}));

const attempts = TABLES.flatMap((stage) => NEVER.map((option) => [stage, option] as const));

describe('four islands, four with a conference, the Kuriles with Sakhalin', () => {
  test.each(NEVER)('%s: the game says why nobody ever has it', (option) => {
    const key = `option.territory.${option}.never`;
    expect(road.issues['territory']!.options[option]!.neverAgreed).toBe(key);
    const why = roadBundle.texts['en']![key];
    expect(why?.length).toBeGreaterThan(0);
    for (const { say, evidence } of why!) {
      expect(say).not.toBe('');
      expect(evidence?.length).toBeGreaterThan(0);
    }
  });

  test('are a red line of Khrushchev’s, as is every wording beyond two islands after a treaty', () => {
    expect(road.parties[1].redLines['khr']).toEqual({
      territory: ['HS-now', 'HS-residual', 'four', 'four-conf', 'all'],
    });
  });

  test.each(attempts)(
    'in %s a Soviet delegation is denied %s, by his red line',
    (stage, option) => {
      const n = after(moscowsTurn(opened(stage)), {
        act: { kind: 'consult', issue: 'territory', option },
      });
      expect(said(n)).toContainEqual(
        expect.objectContaining({ code: 'denied', option, redLine: 'khr' }),
      );
      expect(heardBy(n, 'japan')).not.toContain('denied');
    },
  );

  test.each(attempts)(
    'in %s a Soviet delegation that tables %s is repudiated, by his red line',
    (stage, option) => {
      const n = after(moscowsTurn(opened(stage)), { positions: { territory: option } });
      expect(said(n)).toContainEqual(
        expect.objectContaining({ code: 'repudiation-explained', option, redLine: 'khr' }),
      );
      expect(n.positions['territory']?.['ussr']?.option).not.toBe(option);
      expect(n.agreed['territory']).not.toBe(option);
    },
  );

  test.each(NEVER)(
    '%s is borne by no Moscow, however content, covered and pleaded with',
    (option) => {
      const content = evenHome(opened('garden'), 'ussr', 100);
      const n = after(content, {}, citing('hokkaido'), { positions: { territory: option } });
      expect(n.cover['ussr']).toEqual({ territory: 8 });
      expect(said(n)).toContainEqual(
        expect.objectContaining({ code: 'repudiation-explained', redLine: 'khr' }),
      );
    },
  );

  test.each(attempts)(
    'in %s a Soviet counterpart asked for %s says, once its reasons open, that it was forbidden',
    (stage, option) => {
      let n = opened(stage);
      if (n.mover === 'ussr') n = play(road, n, reply(road, n, 'ussr', BARGAINER).move);
      n = { ...n, backing: evenHome(n, 'japan', 100).backing };
      n = after(n, { positions: { territory: option } });
      expect(n.positions['territory']?.['japan']?.option).toBe(option);
      const { move, reasons } = reply(road, n, 'ussr', BARGAINER);
      expect(reasons.forbidden).toContain('territory');
      expect(move.positions['territory']).not.toBe(option);
    },
  );

  test('stand marked with that reason on the Soviet delegation’s own cards', () => {
    const territory = viewFor(road, opened('garden'), 'ussr').issues.find(
      ({ id }) => id === 'territory',
    )!;
    for (const option of NEVER)
      expect(territory.options.find(({ id }) => id === option)).toMatchObject({
        neverAgreed: `option.territory.${option}.never`,
        capital: { authority: 'beyond', borne: false },
      });
  });
});
