import { describe, expect, test } from 'vitest';
import { questionsOf, sourcesOf } from '../../../src/desk/judging/questions.ts';
import { weighClaim } from '../../../src/scenario/support.ts';
import { bundle, texts } from '../papers.ts';

const { archive, scenario } = bundle;
if (!archive) throw new Error('the scenario has no archive');
const { disagreements, faultLines, roadsNotTaken } = archive;

const inHistory = scenario.stages.filter(({ variantOf }) => variantOf === undefined);

describe('the questions of the scenario', () => {
  test('every stage history went through has one', () => {
    expect(inHistory.filter(({ id }) => questionsOf(bundle, id).length === 0)).toEqual([]);
  });

  test('every question is met at some stage', () => {
    expect(disagreements.filter(({ stages }) => stages.length === 0)).toEqual([]);
  });

  test('none lists a source for one reading only to leave the reader without any for another', () => {
    const bare = disagreements.filter(({ readings }) => readings.some((ids) => ids.length === 0));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('what decides something in play stands on two witnesses', () => {
    const decisive = disagreements.filter((question) => question.decisive);
    expect(decisive.length).toBeGreaterThan(20);
    expect(
      decisive.filter(
        ({ readings, chosen }) => !weighClaim(bundle.evidence, readings[chosen ?? -1] ?? []).ok,
      ),
    ).toEqual([]);
  });

  test('a choice says more than its name: what, and why', () => {
    const thin = disagreements.filter(({ text }) => (texts[`${text}.chosen`] ?? []).length < 2);
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  test('an open question is called open, and no other', () => {
    const wrong = disagreements.filter(
      ({ chosen, sure }) => (chosen === null) !== (sure === 'open'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('each source of a question is listed once, the oldest first', () => {
    const [question] = questionsOf(bundle, 'london').filter(({ id }) => id === 'opening-day');
    const dates = sourcesOf(question!, bundle).map((id) => bundle.evidence[id]?.date ?? '');
    expect(dates).toEqual(dates.toSorted());
    expect(new Set(sourcesOf(question!, bundle)).size).toBe(dates.length);
  });

  test('without an archive the texts of a stage make its questions', () => {
    const { archive: _, ...bare } = bundle;
    const found = questionsOf(bare, 'phrase');
    expect(found.length).toBeGreaterThan(4);
    expect(found.filter(({ readings }) => readings.length < 2)).toEqual([]);
  });
});

describe('what historians ask', () => {
  test('every fault line has two readings at least, each with sources', () => {
    const weak = faultLines.filter(
      ({ readings }) => readings.length < 2 || readings.some((ids) => ids.length === 0),
    );
    expect(weak).toEqual([]);
  });

  test('a road not taken tells first what is changed, and marks it as counterfactual', () => {
    const wrong = roadsNotTaken.filter(({ id }) =>
      (texts[`archive.road.${id}.antecedent`] ?? []).some(
        ({ basis }) => basis !== 'counterfactual',
      ),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('no odds are given as a number', () => {
    const counted = roadsNotTaken.filter(({ id }) =>
      (texts[`archive.road.${id}.odds`] ?? []).some(({ say }) => /\d|per cent|%/.test(say)),
    );
    expect(counted.map(({ id }) => id)).toEqual([]);
  });
});
