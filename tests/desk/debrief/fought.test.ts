import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contested } from '../../../src/history/contested.ts';
import { openStage } from '../../../src/negotiation/negotiation.ts';
import { stageById } from '../../../src/negotiation/lookup.ts';
import { foughtWords, standingOf } from '../../../src/desk/words/foughtWords.ts';
import { walk } from '../../negotiation/walks.ts';
import { carryOut, phraseScenario } from '../../session/games.ts';
import { printed, sessionAt } from '../printed.tsx';

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const wordsOnly = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const foughtAt = (stage: string, last = stage): string =>
  wordsOnly(printed(sessionAt({ stage, side: 'japan', until: 'debrief', last, guided: false })));

describe('the debrief opens on what was fought over last', () => {
  test('after the evening of history on the four words, struck by Kōno in turn 3', () => {
    const page = foughtAt('phrase');
    expect(page).toContain('including the territorial question, struck');
    expect(
      page.match(/Agreed: words struck\. Kōno Ichirō made the last step, in turn 3\./g),
    ).toHaveLength(2);
    expect(page).toContain('At six Kōno came back from Hatoyama and accepted the deletion.');
  });

  test('beside the prediction, and after a road where it came out', () => {
    expect(foughtAt('phrase')).toContain('You made no prediction. History ended the same way');
    expect(foughtAt('phrase')).not.toContain('Where your road came out');
    expect(foughtAt('garden', 'autumn')).toMatch(
      /Where your road came out .* the road goes on to “/,
    );
  });

  test('where capitals chose alone, on what each of them chose', () => {
    expect(foughtAt('un-package')).toMatch(
      /each side decided alone\..* Tokyo Wait Wait .*Moscow Leave Japan out Leave Japan out/,
    );
  });

  test('asks in between nothing of what it tells years later', () => {
    const session = sessionAt({ stage: 'phrase', side: 'japan', until: 'debrief' });
    carryOut(session, { kind: 'debrief', event: { type: 'debrief.turned', step: 'later' } });
    const asked = wordsOnly(printed(session));
    expect(asked).toContain('Whom will it serve better by then?');
    expect(asked).not.toContain('Yamada');
  });
});

describe('words that were fought over', () => {
  const phrase = stageById(phraseScenario, 'phrase');
  const opened = openStage(phraseScenario, 'phrase', 7);
  const ended = walk('japan', [{ positions: { okinawa: 'no-link', continuation: 'phrase' } }]);

  test('are those an asked-for option writes or strikes, and no others', () => {
    const dispute = contested(phraseScenario, [{ stage: 'phrase', opened, ended }]);
    const found = dispute ? foughtWords(phraseScenario, phrase, dispute) : [];
    expect(found.map(({ segment }) => segment.id)).toEqual(['phrase']);
    expect(
      found.map(({ segment }) =>
        ['phrase', 'silent'].map((option) =>
          standingOf(segment, { settled: { how: 'agreed', option, closedBy: null }, last: [] }),
        ),
      ),
    ).toEqual([['kept', 'struck']]);
  });

  test.each([
    [['silent'], 'notAsked'],
    [['phrase', 'silent'], 'inDispute'],
    [['phrase', 'phrase'], 'leftOpen'],
  ])(
    'left open while the delegations stood on %j, they say who asked for them',
    (last, standing) => {
      const segment = phraseScenario.clauses
        .flatMap(({ segments }) => segments)
        .find(({ id }) => id === 'phrase')!;
      const settled = { how: 'open', option: null, closedBy: null } as const;
      expect(standingOf(segment, { settled, last })).toBe(standing);
    },
  );

  test('on the islands in the Kremlin are what both asked for, tied to Okinawa, and what nobody asked for any more', () => {
    const page = foughtAt('kremlin');
    expect(page).toMatch(
      /after the conclusion of a Peace Treaty[^.]*asked for by both, and left open/,
    );
    expect(page).toMatch(/without waiting for a Peace Treaty[^.]*asked for by nobody in the end/);
    expect(page).toContain(
      'Left open: both stood on “two, after a treaty”, tied to something else that was not agreed.',
    );
  });
});
