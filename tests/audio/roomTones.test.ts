import { describe, expect, test } from 'vitest';
import { recordingOf } from '../../src/audio/recordings.ts';
import { ROOM_TONES, roomToneOf } from '../../src/audio/roomTones.ts';
import { join } from 'node:path';
import { readScenario } from '../../tools/scenarioFiles.ts';
import { root } from '../architecture/importGraph.ts';

const read = readScenario(join(root, 'scenarios/soviet-japanese-1955-56'));
const stages = read.ok ? read.bundle.scenario.stages : [];
const heardIn = Object.fromEntries(stages.map((stage) => [stage.id, roomToneOf(stage)]));

describe('the room of a stage', () => {
  test('sounds like the place and the season in which it opens', () => {
    expect(heardIn).toMatchObject({
      'san-francisco': 'opera-house',
      letter: 'otowa',
      london: 'london-summer',
      'london-relations': 'london-summer',
      garden: 'garden',
      autumn: 'london-summer',
      'un-package': 'council',
      'london-again': 'london-winter',
      salmon: 'ministry',
      spiridonovka: 'spiridonovka',
      warning: 'residence',
      'five-points': 'letters',
      kremlin: 'kremlin',
      phrase: 'office',
      ratification: 'diet',
      'ratification-early': 'diet',
      memorandum: 'winter-desks',
      visitors: 'first-secretary',
      'visitors-1961': 'first-secretary',
    });
  });

  test('is recorded for every place that is played, and no other', () => {
    expect(new Set(Object.values(heardIn))).toEqual(new Set(ROOM_TONES));
  });

  test('that nobody has listened to is a corridor of many offices', () => {
    expect(roomToneOf({ room: 'railway-carriage', opens: '1956-05-01' })).toBe('ministry');
  });

  test.each(ROOM_TONES)('%s is there for every browser', (tone) => {
    const files = recordingOf(`${tone}.room-tone`);
    expect(files.map((file) => file.split('.').at(-1))).toEqual(['webm', 'm4a']);
  });
});
