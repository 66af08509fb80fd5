import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ownTurn } from '../../../src/desk/debrief/ownTurn.ts';
import { carryOut, openSession, turn } from '../../session/games.ts';
import { followHistory, onScreen, openRoad, wholeRoad } from '../../session/roads.ts';
import { openPair, playPair } from '../../session/pairs.ts';
import { bundle } from '../papers.ts';
import { printed, sessionAt, toldAt } from '../printed.tsx';

beforeAll(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));

const HOLE = /\{\w+\}|undefined|\[object|NaN|>\s*(?:stage|option|segment)\.[a-z]/;

/** The words of a page. */
const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

const asked = sessionAt({ stage: 'phrase', side: 'japan', until: 'debrief' });

describe('two timelines', () => {
  test('ask where the road left history’s, and show neither before', () => {
    carryOut(asked, { kind: 'debrief', event: { type: 'debrief.turned', step: 'timelines' } });
    const words = wordsOf(printed(asked));
    expect(words).toContain('Where did your road first leave history’s?');
    expect(words).toContain('Nowhere: it went as history went');
    expect(words).not.toContain('Where the two lines part');
    expect(words).not.toMatch(/documented/);
  });

  test('show the answer beside what was so', () => {
    const answer = { by: null, about: 'fork', picked: '2', words: 'The four words.' };
    carryOut(asked, {
      kind: 'debrief',
      event: { type: 'debrief.committed', step: 'timelines', answers: [answer] },
    });
    const words = wordsOf(printed(asked));
    expect(words).toContain('Turn 3: Kōno Ichirō');
    expect(words).toContain('The four words.');
    expect(words).toContain('Your game never left the historical line');
    expect(words).toContain('You named another place.');
  });

  test('of a whole road as history went it are one, stage by stage', () => {
    const session = followHistory(openRoad(wholeRoad), onScreen('debrief'));
    const html = printed(toldAt(session, 'timelines'));
    expect(wordsOf(html)).toContain('“The letter” to “Ratification”: 13 stages as in history');
    expect(html).not.toMatch(HOLE);
  });
});

describe('decisions', () => {
  test('show the choice, the reason, the prediction, what they did and what else there was', () => {
    const html = printed(
      sessionAt({ stage: 'garden', side: 'ussr', until: 'debrief', step: 'decisions' }),
    );
    const words = wordsOf(html);
    for (const part of [
      'What you decided',
      'No reason was given.',
      'No prediction was made. History ended it the same way: An offer left lying',
      'What they did, and who says so',
      'Why it went that way',
      'Within your instructions, and never tabled by you',
      'There is no prediction to reckon with. For one stage none was made.',
    ])
      expect(words).toContain(part);
    expect(html).not.toMatch(HOLE);
  });

  test('measure predictions in one sentence that says what the number means', () => {
    const session = followHistory(openRoad(wholeRoad), onScreen('debrief'));
    const words = wordsOf(printed(toldAt(session, 'decisions')));
    expect(words).toContain('Your Brier score is 0.09: the mean of the squared distances');
    expect(words).toContain('13 predictions count.');
  });

  test('of two delegations stand side by side', () => {
    const session = playPair(openPair(), ({ screen }) => screen === 'debrief');
    const words = wordsOf(printed(toldAt(session, 'decisions')));
    for (const side of ['Japanese', 'Soviet']) {
      expect(words).toContain(`What the ${side} delegation decided`);
      expect(words).toContain(`All predictions of the ${side} delegation`);
    }
  });
});

describe('branches of a game', () => {
  const session = sessionAt({ stage: 'phrase', side: 'japan', until: 'debrief' });
  const first = session.view().save ?? '';

  test('are none before one has played on from a turn', () => {
    const words = wordsOf(printed(toldAt(session, 'timelines')));
    expect(words).toContain('This game has no branches yet.');
  });

  test('stand as a list in a list, with two of them compared', () => {
    carryOut(
      session,
      { kind: 'fork', visit: 0, turn: 2 },
      ...turn({ positions: {}, act: { kind: 'suspend' } }),
      { kind: 'resume', save: first },
    );
    const html = printed(session);
    const words = wordsOf(html);
    expect(html).toMatch(/<li><div class="branch-game">[^]*?<ul><li><div class="branch-game">/);
    expect(words).toContain('from turn 3 of “The phrase”');
    expect(words).toContain('They part before turn 3 of “The phrase”.');
    expect(words).toContain('invented for play. There is no single score.');
    expect(html).toContain('class="branch-drawing" aria-hidden="true"');
    expect(html).not.toMatch(HOLE);
  });

  test('are offered on the title page once there are any', () => {
    expect(printed(openSession({ bundle }))).not.toContain('title-branches');
    carryOut(session, { kind: 'leave' });
    expect(printed(session)).toContain('title-branches');
  });
});

describe('playing on from a turn', () => {
  const moves = ['ussr', 'japan', 'ussr', 'japan'].map((by) => ({ by }));

  test.each([
    [1, 'japan', 1],
    [2, 'japan', 1],
    [0, 'japan', 1],
    [2, 'ussr', 2],
    [2, null, 2],
  ])('%i, for %s, opens turn %i', (at, side, opens) => {
    expect(ownTurn(moves, at, side)).toBe(opens);
  });

  test('opens nothing where one never moved', () => {
    expect(ownTurn([{ by: 'ussr' }], 0, 'japan')).toBeNull();
  });
});
