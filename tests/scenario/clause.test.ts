import { describe, expect, test } from 'vitest';
import { optionAfterToggle } from '../../src/negotiation/draft.ts';
import type { IssueId, OptionId, Terms } from '../../src/negotiation/scenarioData.ts';
import { SIGNED_1956 } from '../session/games.ts';
import { roadBundle } from './bundles.ts';

const { scenario, texts } = roadBundle;
const { clauses } = scenario;
const issues = Object.keys(scenario.issues);

const options = (issue: string): readonly string[] =>
  Object.keys(scenario.issues[issue]?.options ?? {});

const say = (key: string): string =>
  (texts['en']?.[key] ?? []).map(({ say: words }) => words).join(' ');

const segmentsOf = (clause: string) => clauses.find(({ id }) => id === clause)?.segments ?? [];

/** A clause as it reads under the given terms. */
const reading = (clause: string, terms: Terms): string =>
  segmentsOf(clause)
    .filter(({ when }) => !when || when.options.includes(terms[when.issue] ?? ''))
    .map(({ id }) => say(`segment.${id}`))
    .join('');

/** Every way in which options can stand on all issues a clause turns on. */
const termsOf = (clause: string): readonly Terms[] => {
  const turnsOn = new Set(segmentsOf(clause).flatMap(({ when }) => (when ? [when.issue] : [])));
  return [...turnsOn].reduce<readonly Terms[]>(
    (all, issue) =>
      all.flatMap((terms) => options(issue).map((option) => ({ ...terms, [issue]: option }))),
    [{}],
  );
};

/** The options of an issue that can be written, from one of them, by striking and restoring words. */
const writtenFrom = (issue: IssueId, start: OptionId | undefined): readonly OptionId[] => {
  const segments = clauses
    .flatMap(({ segments: all }) => all)
    .filter(({ when }) => when?.issue === issue);
  const written = new Set<OptionId>();
  const ahead = [start];
  while (ahead.length > 0) {
    const from = ahead.pop();
    const current: Terms = from === undefined ? {} : { [issue]: from };
    for (const { id } of segments) {
      const to = optionAfterToggle(scenario, current, id)?.option;
      if (to === undefined || written.has(to)) continue;
      written.add(to);
      ahead.push(to);
    }
  }
  return [...written].toSorted();
};

const TALKS =
  'Japan and the USSR agreed to continue negotiations regarding the conclusion of a Peace Treaty';
const PHRASE = ', including the territorial question,';
const RELATIONS =
  ' after the establishment of normal diplomatic relations between Japan and the USSR';
const ISLANDS =
  '.\nIn doing so, to meet the wishes of Japan and taking into consideration the interests of the Japanese Government, the USSR agreed to transfer the Islands of Habomai and Shikotan to Japan, however, the actual transfer of these islands to Japan will take place after the conclusion of a Peace Treaty between Japan and the USSR';
const OKINAWA =
  ' and after Okinawa and the other islands belonging to Japan, under US control, are returned to Japan';
const CLOSED =
  '\nApart from what is provided in the present article, no territorial question exists between Japan and the USSR.';

describe('the clause of the islands and the talks to come', () => {
  test('with the phrase and without Okinawa is the Japanese draft of the minutes, word for word', () => {
    expect(
      reading('article-9', { continuation: 'phrase', territory: 'HS', okinawa: 'no-link' }),
    ).toBe(`${TALKS}${PHRASE}${RELATIONS}${ISLANDS}.`);
  });

  test.each([
    ['silent', 'HS', 'no-link', `${TALKS}${RELATIONS}${ISLANDS}.`],
    ['silent', 'HS', 'waits', `${TALKS}${RELATIONS}${ISLANDS}${OKINAWA}.`],
    ['phrase', 'HS', 'waits', `${TALKS}${PHRASE}${RELATIONS}${ISLANDS}${OKINAWA}.`],
    ['closed', 'HS', 'no-link', `${TALKS}${RELATIONS}${ISLANDS}.${CLOSED}`],
    ['closed', 'HS', 'waits', `${TALKS}${RELATIONS}${ISLANDS}${OKINAWA}.${CLOSED}`],
    ['phrase', 'none', 'no-link', `${TALKS}${PHRASE}${RELATIONS}.`],
    ['silent', 'none', 'no-link', `${TALKS}${RELATIONS}.`],
    ['silent', 'none', 'waits', `${TALKS}${RELATIONS}${OKINAWA}.`],
  ])('reads right with %s, %s and %s', (continuation, territory, okinawa, words) => {
    expect(reading('article-9', { continuation, territory, okinawa })).toBe(words);
  });

  test.each(['21', '20', '19'])('closes with the %s of October', (day) => {
    expect(reading('closing', { signing: `oct-${day}` })).toBe(
      `Done in duplicate, in Japanese and Russian, both texts being equally authentic, at Moscow on ${day} October 1956.`,
    );
  });
});

describe('the draft', () => {
  test.each(issues)('says something else for each option on %s', (issue) => {
    const words = options(issue).map((option) =>
      clauses.map(({ id }) => reading(id, { [issue]: option })).join('\n'),
    );
    expect(new Set(words).size).toBe(words.length);
  });

  test.each(issues)('can be brought to every option on %s by striking and writing', (issue) => {
    const all = options(issue).toSorted();
    expect(options(issue).map((option) => writtenFrom(issue, option))).toEqual(
      options(issue).map(() => all),
    );
  });

  test.each(clauses.map(({ id }) => id))('reads without a stray mark in %s', (clause) => {
    const readings = termsOf(clause)
      .map((terms) => reading(clause, terms).trim())
      .filter((words) => words !== '');
    const stray = / {2}| [,.;]|,,|,\.|\.\.|\. ?[a-z]|^[^A-Z1]|[^.:]$/;
    expect(readings.length).toBeGreaterThan(0);
    expect(readings.filter((words) => stray.test(words))).toEqual([]);
  });

  test('calls no clause by a number it has only in the signed text', () => {
    const titles = clauses.map(({ id }) => say(`clause.${id}.title`));
    expect(titles.filter((title) => /article|\d/i.test(title))).toEqual([]);
  });

  test('says nothing of islands, straits or the world where both leave them out', () => {
    const left = { territory: 'none', demil: 'none', continuation: 'silent', straits: 'silent' };
    expect(
      ['islands', 'straits', 'nuclear'].map((id) => reading(id, { ...left, nuclear: 'out' })),
    ).toEqual(['', '', '']);
  });
});

describe('the declaration of 19 October 1956', () => {
  test('stands beside the draft in ten articles, with its head, its end and the protocol', () => {
    const signed = clauses.filter(({ id }) => say(`clause.${id}.signed`) !== '');
    expect(signed.map(({ id }) => id)).toEqual([
      'heading',
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `article-${number}`),
      'closing',
      'protocol',
    ]);
  });

  test.each(['article-1', 'article-2', 'article-3', 'article-4', 'article-6', 'article-7'])(
    'is the draft word for word in %s when both agree as in history',
    (clause) => {
      expect(reading(clause, SIGNED_1956)).toBe(say(`clause.${clause}.signed`));
    },
  );

  test('is the draft in the article on ratification', () => {
    expect(reading('article-10', SIGNED_1956)).toBe(say('clause.article-10.signed'));
  });

  test('lets those held go when it enters into force', () => {
    expect(
      reading('article-5', SIGNED_1956).replace(
        'entry into force',
        'the entry into force of this Joint Declaration',
      ),
    ).toBe(say('clause.article-5.signed'));
  });
});
