import { describe, expect, test } from 'vitest';
import { historicalGame } from '../../src/history/compare.ts';
import { contested, type Stand } from '../../src/history/contested.ts';
import type { PlayedFrame } from '../../src/history/played.ts';
import { openStage } from '../../src/negotiation/negotiation.ts';
import type { StageId } from '../../src/negotiation/scenarioData.ts';
import { citing, INITIAL, type Turn, walk } from '../negotiation/walks.ts';
import { HISTORY, phraseScenario, road } from '../session/games.ts';

const asHistory = (stage: StageId): PlayedFrame => ({
  stage,
  opened: openStage(road, stage, 0),
  ended: historicalGame(road, stage),
});

const evening = (script: readonly Turn[]): readonly PlayedFrame[] => [
  {
    stage: 'phrase',
    opened: openStage(phraseScenario, 'phrase', 7),
    ended: walk('japan', script),
  },
];

/** “2 japan phrase > silent”: the turn, who moved, from what, to what. */
const lines = (stands: readonly Stand[] = []): readonly string[] =>
  stands.map(({ turn, by, kind, option, from }) =>
    [turn, by, from ?? '–', '>', option, ...(kind === 'tabled' ? [] : [kind])].join(' '),
  );

const OPENING = { okinawa: 'no-link', continuation: 'phrase', fishermen: 'released' };

describe('what was fought over last and longest', () => {
  test('on 18 October 1956 were the four words: asked for, refused, struck by Kōno at six', () => {
    const dispute = contested(road, [asHistory('phrase')]);
    expect(dispute).toMatchObject({ issue: 'continuation', apart: 2, turns: 7, before: [] });
    expect(lines(dispute?.stands)).toEqual([
      '0 japan – > phrase',
      '1 ussr – > silent',
      '2 japan phrase > silent',
    ]);
    expect(dispute?.settled).toEqual({
      how: 'agreed',
      option: 'silent',
      closedBy: { by: 'japan', turn: 2 },
    });
    expect(dispute?.history).toMatchObject({ stands: dispute?.stands, settled: dispute?.settled });
  });

  test('were the words kept, by whom they were given, and when', () => {
    const dispute = contested(
      phraseScenario,
      evening([
        citing('letters-29-september', { ...OPENING, signing: 'oct-19' }),
        { positions: { signing: 'oct-21', fishermen: 'support' } },
        {},
        {},
        INITIAL,
      ]),
    );
    expect(dispute?.issue).toBe('continuation');
    expect(dispute?.settled).toMatchObject({ option: 'phrase', closedBy: { by: 'ussr' } });
    expect(dispute?.history?.settled.option).toBe('silent');
  });

  test('is not called agreed where the deputies met in the middle as the text closed', () => {
    const dispute = contested(
      phraseScenario,
      evening([
        { positions: { okinawa: 'no-link', continuation: 'silent', signing: 'oct-19' } },
        {},
        INITIAL,
      ]),
    );
    expect(dispute).toMatchObject({
      issue: 'signing',
      settled: { how: 'deputies', option: 'oct-20', closedBy: null },
    });
  });

  test('is left open where nobody gave way before the aircraft left', () => {
    const dispute = contested(
      phraseScenario,
      evening([{ positions: { okinawa: 'no-link', continuation: 'phrase' } }]),
    );
    expect(dispute).toMatchObject({
      issue: 'continuation',
      settled: { how: 'open', option: null, closedBy: null },
    });
  });

  test('is the essential issue where a delegation walks out before anything was answered', () => {
    const walkout = { positions: OPENING, act: { kind: 'suspend' } } as const;
    expect(contested(phraseScenario, evening([walkout]))?.issue).toBe('continuation');
  });

  test('on the whole road is looked for before the capitals decide, with the stages that knew it', () => {
    const dispute = contested(road, HISTORY.map(asHistory));
    expect(dispute).toMatchObject({ visit: 11, stage: 'phrase', issue: 'continuation' });
    expect(dispute?.before.map(({ stage }) => stage)).toEqual([
      'salmon',
      'spiridonovka',
      'five-points',
    ]);
  });

  test('counts what the letters of September agreed, and what Tokyo took back in August', () => {
    expect(contested(road, [asHistory('five-points')])?.settled).toEqual({
      how: 'agreed',
      option: 'phrase',
      closedBy: { by: 'ussr', turn: 3 },
    });
    const august = contested(road, [asHistory('spiridonovka')]);
    expect(august?.issue).toBe('territory');
    expect(lines(august?.stands).at(-1)).toBe('4 japan four > HS repudiated');
  });

  test('is nothing where each capital chose alone, or each side spoke for itself', () => {
    expect(contested(road, [asHistory('un-package')])).toBeNull();
    expect(contested(road, [asHistory('memorandum')])).toBeNull();
  });
});
