import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DEBRIEF_STEPS, type DebriefStep } from '../../../src/history/debriefSteps.ts';
import { stageById } from '../../../src/negotiation/lookup.ts';
import type { Screen } from '../../../src/session/session.ts';
import { bundle, texts } from '../papers.ts';
import { type Moment, printed, sessionAt } from '../printed.tsx';

/** What is a name, a title, a word of a draft, a question to the reader, or says how to play. */
const NOT_OF_THE_PAST =
  /\.(?:name|inside|title|subtitle|question|date|place)$|^(?:segment|hint|clause|archive)\.|^party\.|^debrief\.question\.|\.reflect\./;

const WORDS_OF_A_SENTENCE = 4;

const ofThePast = Object.entries(texts)
  .filter(([key]) => !NOT_OF_THE_PAST.test(key))
  .flatMap(([key, sentences]) =>
    sentences
      .filter(({ say }) => say.split(' ').length >= WORDS_OF_A_SENTENCE)
      .map(({ say }) => ({ key, say })),
  );

const END_OF_BLOCK = /<\/(?:p|li|dd|td|blockquote|summary)>/;

const isMarked = (page: string, at: number): boolean => {
  const rest = page.slice(at);
  return rest.slice(0, rest.search(END_OF_BLOCK)).includes('class="basis ');
};

/** Sentences that stand on a page without a mark in their paragraph. */
const unmarkedOn = (page: string): readonly string[] =>
  ofThePast
    .filter(({ say }) => {
      const at = page.indexOf(say);
      return at >= 0 && !isMarked(page, at);
    })
    .map(({ key, say }) => `${key}: ${say}`);

const SCREENS: readonly Screen[] = ['briefing', 'table', 'outcome', 'reflection', 'ending'];

const NEXT: Readonly<Record<string, string>> = { garden: 'autumn', kremlin: 'phrase' };

const MOMENTS: readonly Moment[] = ['garden', 'phrase', 'kremlin', 'ratification'].flatMap(
  (stage) => {
    const turns = stageById(bundle.scenario, stage).kind === 'home' ? 0 : 2;
    const pages = SCREENS.filter((until) => until !== 'ending' || stage in NEXT);
    return bundle.scenario.parties.flatMap(({ id: side }) =>
      pages.map((until) => ({ stage, side, until, turns, last: NEXT[stage] ?? stage })),
    );
  },
);

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('every sentence about the past bears its mark', () => {
  const road = { stage: 'garden', side: 'japan', last: 'un-package', guided: false } as const;
  const told = (moment: Omit<Moment, 'until' | 'step'>, steps: readonly DebriefStep[]) =>
    steps.map((step): Moment => ({ ...moment, until: 'debrief', step }));
  const between: readonly Moment[] = [
    { ...road, until: 'since' },
    ...told({ stage: 'phrase', side: 'japan' }, DEBRIEF_STEPS),
    ...told(
      road,
      DEBRIEF_STEPS.filter((step) => step !== 'later'),
    ),
  ];

  const named = [...MOMENTS, ...between].map(
    (moment) => [moment.stage, moment.side, moment.step ?? moment.until, moment] as const,
  );

  test.each(named)('in %s as %s: %s', (_stage, _side, _page, moment) => {
    const session = sessionAt(moment);
    expect(unmarkedOn(printed(session))).toEqual([]);
    expect(unmarkedOn(printed(session, { projector: 'on' }))).toEqual([]);
  });
});
