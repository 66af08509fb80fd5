import { describe, expect, test } from 'vitest';
import { makeTell } from '../../src/desk/texts.ts';
import { translate } from '../../src/i18n/translate.ts';
import { checkScenario } from '../../src/scenario/checkScenario.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { harbourBundle, roadBundle } from './bundles.ts';
import { openingsOnManyRoads } from './openings.ts';

const texts = roadBundle.texts['en'] ?? {};
const { scenario } = roadBundle;

const countWords = (words: string): number => words.trim().split(/\s+/).filter(Boolean).length;

describe.each([
  ['the talks of 1955 and 1956', roadBundle],
  ['two harbour towns over a ferry and a lamp', harbourBundle],
])('%s', (_name, bundle) => {
  test('are read exactly as they are written', () => {
    expect(parseScenario(bundle)).toEqual({ ok: true, bundle });
  });

  test('have nothing missing, dead or unexplained', () => {
    expect(checkScenario(bundle)).toEqual([]);
  });
});

const openings = openingsOnManyRoads();

/** The most words a text has on any of many roads, and where. */
const longest = (keys: (stage: string, party: string) => readonly string[]) =>
  openings
    .flatMap((opened) => {
      const tell = makeTell(texts, opened, opened);
      return scenario.parties.map(({ id }) => {
        const said = keys(opened.stage, id).flatMap((key) => tell(key).map(({ say }) => say));
        return { words: countWords(said.join(' ')), of: `${opened.stage}, ${id}` };
      });
    })
    .toSorted((a, b) => b.words - a.words);

describe('as it is told on many roads', () => {
  test('every stage is reached', () => {
    expect(new Set(openings.map(({ stage }) => stage))).toEqual(
      new Set(scenario.stages.map(({ id }) => id)),
    );
  });

  test.each([
    ['standard', 225],
    ['plain', 160],
  ])('a briefing in %s words with its instructions has at most %i', (level, most) => {
    const briefings = longest((stage, party) => [
      `stage.${stage}.lead.${party}.${level}`,
      `stage.${stage}.instructions.${party}.${level}`,
    ]);
    expect(briefings.filter(({ words }) => words > most).slice(0, 5)).toEqual([]);
    expect(briefings.at(-1)?.words).toBeGreaterThan(30);
  });

  test('who is there and what has changed is told in at most 220 words with the briefing', () => {
    const told = longest((stage, party) => [
      `stage.${stage}.lead.${party}.standard`,
      `stage.${stage}.changed`,
      `stage.${stage}.people`,
    ]);
    expect(told.filter(({ words }) => words > 220).slice(0, 5)).toEqual([]);
  });

  test('the evening that opens the game is briefed in under 80 words with its task', () => {
    const task = countWords(translate('briefing.task'));
    const phrase = longest((stage, party) => [`stage.${stage}.lead.${party}.standard`]).filter(
      ({ of }) => of.startsWith('phrase'),
    );
    expect(phrase[0]!.words + task).toBeLessThan(80);
  });

  test('what happened since fits on one screen, and is never left empty', () => {
    const since = longest((stage) => [`stage.${stage}.since`]).filter(
      ({ of }) => !of.startsWith(scenario.stages[0].id),
    );
    expect(since[0]?.words).toBeLessThanOrEqual(130);
    expect(since.at(-1)?.words).toBeGreaterThan(5);
  });

  test('a line at the table is short enough to be said', () => {
    const lines = Object.keys(texts).filter((key) =>
      /\.(say|stand|accept|ground|act|cite|bites|answered)\./.test(key),
    );
    const told = openings.flatMap((opened) => {
      const tell = makeTell(texts, opened, opened);
      const here = lines.filter(
        (key) => !key.startsWith('stage.') || key.startsWith(`stage.${opened.stage}.`),
      );
      return here.map(
        (key) =>
          [
            key,
            countWords(
              tell(key)
                .map(({ say }) => say)
                .join(' '),
            ),
          ] as const,
      );
    });
    expect([...new Set(told.filter(([, words]) => words > 32).map(([key]) => key))]).toEqual([]);
  });
});

describe('the texts of the road', () => {
  const keys = Object.keys(texts);
  const inWords = (key: string): string => (texts[key] ?? []).map(({ say }) => say).join(' ');

  test('an option’s name fits on a card', () => {
    const names = keys.filter((key) => /^option\..*\.name$/.test(key));
    expect(names.filter((key) => countWords(inWords(key)) > 4)).toEqual([]);
  });

  test('an option that is talked of in several stages is spoken of in each in words of that stage', () => {
    const tables = scenario.stages.filter(({ choices }) => !choices);
    const several = (issue: string): boolean =>
      tables.filter(({ live }) => live.includes(issue)).length > 1;
    const lines = tables.flatMap(({ id, live }) =>
      live
        .filter(several)
        .flatMap((issue) =>
          Object.keys(scenario.issues[issue]!.options).flatMap((option) =>
            ['say', 'stand', 'accept', 'ground'].flatMap((how) =>
              scenario.parties.map((party) => `stage.${id}.${how}.${party.id}.${issue}.${option}`),
            ),
          ),
        ),
    );
    expect(lines.length).toBeGreaterThan(700);
    expect(lines.filter((key) => inWords(key) === '')).toEqual([]);
  });

  test('no stage is without questions on which its sources disagree', () => {
    const asked = (stage: string): number =>
      roadBundle.archive!.disagreements.filter(({ stages }) => stages.includes(stage)).length;
    expect(scenario.stages.filter(({ id }) => asked(id) < 2).map(({ id }) => id)).toEqual([]);
  });

  test('no two lines at one table are the same', () => {
    const spoken = keys
      .filter((key) => /^stage\..*\.(say|stand|accept|open)\./.test(key))
      .map((key) => `${key.split('.')[1]}: ${inWords(key)}`);
    expect(spoken.filter((line, at) => spoken.indexOf(line) !== at)).toEqual([]);
  });

  test('1961 is told for every way the clause can end, for both sides', () => {
    const told = ['phrase', 'silent', 'closed', 'none'].flatMap((how) =>
      ['japan', 'ussr'].map((party) => `stage.phrase.later.${how}.${party}`),
    );
    const page = ['title', 'lead', 'record', 'fails'].map((part) => `stage.phrase.later.${part}`);
    expect([...told, ...page].filter((key) => inWords(key) === '')).toEqual([]);
  });

  test('what 1961 would have brought is marked as a supposition, what it brought as documented', () => {
    const basesOf = (part: string): ReadonlySet<string> =>
      new Set(texts[`stage.phrase.later.${part}`]?.map(({ basis }) => basis));
    expect(basesOf('lead')).toEqual(new Set(['counterfactual']));
    expect(basesOf('phrase.ussr')).toEqual(new Set(['counterfactual']));
    expect(basesOf('record')).toEqual(new Set(['documented']));
  });

  test('the next morning’s papers are always marked as invented', () => {
    const papers = keys.filter((key) => /\.papers\./.test(key)).flatMap((key) => texts[key] ?? []);
    expect(papers.filter(({ basis }) => basis !== 'invented')).toEqual([]);
  });
});
