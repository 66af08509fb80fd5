import { describe, expect, test } from 'vitest';
import { holdsAsKnown } from '../../src/negotiation/condition.ts';
import type { Terms } from '../../src/negotiation/scenarioData.ts';
import { checkScenario } from '../../src/scenario/checkScenario.ts';
import type { ScenarioBundle, Sentence } from '../../src/scenario/bundle.ts';
import phraseLater from '../../scenarios/soviet-japanese-1955-56/text/en/phrase-later.json';
import roadTexts from '../../scenarios/soviet-japanese-1955-56/text/en/road.json';
import { roadBundle } from './bundles.ts';

const firstTexts = { ...roadTexts, ...phraseLater };

const texts = roadBundle.texts['en'] ?? {};
const { issues } = roadBundle.scenario;

const keysLike = (pattern: RegExp): readonly string[] =>
  Object.keys(texts).filter((key) => pattern.test(key));

const wordsOf = (sentences: readonly Sentence[]): number =>
  sentences.flatMap(({ say }) => say.split(/\s+/)).length;

const restsOnSources = ({ basis, evidence = [] }: Sentence): boolean =>
  (basis === 'documented' || basis === 'inferred') && evidence.length > 0;

describe('why history came to its wording', () => {
  test('is told for every issue, and every sentence of it rests on sources', () => {
    const wanting = Object.keys(issues).filter((issue) => {
      const told = texts[`issue.${issue}.history.because`] ?? [];
      return told.length === 0 || !told.every(restsOnSources);
    });
    expect(wanting).toEqual([]);
  });

  test('is one reason and no essay', () => {
    const long = keysLike(/\.history\.because(\.plain)?$/).filter(
      (key) => wordsOf(texts[key] ?? []) > 75,
    );
    expect(long).toEqual([]);
  });

  test('is the same in every game, whatever was played', () => {
    const conditional = keysLike(/^issue\.[^.]+\.history\./).filter((key) =>
      texts[key]?.some(({ when }) => when),
    );
    expect(conditional).toEqual([]);
  });
});

describe('what words fought over could mean later', () => {
  const foughtOver = Object.entries(issues).flatMap(([issue, { decidedBy }]) =>
    decidedBy === undefined ? [issue] : [],
  );

  test.each(foughtOver)('is told of %s, from sources', (issue) => {
    const told = texts[`issue.${issue}.history.fought`] ?? [];
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(restsOnSources)).toBe(true);
  });

  test('is told of no issue the scenario does not have', () => {
    const bundle: ScenarioBundle = {
      ...roadBundle,
      texts: { en: { ...texts, 'issue.weather.history.fought': texts['debrief.question.0']! } },
    };
    expect(checkScenario(bundle)).toMatchObject([
      { path: 'texts.en.issue.weather.history.fought', code: 'unused-text' },
    ]);
  });
});

describe('what a text that was ratified would have meant in 1961', () => {
  const toldOf = (party: string, text: Terms, stage = 'ratification'): readonly string[] =>
    (texts[`stage.${stage}.later.none.${party}`] ?? [])
      .filter(({ when = {} }) => holdsAsKnown(when, { facts: [], agreed: {}, text }))
      .map(({ basis }) => basis);

  const ISLANDS = ['none', 'HS', 'HS-now'];
  const LATER = ['phrase', 'silent', 'closed'];
  const ways = ISLANDS.flatMap((territory) =>
    LATER.map((continuation) => ({ territory, continuation, okinawa: 'no-link' })),
  );

  test.each(ways)('is told to both sides of $territory with $continuation', (text) => {
    for (const party of ['japan', 'ussr'])
      expect(toldOf(party, text).length).toBeGreaterThanOrEqual(2);
  });

  test.each(ways)(
    'is told of a declaration of the summer with $territory and $continuation',
    (text) => {
      const declaration = { ...text, form: 'declaration' };
      for (const party of ['japan', 'ussr'])
        expect(toldOf(party, declaration, 'ratification-summer').length).toBeGreaterThanOrEqual(2);
    },
  );

  test('is told of every kind of text that an early road can bring into force', () => {
    const early = [
      { form: 'exchange', territory: 'none', continuation: 'silent' },
      { form: 'declaration', territory: 'none', continuation: 'silent' },
      { form: 'treaty', territory: 'HS' },
    ];
    for (const party of ['japan', 'ussr'])
      for (const text of early)
        expect(toldOf(party, text, 'ratification-early').length).toBeGreaterThanOrEqual(2);
  });

  test('is announced in the texts that come with the first page, where its step is worked out', () => {
    const announced = keysLike(/^stage\.[^.]+\.later\.title$/);
    expect(announced.filter((key) => !(key in firstTexts))).toEqual([]);
    expect(announced).toContain('stage.ratification.later.title');
  });

  test('is a supposition, but where the clause reads like the one that was signed', () => {
    const signed = { territory: 'HS', continuation: 'silent', okinawa: 'no-link' };
    expect(toldOf('japan', signed)).toContain('documented');
    const others = ways.filter(
      ({ territory, continuation }) => [territory, continuation].join() !== 'HS,silent',
    );
    for (const text of others)
      expect(new Set(toldOf('ussr', text))).toEqual(new Set(['counterfactual']));
  });
});

describe('what the model leaves out', () => {
  const titles = keysLike(/^debrief\.leavesOut\.[a-z-]+\.title$/);

  test('is a title and a text for each thing', () => {
    const stems = titles.map((key) => key.replace(/\.title$/, ''));
    expect(stems.length).toBeGreaterThanOrEqual(10);
    expect(keysLike(/^debrief\.leavesOut\.[a-z-]+$/).toSorted()).toEqual(stems.toSorted());
  });

  test.each([
    ['debrief.leavesOut.weather', 'debrief.leavesOut.weather.title'],
    ['debrief.leavesOut.weather.title', 'debrief.leavesOut.weather'],
  ])('with %s alone lacks %s', (given, missing) => {
    const told = { ...texts, [given]: texts['debrief.question.0']! };
    expect(checkScenario({ ...roadBundle, texts: { en: told } })).toMatchObject([
      { path: 'texts.en', code: 'missing-text', expected: missing },
    ]);
  });

  test('says first that its numbers are invented', () => {
    expect(titles[0]).toBe('debrief.leavesOut.numbers.title');
    expect(texts['debrief.leavesOut.numbers']?.map(({ basis }) => basis)).toEqual([
      'invented',
      'invented',
    ]);
  });
});

describe('the teacher’s guide', () => {
  const PAGE_OF_WORDS = 600;

  test('has the words of one page', () => {
    const all = keysLike(/^guide\./).flatMap((key) => texts[key] ?? []);
    expect(wordsOf(all)).toBeLessThan(PAGE_OF_WORDS);
  });

  test('has three levels for every line of its rubric', () => {
    const lines = keysLike(/^guide\.rubric\.[a-z]+$/).filter((key) => !key.endsWith('.lead'));
    expect(lines.length).toBe(4);
    expect(
      lines.flatMap((line) => [1, 2, 3].filter((level) => !texts[`${line}.${level}`])),
    ).toEqual([]);
  });

  test('never asks who won', () => {
    const said = keysLike(/^guide\./).flatMap((key) => texts[key] ?? []);
    expect(said.filter(({ say }) => /\b(win|won|winner|score)\b/i.test(say))).toEqual([]);
  });
});
