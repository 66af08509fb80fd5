import { describe, expect, test } from 'vitest';
import { AS_INSTRUCTED, BARGAINER, reply } from '../../src/counterpart/counterpart.ts';
import { roadOutcome } from '../../src/history/compareRoad.ts';
import { startAfter } from '../../src/history/historicalRoad.ts';
import { stageById } from '../../src/negotiation/lookup.ts';
import { nextStage, openStage, play, refusal } from '../../src/negotiation/negotiation.ts';
import type { PartyId } from '../../src/negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';
import { viewFor } from '../../src/negotiation/viewFor.ts';
import { road, roadBundle } from '../session/games.ts';
import { said } from './situations.ts';
import { citing, type Turn } from './walks.ts';

const stage = stageById(road, 'san-francisco');
const historical = (side: PartyId): readonly Turn[] => stage.line.filter(({ by }) => by === side);

const asking = (issue: string, option: string): Turn => ({
  act: { kind: 'consult', issue, option },
});
const tabling = (issue: string, option: string): Turn => ({ positions: { [issue]: option } });
const AMENDMENT = tabling('sf-title', 'soviet-title');
const TEXT_AS_IT_STANDS = tabling('sf-title', 'no-recipient');

/** One side by script, standing pat after it; the other as instructed. */
const walk = (side: PartyId, script: readonly Turn[]): Negotiation => {
  let n = openStage(road, 'san-francisco', 7);
  for (let turn = 0; !n.over;) {
    if (n.mover !== side) n = play(road, n, reply(road, n, n.mover, AS_INSTRUCTED).move);
    else {
      const { positions = {}, act } = script[turn] ?? {};
      const move: Move = { by: side, positions, ...(act ? { act } : {}) };
      expect(refusal(road, n, move)).toBeNull();
      n = play(road, n, move);
      turn += 1;
    }
  }
  return n;
};

const decided = ({ facts }: Negotiation): readonly string[] =>
  facts.filter((fact) => fact.startsWith('decided:')).toSorted();

describe('September 1951 as it went', () => {
  test.each(['japan', 'ussr'])('led by %s, leaves an empty place and a name', (side) => {
    const n = walk(side, historical(side));
    expect(n.over).toEqual({ how: 'time', ending: 'south-kuriles', to: 'letter' });
    expect(decided(n)).toEqual(['decided:sf-naming:south-kuriles', 'decided:sf-signature:stay']);
    expect(n.agreed['sf-title']).toBeUndefined();
  });

  test('the letter of January 1955 opens as it does without it, with new facts alone', () => {
    const n = walk('japan', historical('japan'));
    const { facts, ...start } = startAfter(n, nextStage(road, n, 'letter'));
    const { climate, backing } = stageById(road, 'letter').start;
    expect(start).toEqual({
      climate,
      backing,
      agreed: {},
      tabled: {},
      meanwhile: { japan: {}, ussr: {} },
    });
    expect([climate, backing]).toEqual([
      50,
      Object.fromEntries(road.parties.map(({ id, constituencies }) => [id, constituencies])),
    ]);
    expect(facts).toContain('sf-over');
  });
});

describe('a Japanese delegation', () => {
  test('that has the rules and then Article 25 to cite may see Moscow sign, and the road ends', () => {
    const n = walk('japan', [
      citing('sf-closed-text', { 'sf-title': 'no-recipient' }),
      citing('sf-article-25'),
      tabling('sf-naming', 'south-kuriles'),
    ]);
    expect(n.over).toEqual({ how: 'time', ending: 'signed', to: null });
    expect(roadOutcome(road, n)).toBe('signed-in-1951');
  });

  test('that cites Article 25 while the amendment stands is answered, and Moscow does not sign', () => {
    const n = walk('japan', [TEXT_AS_IT_STANDS, citing('sf-article-25')]);
    expect(said(n)).toContainEqual({ code: 'argued', argument: 'sf-article-25', bites: false });
    expect(decided(n)).toContain('decided:sf-signature:stay');
  });

  test('that asks first may claim all four, and is four years early', () => {
    const n = walk('japan', [
      TEXT_AS_IT_STANDS,
      asking('sf-naming', 'not-kuriles'),
      tabling('sf-naming', 'not-kuriles'),
    ]);
    expect(n.over).toEqual({ how: 'time', ending: 'not-kuriles', to: 'letter' });
    expect(n.meanwhile['japan']).toEqual({ territory: 0.3, alliance: -0.2 });
  });

  test('that claims all four unasked is disowned; at the last word it ends in that', () => {
    const n = walk('japan', [TEXT_AS_IT_STANDS, {}, tabling('sf-naming', 'not-kuriles')]);
    expect(n.over).toEqual({ how: 'recalled', ending: 'recalled', to: 'letter' });
    expect(decided(n)).toEqual(['decided:sf-signature:stay']);
  });

  test('that says nothing leaves nothing to begin with', () => {
    const n = walk('japan', [TEXT_AS_IT_STANDS]);
    expect(n.over?.ending).toBe('silent');
    expect(n.facts).toContain('sf-silent');
  });

  test('takes no decision of Moscow’s, and Moscow takes none of its', () => {
    const mine = (by: PartyId, issue: string, option: string) =>
      refusal(
        road,
        { ...openStage(road, 'san-francisco', 7), mover: by },
        {
          by,
          positions: { [issue]: option },
        },
      )?.code;
    expect(mine('japan', 'sf-signature', 'sign')).toBe('not-yours-to-decide');
    expect(mine('ussr', 'sf-naming', 'say-nothing')).toBe('not-yours-to-decide');
  });
});

describe('a Soviet delegation', () => {
  test('that lets the text stand before it asks Moscow may sign', () => {
    const n = walk('ussr', [
      AMENDMENT,
      { ...TEXT_AS_IT_STANDS, act: { kind: 'recess' } },
      asking('sf-signature', 'sign'),
      tabling('sf-signature', 'sign'),
    ]);
    expect(n.over).toEqual({ how: 'time', ending: 'signed', to: null });
  });

  test('that asks for it at once is refused, and disowned if it signs all the same', () => {
    const n = walk('ussr', [asking('sf-signature', 'sign'), tabling('sf-signature', 'sign')]);
    expect(said(n)).toContainEqual(expect.objectContaining({ code: 'denied', option: 'sign' }));
    expect(said(n)).toContainEqual({ code: 'repudiated', issue: 'sf-signature', option: 'sign' });
    expect(decided(n)).not.toContain('decided:sf-signature:sign');
  });

  test('that walks out leaves the last word to others', () => {
    const n = walk('ussr', [AMENDMENT, tabling('sf-signature', 'walk-out')]);
    expect(n.over).toEqual({ how: 'time', ending: 'walked-out', to: 'letter' });
    expect(n.meanwhile['ussr']).toMatchObject({ standing: -0.2, alliance: 0.2 });
  });

  test('that asks Yoshida what he calls Kunashir may silence him', () => {
    const n = walk('ussr', [
      citing('sf-renounced', { 'sf-title': 'soviet-title' }),
      {},
      tabling('sf-signature', 'stay'),
    ]);
    expect(n.over?.ending).toBe('silent');
    expect(decided(n)).toContain('decided:sf-naming:say-nothing');
  });
});

describe('the amendment', () => {
  test('is never had: Tokyo and Washington disown whoever accepts it, and the chair rules it out', () => {
    const n = walk('japan', [tabling('sf-title', 'soviet-title')]);
    expect(said(n)).toContainEqual(
      expect.objectContaining({ code: 'repudiation-explained', redLine: 'wash' }),
    );
    expect(n.agreed['sf-title']).toBeUndefined();
    const key = 'option.sf-title.soviet-title.never';
    expect(road.issues['sf-title']!.options['soviet-title']!.neverAgreed).toBe(key);
    expect(roadBundle.texts['en']![key]!.map(({ basis }) => basis)).toContain('documented');
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('is never had between two who bargain (seed %i)', (seed) => {
    let n = openStage(road, 'san-francisco', seed);
    while (!n.over) {
      n = play(road, n, reply(road, n, n.mover, BARGAINER).move);
      expect(n.agreed['sf-title']).not.toBe('soviet-title');
    }
  });

  test('stands on Moscow’s cards with the reason that nobody ever has it', () => {
    const title = viewFor(road, openStage(road, 'san-francisco', 7), 'ussr').issues.find(
      ({ id }) => id === 'sf-title',
    )!;
    expect(title.options[0]).toMatchObject({
      id: 'soviet-title',
      neverAgreed: 'option.sf-title.soviet-title.never',
    });
  });
});
