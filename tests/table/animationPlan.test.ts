import { describe, expect, test } from 'vitest';
import { planOf, progressOf } from '../../src/table/animationPlan.ts';
import { NO_PLAN, type Step } from '../../src/table/moving/steps.ts';
import type { Command } from '../../src/session/session.ts';
import { asJapan, asUssr, compose, lineOf, turn } from '../session/games.ts';
import type { Open } from '../../src/table/view/opening.ts';
import { folder, laidAt, sit, topOf } from './tables.ts';

const laid = (commands: readonly Command[], open: Open = folder('continuation')) =>
  laidAt(847, 590, topOf(sit(asJapan, ...commands), open));

const before = laid([]);
const opening: readonly Command[] = lineOf('japan').slice(0, 1).flatMap(turn);
const answered = laid(opening);

const said = (steps: readonly Step[]): readonly string[] =>
  steps.map((step) => {
    if ('issue' in step) return `${step.kind} ${step.issue}`;
    if ('person' in step) return `${step.kind} ${step.person}`;
    if ('segment' in step) return `${step.kind} ${step.segment}`;
    if ('id' in step) return `${step.kind} ${step.id}`;
    return step.kind;
  });

describe('what moves on the table', () => {
  test('with the answer of the other side', () => {
    expect(said(planOf(before, answered).steps)).toEqual([
      'press-seal',
      'slide-folder okinawa',
      'stamp-folder okinawa',
      'offer-card continuation:phrase',
      'answer-card continuation:silent',
      'move-card continuation:closed',
      'strike promise-support',
      'speak khrushchev',
      'speak interpreter',
      'write rozhetskin',
      'turn-needle climate',
      'turn-needle home',
    ]);
  });

  test('when a folder is opened its cards are dealt out of it', () => {
    const plan = planOf(before, laid([], folder('okinawa')));
    expect(said(plan.steps)).toEqual(['deal-card okinawa:waits', 'deal-card okinawa:no-link']);
  });

  test('when a card is chosen it is lifted', () => {
    const choose = compose({ kind: 'position', issue: 'continuation', option: 'phrase' });
    expect(said(planOf(before, laid([choose])).steps)).toEqual(['lift-card continuation:phrase']);
  });

  test('when words are struck a pen goes through them', () => {
    const strike = compose({ kind: 'segment', segment: 'phrase' });
    const plan = planOf(answered, laid([...opening, strike]));
    expect(said(plan.steps)).toContain('strike phrase');
  });

  test('when the draft is taken up to be read it unfolds', () => {
    expect(said(planOf(before, laid([], { kind: 'draft' })).steps)).toEqual(['unfold-draft']);
  });

  test('with a cable from home', () => {
    const ask = compose({
      kind: 'act',
      act: { kind: 'consult', issue: 'continuation', option: 'closed' },
    });
    expect(said(planOf(before, laid([ask, { kind: 'submit' }])).steps)).toContain('telegram');
  });
});

describe('nothing moves', () => {
  test.each([
    ['at the first view', null, before],
    ['where nothing has changed', before, before],
    ['where the table has another size', before, laidAt(1190, 900, answered.top)],
    ['where the other side is played', before, laidAt(847, 590, topOf(sit(asUssr)))],
    ['where a game goes back to an earlier turn', answered, before],
  ])('%s', (_when, from, to) => {
    expect(planOf(from, to)).toEqual(NO_PLAN);
  });
});

describe('time', () => {
  const { steps, totalMs } = planOf(before, answered);

  test('every movement takes 200 to 700 ms, and all of them less than a second and a half', () => {
    const durations = steps.map(({ durationMs }) => durationMs);
    expect(Math.min(...durations)).toBeGreaterThanOrEqual(200);
    expect(Math.max(...durations)).toBeLessThanOrEqual(700);
    expect(totalMs).toBeLessThan(1500);
  });

  test('a step waits for its start and ends where the plan ends', () => {
    const [step] = steps;
    if (!step) throw new Error('nothing moves');
    const late = { ...step, startMs: 100, durationMs: 200 };
    expect([0, 100, 200, 300, totalMs].map((ms) => progressOf(late, ms))).toEqual([
      0, 0, 0.5, 1, 1,
    ]);
    expect(steps.map((each) => progressOf(each, totalMs))).toEqual(steps.map(() => 1));
  });
});
