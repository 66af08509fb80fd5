import { describe, expect, test } from 'vitest';
import { bargainedOver, columnsOf, type Passage } from '../../../src/desk/words/clauseColumns.ts';
import { inPlain } from '../../../src/desk/texts.ts';
import type { Comparison } from '../../../src/history/comparison.ts';
import { bundle, names, tell } from '../papers.ts';

const HISTORY = { continuation: 'silent', okinawa: 'no-link', territory: 'HS' } as const;

const comparedWith = (yours: Readonly<Record<string, string>>): Comparison => ({
  stage: 'phrase',
  ending: '',
  historicalEnding: '',
  signed: true,
  same: false,
  terms: Object.entries(HISTORY).map(([issue, history]) => ({
    issue,
    yours: yours[issue] ?? history,
    history,
  })),
  yourSteps: [],
  historicalSteps: [],
  forkedAt: null,
  ledger: {},
  historicalLedger: {},
});

const article = bundle.scenario.clauses.find(({ id }) => id === 'article-9');
if (!article) throw new Error('the draft has no clause');
const signed = inPlain(tell('clause.article-9.signed'));
const columns = (yours: Readonly<Record<string, string>>) =>
  columnsOf(article, comparedWith(yours), names.words, signed);
const negotiated = (column: readonly Passage[]) =>
  column.filter(({ kind }) => kind === 'negotiated').map(({ words }) => words);
const inFull = (column: readonly Passage[]) => column.map(({ gap, words }) => gap + words).join('');

describe('your clause beside the signed article', () => {
  test('differs in drafting alone where history struck the words too', () => {
    const { yours, signed } = columns({});
    expect([negotiated(yours), negotiated(signed)]).toEqual([[], []]);
    expect(yours.map(({ kind }) => kind)).toContain('drafting');
  });

  test('four words that were kept are the only negotiated ones', () => {
    const { yours, signed } = columns({ continuation: 'phrase' });
    expect([negotiated(yours), negotiated(signed)]).toEqual([
      [', including the territorial question,'],
      [],
    ]);
  });

  test.each([
    [{ territory: 'none' }],
    [{ territory: 'none', continuation: 'phrase' }],
    [{ territory: 'HS-now' }],
    [{ okinawa: 'waits' }],
  ])('what was bargained over never ends in mid-phrase: %j', (terms) => {
    const { yours, signed: printed } = columns(terms);
    const phrases = [...bargainedOver(yours), ...bargainedOver(printed)];
    expect(phrases).not.toEqual([]);
    expect(
      phrases.filter((words) => /\b(the|and|between|of|to|a|an|in|by|with)$/i.test(words)),
    ).toEqual([]);
  });

  test('waiting for Okinawa is one negotiated passage', () => {
    expect(negotiated(columns({ okinawa: 'waits' }).yours)).toEqual([
      names.words('okinawa-waits').trim(),
    ]);
  });

  test('islands that only the signed article names are negotiated there', () => {
    const { yours, signed } = columns({ territory: 'none' });
    expect(negotiated(yours)).toEqual([]);
    expect(negotiated(signed).join(' ')).toContain('Habomai');
  });

  test('the signed article is printed to the letter', () => {
    expect(inFull(columns({ continuation: 'closed' }).signed)).toBe(signed);
  });

  test('your clause is printed as the draft has it', () => {
    const text: Readonly<Record<string, string>> = { ...HISTORY, continuation: 'phrase' };
    const kept = article.segments.filter(
      ({ when }) => !when || when.options.includes(text[when.issue] ?? ''),
    );
    expect(inFull(columns({ continuation: 'phrase' }).yours)).toBe(
      kept.map(({ id }) => names.words(id)).join(''),
    );
  });
});
