import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { historiansOf } from '../../../src/desk/debrief/historiansHere.tsx';
import { leftOutOf } from '../../../src/desk/debrief/modelLeavesOut.tsx';
import { questionsPlayed } from '../../../src/desk/debrief/questionsPlayed.tsx';
import { followHistory, onScreen, openRoad, wholeRoad } from '../../session/roads.ts';
import { HISTORY, roadBundle } from '../../session/games.ts';
import { printed, sessionAt, toldAt } from '../printed.tsx';

beforeAll(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));
afterAll(() => vi.unstubAllGlobals());

const road = followHistory(openRoad({ ...wholeRoad, guided: false }), onScreen('debrief'));

describe('where historians disagree about a whole road', () => {
  const asked = questionsPlayed(roadBundle, road.view().visits);

  test('every stage that was played has its questions', () => {
    expect(asked.map(({ visit }) => visit.stage)).toEqual(HISTORY);
    expect(asked.filter(({ questions }) => questions.length === 0)).toEqual([]);
  });

  test('a question of two stages is asked once, at the first of them', () => {
    const where = (id: string) =>
      asked
        .filter(({ questions }) => questions.some((question) => question.id === id))
        .map(({ visit }) => visit.stage);
    expect(where('okinawa-or-troops')).toEqual(['kremlin']);
    expect(where('who-approved')).toEqual(['london']);
    const ids = asked.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
  });

  test('quarrels and roads not taken are those of the stages played', () => {
    const { faultLines, roadsNotTaken } = historiansOf(roadBundle.archive, ['phrase']);
    expect(faultLines.map(({ id }) => id)).toEqual(['article-nine']);
    expect(roadsNotTaken.map(({ id }) => id)).toEqual([
      'refuse-the-deletion',
      'wait-for-khrushchev',
    ]);
    expect(historiansOf(undefined, HISTORY)).toEqual({ faultLines: [], roadsNotTaken: [] });
  });

  test('the page has the name of each stage before its questions', () => {
    const page = printed(toldAt(road, 'historians'));
    const places = ['The letter', 'Spiridonovka', 'Ratification'].map((name) => page.indexOf(name));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(page).toContain('Was it ratified without any complications?');
  });
});

describe('what the model leaves out', () => {
  test('is told with its marks after any game', () => {
    const page = printed(
      sessionAt({ stage: 'letter', side: 'ussr', until: 'debrief', step: 'historians' }),
    );
    expect(page).toContain('What this model leaves out');
    expect(page).toContain('The numbers are invented');
    expect(page).toContain('Those who were held');
  });

  test('is told in the order of the scenario, and of a scenario that says nothing of it not at all', () => {
    expect(leftOutOf(roadBundle.texts['en'])[0]).toBe('debrief.leavesOut.numbers');
    expect(leftOutOf({})).toEqual([]);
  });
});
