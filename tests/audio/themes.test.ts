import { describe, expect, test } from 'vitest';
import { recordingOf } from '../../src/audio/recordings.ts';
import { THEMES, themeFor } from '../../src/audio/themes.ts';
import { asJapan, begin, carryOut, openSession, walkOut } from '../session/games.ts';
import { CLOSE, OPEN, openPair } from '../session/pairs.ts';
import { followHistory, onScreen, openRoad, wholeRoad } from '../session/roads.ts';

describe('music', () => {
  test('is “Green Baize” on the title page and on the first briefing, and none during the talks', () => {
    const session = openSession();
    const heard = [themeFor(session.view())];
    for (const command of begin(asJapan)) {
      carryOut(session, command);
      heard.push(themeFor(session.view()));
    }
    expect(heard).toEqual(['green-baize', 'green-baize', null]);
  });

  test('is “Deadlock” where a delegation has walked out for good', () => {
    const session = carryOut(openSession(), ...begin(asJapan), ...walkOut);
    expect([session.view().screen, themeFor(session.view())]).toEqual(['outcome', 'deadlock']);
  });

  test('is none behind a closed curtain, which tells nobody how the talks stand', () => {
    const session = carryOut(openPair(), OPEN, CLOSE);
    expect([session.view().screen, themeFor(session.view())]).toEqual(['curtain', null]);
  });

  test('marks the breaks and the signature on the road that history took', () => {
    const session = openRoad(wholeRoad);
    const heard: string[] = [];
    followHistory(session, onScreen('debrief'), () => {
      const { screen, table } = session.view();
      const theme = themeFor(session.view());
      if (screen === 'outcome' && theme !== null) heard.push(`${table?.stage} ${theme}`);
    });
    expect(heard).toEqual([
      'autumn deadlock',
      'london-again deadlock',
      'spiridonovka deadlock',
      'phrase signing',
      'ratification signing',
    ]);
  });

  test('is “Cable” where word comes of what has happened since', () => {
    const session = followHistory(openRoad(wholeRoad), onScreen('since', 'london'));
    const since = themeFor(session.view());
    followHistory(session, onScreen('briefing', 'london'));
    expect([since, themeFor(session.view())]).toEqual(['cable', 'cable']);
  });

  test('is “Far Shore” before the talks and years after them, until a delegation walks out', () => {
    const place = { room: 'kremlin-office-1960', opens: '1960-08-29' };
    const session = openSession();
    const heard = [themeFor(session.view(), place)];
    for (const command of [...begin(asJapan), ...walkOut]) {
      carryOut(session, command);
      heard.push(themeFor(session.view(), place));
    }
    const talks = heard.filter((theme) => theme === null);
    expect([heard[0], heard[1], talks.length > 0, heard.at(-1)]).toEqual([
      'green-baize',
      'far-shore',
      true,
      'deadlock',
    ]);
    const early = { room: 'opera-house', opens: '1951-09-05' };
    const briefing = carryOut(openSession(), ...begin(asJapan).slice(0, 1)).view();
    expect(themeFor(briefing, early)).toBe('far-shore');
    expect(themeFor(briefing, { room: 'garden', opens: '1955-08-04' })).toBe('green-baize');
  });

  test.each(THEMES)('%s is there for every browser', (theme) => {
    const files = recordingOf(`${theme}.theme`);
    expect(files.map((file) => file.split('.').at(-1))).toEqual(['webm', 'm4a']);
  });
});
