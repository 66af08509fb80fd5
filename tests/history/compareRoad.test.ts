import { describe, expect, test } from 'vitest';
import { compare, historicalGame } from '../../src/history/compare.ts';
import { compareRoad, roadLedger, roadOutcome } from '../../src/history/compareRoad.ts';
import { historicalRoad } from '../../src/history/historicalRoad.ts';
import { nextStage } from '../../src/negotiation/negotiation.ts';
import { after, opened } from '../negotiation/situations.ts';
import { walkRoad } from '../negotiation/roadWalks.ts';
import { INITIAL } from '../negotiation/walks.ts';
import { EPILOGUE, HISTORY, PROLOGUE, road } from '../session/games.ts';

describe('a whole game beside the whole of history', () => {
  test('lists the thirteen stages history went through, and how each ended', () => {
    const { history } = compareRoad(road, historicalRoad(road).at(-1)!.ended);
    expect(history).toEqual([
      { stage: 'letter', ending: 'to-london' },
      { stage: 'london', ending: 'apart' },
      { stage: 'garden', ending: 'offer-shown' },
      { stage: 'autumn', ending: 'walked-out' },
      { stage: 'un-package', ending: 'left-out' },
      { stage: 'london-again', ending: 'walked-out' },
      { stage: 'salmon', ending: 'bargain-struck' },
      { stage: 'spiridonovka', ending: 'recalled' },
      { stage: 'warning', ending: 'signal' },
      { stage: 'five-points', ending: 'letters' },
      { stage: 'kremlin', ending: 'two-islands' },
      { stage: 'phrase', ending: 'struck-at-once' },
      { stage: 'ratification', ending: 'declaration-two-islands' },
    ]);
  });

  test('lists the prologue and the epilogue where the game takes them in', () => {
    const { ended } = historicalRoad(road).at(-1)!;
    const stagesFor = (stage: string, until: string | null) =>
      compareRoad(road, ended, { stage, until }).history.map((known) => known.stage);
    expect(stagesFor('san-francisco', null)).toEqual([...PROLOGUE, ...HISTORY]);
    expect(stagesFor('letter', 'visitors-1961')).toEqual([...HISTORY, ...EPILOGUE]);
    expect(stagesFor('memorandum', null)).toEqual([...HISTORY, ...EPILOGUE]);
  });

  test('shows the five points alone, taken in the Kremlin, clause by clause', () => {
    const { last, outcome } = walkRoad('japan', {
      kremlin: [
        { positions: { territory: 'none', okinawa: 'no-link', nuclear: 'out' } },
        INITIAL,
        INITIAL,
      ],
    });
    expect(outcome).toBe('relations');
    const { terms, same } = compareRoad(road, last);
    expect(same).toBe(false);
    expect(terms.filter(({ yours, history }) => yours !== history)).toEqual([
      { issue: 'territory', yours: 'none', history: 'HS' },
      { issue: 'continuation', yours: 'phrase', history: 'silent' },
    ]);
    expect(terms).toContainEqual({ issue: 'un', yours: 'on-relations', history: 'on-relations' });
  });

  test('that is left unsigned has no terms of its own, and the ledger of waiting alone', () => {
    const { last, outcome } = walkRoad('japan', { letter: [{ act: { kind: 'suspend' } }] });
    expect(outcome).toBe('declined');
    const { terms, ledger, historicalLedger } = compareRoad(road, last);
    expect(terms.every(({ yours }) => yours === null)).toBe(true);
    expect(ledger['japan']).toEqual(Object.fromEntries(road.interests.map((id) => [id, 0])));
    expect(historicalLedger['japan']!['territory']).toBeGreaterThan(0);
  });

  test('is an outcome of the scenario wherever it ends, unsigned if nothing else fits', () => {
    expect(roadOutcome(road, opened('kremlin'))).toBe('unsigned');
    expect(() => roadOutcome({ ...road, outcomes: [] }, opened('kremlin'))).toThrow('no outcome');
  });

  test('counts a refused text for nothing, and one in force for what it gives', () => {
    const { ended } = historicalRoad(road).find(({ stage }) => stage === 'ratification')!;
    const refused = { ...ended, votes: ended.votes.map((vote) => ({ ...vote, passed: false })) };
    expect(roadLedger(road, ended)['ussr']!['standing']).toBeGreaterThan(0);
    expect(roadLedger(road, refused)['ussr']!['standing']).toBe(
      ended.meanwhile['ussr']!['standing'],
    );
  });
});

describe('one stage of the road beside the same stage as history left it', () => {
  test('is compared from the state it was entered with', () => {
    const garden = after(
      opened('garden'),
      { positions: { territory: 'HS' } },
      { positions: { territory: 'HS' } },
      { act: { kind: 'suspend' } },
    );
    const entered = nextStage(road, garden, 'autumn');
    const ended = after(entered, { act: { kind: 'suspend' } });
    const comparison = compare(road, ended, entered);
    expect(comparison).toMatchObject({
      stage: 'autumn',
      ending: 'walked-out',
      historicalEnding: 'walked-out',
      signed: false,
      forkedAt: 0,
    });
    expect(comparison.yourSteps).toEqual([]);
    expect(comparison.historicalSteps.map(({ by, issue, to }) => [by, issue, to])).toContainEqual([
      'ussr',
      'territory',
      'HS',
    ]);
  });

  test('history’s own stages each begin where the one before left off', () => {
    for (const { stage, ended } of historicalRoad(road))
      expect(historicalGame(road, stage).over).toEqual(ended.over);
  });

  test('a road whose line breaks off is our own mistake', () => {
    const stages = road.stages.map((stage) =>
      stage.id === 'garden' ? { ...stage, line: [] } : stage,
    );
    expect(() =>
      historicalRoad({ ...road, stages: stages as unknown as typeof road.stages }),
    ).toThrow('does not end the stage');
  });
});
