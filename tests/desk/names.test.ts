import { describe, expect, test } from 'vitest';
import { makeNames } from '../../src/desk/names.ts';
import { makeTell } from '../../src/desk/texts.ts';
import { happeningWords } from '../../src/desk/words/happeningWords.ts';
import type { Sentence, Texts } from '../../src/scenario/bundle.ts';
import { stageById } from '../../src/negotiation/lookup.ts';
import { road } from '../session/games.ts';
import { bundle, names, texts } from './papers.ts';

const called = (say: string): readonly Sentence[] => [{ say, basis: 'invented' }];

const namesOf = (own: Texts) => makeNames(makeTell({ ...texts, ...own }, null, null));

describe('an issue inside a sentence', () => {
  test.each([
    ['un', 'the United Nations'],
    ['demil', 'troops on the two islands'],
    ['okinawa', 'Okinawa'],
    ['detainees', 'those held'],
    ['continuation', 'the later question'],
  ])('%s is called %s', (issue, inside) => {
    expect(names.issueInside(issue)).toBe(inside);
  });

  test('begins small, unless a name of a place or a people stands first', () => {
    const first = /^(Okinawa|China|Japan|San Francisco|[a-z])/;
    const all = Object.keys(bundle.scenario.issues).map((id) => names.issueInside(id));
    expect(all.filter((name) => !first.test(name))).toEqual([]);
  });
});

test('a line of the minutes begins with a capital letter, whatever a capital is called', () => {
  const council = namesOf({ 'party.japan.capital': called('the council') });
  const option = stageById(road, 'phrase').mandates['japan']?.['continuation']?.instructed[0] ?? '';
  const granted = {
    code: 'granted',
    issue: 'continuation',
    option,
    support: 60,
    needed: 50,
  } as const;
  expect(happeningWords(council, { round: 1, by: 'japan', what: granted })).toBe(
    `The council grants “${names.option('continuation', option)}” on the later question: support 60, needed 50.`,
  );
});

test('what a capital says of an ending does not begin with the name it stands under', () => {
  const parties = bundle.scenario.parties.map(({ id }) => id);
  const headed = Object.entries(texts).flatMap(([key, sentences]) => {
    const party = parties.find((id) => new RegExp(`\\.ending\\..+\\.capital\\.${id}`).test(key));
    if (party === undefined) return [];
    return sentences.filter(({ say }) => say.startsWith(`${names.capital(party)}:`)).map(() => key);
  });
  expect(headed).toEqual([]);
});
