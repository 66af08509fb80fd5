import { describe, expect, test } from 'vitest';
import type { Holdings } from '../../src/archive/holdings.ts';
import { openSentences } from '../../src/archive/open.ts';
import type { Reader } from '../../src/archive/reader.ts';
import { findables } from '../../src/archive/search.ts';
import { stageById } from '../../src/negotiation/lookup.ts';
import { bundle, texts } from '../desk/papers.ts';
import { datesAfter, datesIn } from './later.ts';

const { scenario } = bundle;
const sides = scenario.parties.map(({ id }) => id);
const garden = stageById(scenario, 'garden').opens;

const holdingsFor = (reader: Reader): Holdings => ({
  scenario,
  evidence: bundle.evidence,
  archive: bundle.archive ?? null,
  tell: (key) => openSentences(texts[key] ?? [], reader),
  reader,
});

const offered = (reader: Reader): readonly string[] =>
  findables(holdingsFor(reader)).flatMap(({ title, words }) => [title, words]);

test.each([
  ['In August 1955 and 1956.', ['1955-08', '1956']],
  ['On 18 October 1956', ['1956-10-18']],
  ['365 members, 10,000 men, 52.1 and 1600 tons', ['1600']],
])('“%s” names the dates %j', (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

describe.each(sides)('to %s in the garden', (party) => {
  const other = sides.find((id) => id !== party)!;
  const words = offered({ day: garden, party });

  test('the archive offers something', () => {
    expect(words.length).toBeGreaterThan(40);
  });

  test('nothing that is dated later than the day', () => {
    expect(words.filter((text) => datesAfter(text, garden).length > 0)).toEqual([]);
  });

  test('nothing the other side alone could know', () => {
    const theirs = Object.values(texts)
      .flat()
      .filter(({ knownFrom }) => knownFrom?.to?.includes(other) && !knownFrom.to.includes(party))
      .map(({ say }) => say);
    const sources = Object.values(bundle.evidence)
      .filter(({ knownFrom }) => knownFrom?.to?.includes(other) && !knownFrom.to.includes(party))
      .map(({ summary }) => summary);
    expect([...theirs, ...sources].length).toBeGreaterThan(0);
    for (const secret of [...theirs, ...sources])
      expect(words.filter((text) => text.includes(secret))).toEqual([]);
  });

  test('nothing out of the other side’s instructions', () => {
    const secrets = Object.entries(texts)
      .filter(([key]) => /^stage\.[^.]+\.(instructions|lead|capital)\./.test(key))
      .filter(([key]) => key.split('.').includes(other))
      .flatMap(([, sentences]) => sentences.map(({ say }) => say))
      .filter((say) => say.split(' ').length > 4);
    for (const secret of secrets) expect(words.filter((text) => text.includes(secret))).toEqual([]);
  });
});

test.each(scenario.stages)('at $id nothing dated later is open to either side', ({ opens }) => {
  const day = opens.slice(0, 10);
  const later = sides.flatMap((party) =>
    offered({ day, party }).filter((text) => datesAfter(text, day).length > 0),
  );
  expect(later).toEqual([]);
});

test('once history is shown the archive is open to its last sentence', () => {
  expect(
    offered(null).filter((text) => datesAfter(text, garden).length > 0).length,
  ).toBeGreaterThan(100);
});
