import { describe, expect, test } from 'vitest';
import { AS_INSTRUCTED } from '../../src/counterpart/counterpart.ts';
import { makeRoad } from '../../src/session/game.ts';
import { saveText } from '../../src/session/replay.ts';
import type { Choice, Screen, Session } from '../../src/session/session.ts';
import { playedGame } from '../../tools/playedGame.ts';
import {
  asJapan,
  carryOut,
  EPILOGUE,
  HISTORY,
  openSession,
  PROLOGUE,
  roadBundle,
} from './games.ts';

const road = makeRoad(roadBundle);

const gameText = (span: Pick<Choice, 'stage' | 'until'>, until: Screen): string => {
  const choice = { ...asJapan, guided: false, ...span };
  return saveText(road, playedGame(road, { choice, seed: 1, character: AS_INSTRUCTED, until }));
};

const openedFrom = (text: string): Session =>
  carryOut(openSession({ bundle: roadBundle }), { kind: 'import', text });

describe('a game as in history', () => {
  test('begins in San Francisco and ends in September 1961 where that was asked for, and is kept so', () => {
    const text = gameText({ stage: 'san-francisco', until: 'visitors-1961' }, 'debrief');
    const { visits, debrief, choice } = openedFrom(text).view();
    const roadEnd = debrief?.roadEnd;
    const whole = [...PROLOGUE, ...HISTORY, ...EPILOGUE];
    expect(visits.map(({ stage }) => stage)).toEqual(whole);
    expect(roadEnd?.comparison.history.map(({ stage }) => stage)).toEqual(whole);
    expect(roadEnd).toMatchObject({ outcome: 'declaration-two-islands', goesOnTo: null });
    expect(choice?.until).toBe('visitors-1961');
    expect(JSON.parse(text)).toMatchObject({
      choice: { stage: 'san-francisco', until: 'visitors-1961' },
    });
  });

  test.each([null, 'ratification'])('that was to end at %s ends with the ratification', (until) => {
    const { visits, debrief } = openedFrom(gameText({ stage: 'phrase', until }, 'debrief')).view();
    const roadEnd = debrief?.roadEnd;
    expect(visits.map(({ stage }) => stage)).toEqual(['phrase', 'ratification']);
    expect(roadEnd?.goesOnTo).toBeNull();
    expect(roadEnd?.comparison.history.map(({ stage }) => stage)).toEqual(HISTORY);
  });

  test('goes on to January 1960 where the epilogue was asked for', () => {
    const session = openedFrom(
      gameText({ stage: 'ratification', until: 'visitors-1961' }, 'since'),
    );
    expect(session.view().choice?.stage).toBe('memorandum');
  });
});
