import { describe, expect, test } from 'vitest';
import { stageById } from '../../src/negotiation/lookup.ts';
import { openStage, refusal } from '../../src/negotiation/negotiation.ts';
import type { PartyId } from '../../src/negotiation/scenarioData.ts';
import { road } from '../session/games.ts';
import { walkRoad } from './roadWalks.ts';
import { citing, type Turn } from './walks.ts';

const SOCIALISTS = 'visitors';
const AMBASSADOR = 'visitors-1961';
const STANDS: Turn = {};

const received = (stage: string) => (side: PartyId, script: readonly Turn[]) => {
  const [n] = walkRoad(side, { [stage]: script }, stage).ended;
  return n!;
};

const historical = (stage: string, side: PartyId): readonly Turn[] =>
  stageById(road, stage).line.filter(({ by }) => by === side);

describe.each(['japan', 'ussr'])('history, led by %s', (side) => {
  test('tells the Socialists that nothing has changed, and perhaps if Japan were independent', () => {
    const n = received(SOCIALISTS)(side, historical(SOCIALISTS, side));
    expect(n.over).toEqual({ how: 'time', ending: 'if-independent', to: AMBASSADOR });
    expect(n.agreed).toMatchObject({
      'visit-plea': 'later',
      'visit-gains': 'goods-and-fish',
      'visit-exchanges': 'mikoyan',
      'visit-china': 'needless',
    });
  });

  test('refuses the Ambassador all talk of islands, guarantee or no guarantee', () => {
    const n = received(AMBASSADOR)(side, historical(AMBASSADOR, side));
    expect(n.over).toEqual({ how: 'time', ending: 'no-talks', to: null });
    expect(n.agreed).toMatchObject({
      'amb-plea': 'unfulfilled',
      'amb-record': 'recorded',
      'amb-business': 'looked-into',
    });
    expect(n.facts).not.toContain('repudiated:ussr');
  });
});

describe('three Socialists before Khrushchev', () => {
  const talk = received(SOCIALISTS);

  test('ask no capital: their party is not at the end of any cable', () => {
    const n = openStage(road, SOCIALISTS, 7);
    const act = { kind: 'consult', issue: 'visit-plea', option: 'now' } as const;
    expect(refusal(road, n, { by: 'japan', positions: {}, act })?.code).toBe('act-not-here');
  });

  test('cannot take an island: that is not theirs to decide', () => {
    const n = openStage(road, SOCIALISTS, 7);
    const asked = refusal(road, n, { by: 'japan', positions: { 'visit-islands': 'islands' } });
    expect(asked?.code).toBe('not-yours-to-decide');
  });

  test('hear the terms of January from his own mouth, once they hold the memorandum against “unchanged”', () => {
    const n = talk('japan', [
      { positions: { 'visit-plea': 'neutral' } },
      STANDS,
      citing('visit-memorandum', { 'visit-plea': 'later' }),
    ]);
    expect(n.over?.ending).toBe('terms');
    expect(n.agreed['visit-gains']).toBe('goods-and-fish');
  });

  test('take home a friendship and nothing about islands, if they do not ask', () => {
    const n = talk('japan', [
      { positions: { 'visit-plea': 'friendship', 'visit-exchanges': 'agreement' } },
      STANDS,
      STANDS,
    ]);
    expect(n.over?.ending).toBe('friendship');
    expect(n.agreed['visit-exchanges']).toBe('agreement');
  });

  test('who demand the Kuriles at once pay for it in fish and trade, and hear less', () => {
    const before = openStage(road, SOCIALISTS, 7);
    const n = talk('japan', [
      { positions: { 'visit-plea': 'now' } },
      citing('visit-people'),
      STANDS,
    ]);
    expect(n.over?.ending).toBe('overplayed');
    expect(n.facts).not.toContain('bit:visit-people');
    expect(n.agreed['visit-islands']).toBe('unchanged');
    expect(n.backing['japan']!['fish']).toBeLessThan(before.backing['japan']!['fish']!);
    expect(n.climate).toBeLessThan(before.climate);
  });
});

describe('Khrushchev before three Socialists', () => {
  const talk = received(SOCIALISTS);

  test('who shuts the door to every Japan leaves his best friends there with nothing', () => {
    const n = talk('ussr', [
      { positions: { 'visit-islands': 'never', 'visit-gains': 'nothing' } },
      citing('visit-okinawa'),
      STANDS,
    ]);
    expect(n.over?.ending).toBe('door-shut');
    expect(n.agreed['visit-plea']).toBe('later');
  });

  test('who names his terms cannot say any more that nothing has changed', () => {
    const n = talk('ussr', [
      { positions: { 'visit-islands': 'terms', 'visit-gains': 'goods' } },
      STANDS,
      STANDS,
    ]);
    expect(n.over?.ending).toBe('terms');
  });

  test('cannot promise islands: the Presidium does not own it', () => {
    const n = talk('ussr', [{ positions: { 'visit-islands': 'islands' } }]);
    expect(n.log).toContainEqual({
      round: 1,
      by: 'ussr',
      what: { code: 'repudiated', issue: 'visit-islands', option: 'islands' },
    });
    expect(n.agreed['visit-islands']).not.toBe('islands');
  });
});

describe('an ambassador before Khrushchev', () => {
  const talk = received(AMBASSADOR);

  test('hears a price where history heard a no, if he asks for the two and lays the memorandum down', () => {
    const n = talk('japan', [
      { positions: { 'amb-plea': 'unfulfilled', 'amb-business': 'settled' } },
      citing('amb-memorandum'),
      citing('amb-no-recipient'),
    ]);
    expect(n.over?.ending).toBe('terms-named');
    expect(n.agreed).toMatchObject({ 'amb-record': 'renounced', 'amb-business': 'settled' });
  });

  test('who asks for no island gets rooms for his businessmen', () => {
    const n = talk('japan', [
      { positions: { 'amb-plea': 'courtesy', 'amb-business': 'settled' } },
      STANDS,
      STANDS,
    ]);
    expect(n.over?.ending).toBe('courtesies');
    expect(n.agreed['amb-business']).toBe('settled');
  });

  test('may sound a guarantee as his own thought; offered in Japan’s name, Tokyo takes it back', () => {
    const sounded = { act: { kind: 'sound', issue: 'amb-plea', option: 'guarantee' } } as const;
    expect(talk('japan', [sounded]).log.map(({ what }) => what.code)).not.toContain('repudiated');
    const tabled = { positions: { 'amb-plea': 'guarantee' } };
    expect(talk('japan', [tabled, tabled]).over).toEqual({
      how: 'recalled',
      ending: 'taken-back',
      to: null,
    });
  });
});

describe('Khrushchev before an ambassador', () => {
  const talk = received(AMBASSADOR);
  const AS_THEN: Turn = {
    positions: { 'amb-business': 'looked-into', 'amb-record': 'recorded' },
  };

  test('may ask for the guarantee in writing, which the Presidium bears with a frown', () => {
    const n = talk('ussr', [AS_THEN, { positions: { 'amb-islands': 'in-writing' } }, STANDS]);
    expect(n.over?.ending).toBe('in-writing');
    expect(n.log.map(({ what }) => what.code)).toContain('tolerated');
  });

  test('may name his terms instead of refusing to talk', () => {
    const n = talk('ussr', [AS_THEN, { positions: { 'amb-islands': 'condition' } }, STANDS]);
    expect(n.over?.ending).toBe('terms-named');
  });

  test('cannot reconsider the islands: that is taken back before evening', () => {
    const n = talk('ussr', [
      { positions: { 'amb-islands': 'reconsider' } },
      { positions: { 'amb-islands': 'reconsider' } },
    ]);
    expect(n.over?.ending).toBe('taken-back');
  });
});

describe('a January in which the promise was left as it was', () => {
  const KEPT = { memorandum: [citing('memo-ratified'), citing('memo-bases'), STANDS] };

  test('lets the Ambassador hear that the declaration stands, and its paper catch nobody out', () => {
    const asking = { positions: { 'amb-plea': 'unfulfilled' } };
    const { ended } = walkRoad(
      'japan',
      { ...KEPT, [AMBASSADOR]: [asking, citing('amb-memorandum'), STANDS] },
      'memorandum',
    );
    expect(ended.map(({ over }) => over?.ending)).toEqual([
      'protest',
      'if-independent',
      'as-declared',
    ]);
    expect(ended.at(-1)!.facts).not.toContain('bit:amb-memorandum');
  });
});
