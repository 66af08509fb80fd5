import { describe, expect, test } from 'vitest';
import { historicalRoad } from '../../src/history/historicalRoad.ts';
import { compareRoad } from '../../src/history/compareRoad.ts';
import { stageById } from '../../src/negotiation/lookup.ts';
import { EPILOGUE, HISTORY, PROLOGUE, road, SIGNED_1956 } from '../session/games.ts';
import { walked } from './roadsWalked.ts';
import { type RoadScript, walkRoad } from './roadWalks.ts';

describe('the historical line', () => {
  const played = historicalRoad(road);

  test('goes through thirteen stages between a prologue and an epilogue, each opening in the state written down for it', () => {
    expect(played.map(({ stage }) => stage)).toEqual([...PROLOGUE, ...HISTORY, ...EPILOGUE]);
    for (const { stage, start } of played) expect(stageById(road, stage).start).toEqual(start);
  });

  test('signs the ten articles on 19 October 1956, ratified while some sixty stay away', () => {
    const { ended } = played.find(({ stage }) => stage === 'ratification')!;
    expect(ended.text).toEqual(SIGNED_1956);
    expect(ended.votes).toMatchObject([
      { party: 'japan', passed: true, absent: 63 },
      { party: 'ussr', passed: true, absent: 0 },
    ]);
    expect(ended.facts).toContain('in-force');
  });

  test.each(['japan', 'ussr'])('led by %s against the counterpart it is history', (side) => {
    const script: RoadScript = Object.fromEntries(
      HISTORY.map((id) => [id, stageById(road, id).line.filter(({ by }) => by === side)]),
    );
    const { path, outcome, last } = walkRoad(side, script);
    expect(path).toEqual(HISTORY);
    expect(outcome).toBe('declaration-two-islands');
    expect(last.text).toEqual(SIGNED_1956);
    expect(compareRoad(road, last).same).toBe(true);
  });

  test.each(['japan', 'ussr'])(
    'led by %s from San Francisco to September 1961 it is history',
    (side) => {
      const whole = [...PROLOGUE, ...HISTORY, ...EPILOGUE];
      const script: RoadScript = Object.fromEntries(
        whole.map((id) => [id, stageById(road, id).line.filter(({ by }) => by === side)]),
      );
      const { path, endings } = walkRoad(side, script, 'san-francisco', 'visitors-1961');
      expect(path).toEqual(whole);
      expect(Object.entries(endings)).toEqual(
        played.map(({ stage, ended }) => [stage, ended.over?.ending]),
      );
    },
  );
});

describe('a treaty on two islands in the garden', () => {
  test('comes into force if Washington is answered and the party is led', () => {
    const { path, outcome, last } = walked('a treaty in the garden');
    expect(path).toEqual([
      'letter',
      'london',
      'garden',
      'warning-1955',
      'un-package-signed',
      'ratification-early',
    ]);
    expect(outcome).toBe('treaty');
    expect(last.text).toMatchObject({ form: 'treaty', territory: 'HS' });
  });

  test('is killed by the party where Washington is asked for help instead', () => {
    const { outcome, last } = walked('a treaty in the garden, killed');
    expect(outcome).toBe('diet-refuses');
    expect(last.votes[0]).toMatchObject({ passed: false, vetoed: true, by: 'party' });
    expect(last.log.map(({ what }) => what)).toContainEqual(
      expect.objectContaining({ code: 'ratification-refused', party: 'japan' }),
    );
  });

  test('can be had by Moscow, which opens firmly and then gives the islands and lets the detainees go at once', () => {
    const { outcome, last } = walked('a treaty in the garden, by Moscow');
    expect(outcome).toBe('treaty');
    expect(last.text?.['territory']).toBe('HS');
  });
});

describe('the Adenauer formula in the autumn of 1955', () => {
  const ends = ['autumn', 'un-package-signed', 'ratification-early'];

  test('is taken by Moscow when Tokyo pleads Bonn: relations, the UN, and no promise of islands', () => {
    const { path, outcome, last } = walked('the Adenauer formula, pleaded by Tokyo');
    expect(path.slice(-3)).toEqual(ends);
    expect(outcome).toBe('relations');
    expect(last.facts).toContain('un-1955');
    expect(last.text).toMatchObject({ form: 'exchange', territory: 'none' });
  });

  test('is brought about by Moscow, which asks for a recess until Adenauer has been', () => {
    const { path, outcome } = walked('the Adenauer formula, waited for by Moscow');
    expect(path.slice(-3)).toEqual(ends);
    expect(outcome).toBe('relations');
  });
});

describe('relations first', () => {
  test('proposed by Moscow, London exchanges notes and the party lets it pass', () => {
    const { path, outcome, last } = walked('relations first, by Moscow');
    expect(path).toEqual(['letter', 'london-relations', 'un-package-signed', 'ratification-early']);
    expect(outcome).toBe('relations');
    expect(last.text).toMatchObject({ detainees: 'on-force' });
  });

  test('proposed by Tokyo and signed with no island named, it fails in the Diet if nobody is led', () => {
    const { outcome } = walked('relations first, by Tokyo');
    expect(outcome).toBe('diet-refuses');
  });
});

describe('two islands initialled in the Spiridonovka palace', () => {
  test('survive at home where the families and the party were prepared and a reservation is made', () => {
    const { path, outcome } = walked('two islands in the palace');
    expect(path.slice(-3)).toEqual(['spiridonovka', 'warning-treaty', 'ratification-summer']);
    expect(outcome).toBe('treaty');
  });

  test('are killed by the party where it is only let stay away', () => {
    const { outcome } = walked('two islands in the palace, killed');
    expect(outcome).toBe('diet-refuses');
  });
});

describe('October 1956', () => {
  test('Tokyo takes the five points alone: the words of the letters stand and no island does', () => {
    const { outcome, last } = walked('the five points alone, by Tokyo');
    expect(outcome).toBe('relations');
    expect(last.text).toMatchObject({ territory: 'none', continuation: 'phrase' });
  });

  test('Moscow offers no island: the words cost it nothing, and it keeps them', () => {
    const { endings, outcome, last } = walked('the five points alone, by Moscow');
    expect(endings['phrase']).toBe('without-islands');
    expect(outcome).toBe('relations');
    expect(last.text).toMatchObject({ territory: 'none', continuation: 'phrase' });
  });

  test('a link holds two islands back until Okinawa is settled', () => {
    const { ended } = walkRoad('japan', {
      kremlin: [
        {
          positions: { territory: 'HS', okinawa: 'no-link', nuclear: 'out' },
          act: { kind: 'link', issues: ['territory', 'okinawa'] },
        },
      ],
    });
    const kremlin = ended.find(({ stage }) => stage === 'kremlin')!;
    const roundOf = (issue: string): number | undefined =>
      kremlin.log.find(({ what }) => what.code === 'agreed' && what.issue === issue)?.round;
    expect(roundOf('territory')).toBe(3);
    expect(roundOf('okinawa')).toBe(3);
    expect(kremlin.moves[2]).toMatchObject({ by: 'ussr', positions: { territory: 'HS' } });
  });

  test('words kept and a reservation on top are more than the Presidium bears', () => {
    const { endings, outcome } = walked('words kept and a reservation');
    expect(endings['phrase']).toBe('won');
    expect(outcome).toBe('presidium-refuses');
  });
});

describe('nobody signs', () => {
  test('when the letter of January 1955 is left unanswered', () => {
    const { path, outcome } = walked('the letter left unanswered');
    expect(path).toEqual(['letter']);
    expect(outcome).toBe('declined');
  });

  test('when the letters of September break off: detainees, veto and salmon regime remain', () => {
    const { outcome, last } = walked('the letters of September broken off');
    expect(outcome).toBe('unsigned');
    expect(last.text).toBeNull();
    expect(last.facts).toContain('salmon-line');
    expect(last.facts).not.toContain('un-1955');
    expect(last.meanwhile['japan']?.['people']).toBeCloseTo(-0.7);
  });

  test('when a delegation leaves the Kremlin', () => {
    const { path, outcome } = walked('the Kremlin left');
    expect(path.at(-1)).toBe('kremlin');
    expect(outcome).toBe('unsigned');
  });
});
