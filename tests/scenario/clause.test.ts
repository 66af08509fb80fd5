import { describe, expect, test } from 'vitest';
import type { Terms } from '../../src/negotiation/scenarioData.ts';
import { phraseBundle } from './bundles.ts';

const options = (issue: string): readonly string[] =>
  Object.keys(phraseBundle.scenario.issues[issue]?.options ?? {});

/** A clause as it reads under the given terms. */
const reading = (clause: string, terms: Terms): string =>
  (phraseBundle.scenario.clauses.find(({ id }) => id === clause)?.segments ?? [])
    .filter(({ when }) => !when || when.options.includes(terms[when.issue] ?? ''))
    .flatMap(({ id }) => phraseBundle.texts['en']?.[`segment.${id}`] ?? [])
    .map(({ say }) => say)
    .join('');

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

describe('Article 9', () => {
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

  test('has no stray comma, space or stop in any combination of positions', () => {
    const readings = options('continuation').flatMap((continuation) =>
      options('territory').flatMap((territory) =>
        options('okinawa').map((okinawa) =>
          reading('article-9', { continuation, territory, okinawa }),
        ),
      ),
    );
    expect(readings).toHaveLength(42);
    const stray = / {2}| [,.]|,,|,\.|\.\.|\. ?[a-z]|^[^A-Z]|[^.]$/;
    expect(readings.filter((words) => stray.test(words))).toEqual([]);
  });

  test.each(['21', '20', '19'])('closes with the %s of October', (day) => {
    expect(reading('closing', { signing: `oct-${day}` })).toBe(
      `Done in duplicate, in Japanese and Russian, both texts being equally authentic, at Moscow on ${day} October 1956.`,
    );
  });
});
