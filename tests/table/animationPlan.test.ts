import { describe, expect, test } from 'vitest';
import { glideBackPlan, planOf, progressOf, refusalPlan } from '../../src/table/animationPlan.ts';
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

describe('what the capital and the rules bring', () => {
  const beyond = compose({ kind: 'position', issue: 'okinawa', option: 'waits' });

  test('a position that the capital withdraws is thrown back, and its folder stamped', () => {
    const chosen = laid([beyond], folder('okinawa'));
    const repudiated = laid([beyond, { kind: 'submit' }], folder('okinawa'));
    const steps = said(planOf(chosen, repudiated).steps);
    expect(steps).toEqual(
      expect.arrayContaining(['return-card okinawa:waits', 'stamp-folder okinawa', 'telegram']),
    );
  });

  test('a refusal shakes the seal and sends back what was put forward', () => {
    const day = compose({ kind: 'position', issue: 'signing', option: 'oct-19' });
    const refused = refusalPlan(laid([day], folder('signing')));
    expect(said(refused.steps)).toEqual(['shake-seal', 'return-card signing:oct-19']);
    expect(refused.totalMs).toBe(480);
  });
});

describe('the ends of an evening', () => {
  const walkOut: readonly Command[] = [
    compose({ kind: 'act', act: { kind: 'suspend' } }),
    { kind: 'submit' },
  ];

  test('who walks out leaves the table, and nobody speaks', () => {
    const steps = planOf(before, laid(walkOut)).steps;
    expect(steps.find(({ kind }) => kind === 'leave')).toMatchObject({ party: 'japan' });
    expect(steps.filter(({ kind }) => kind === 'speak')).toEqual([]);
  });

  test('a text is initialled by a pen, and sealed where both have', () => {
    const [signed, closed] = [
      { ...before, top: { ...before.top, initialledBy: 'japan' } },
      { ...before, top: { ...before.top, initialledBy: 'japan', closed: true } },
    ];
    expect(said(planOf(before, signed).steps)).toEqual(['sign']);
    expect(said(planOf(signed, closed).steps)).toEqual(['sign', 'seal-text']);
  });
});

describe('what a hand does', () => {
  const at = { x: 300, y: 200 };
  const held = { card: 'continuation:phrase', at };

  test('a card that was dragged goes to its place from where it was let go', () => {
    const choose = compose({ kind: 'position', issue: 'continuation', option: 'phrase' });
    const { steps } = planOf({ ...before, held }, laid([choose]));
    expect(steps).toMatchObject([{ kind: 'move-card', id: held.card, from: at, startMs: 0 }]);
  });

  test('a card that was let go nowhere glides back', () => {
    expect(glideBackPlan(held).steps).toMatchObject([{ kind: 'move-card', from: at }]);
  });

  test('the draft’s brackets fall where they stood once the words are agreed', () => {
    const draft: Open = { kind: 'draft' };
    const accept = [
      compose({ kind: 'accept', issue: 'continuation' }),
      { kind: 'submit' },
    ] as const;
    const { steps } = planOf(laid(opening, draft), laid([...opening, ...accept], draft));
    const shed = steps.find((step) => step.kind === 'shed-brackets');
    expect(shed?.brackets.map(({ segment, end }) => [segment, end])).toEqual([
      ['phrase', 'open'],
      ['phrase', 'close'],
    ]);
  });

  test('a paper is taken up from where it lay', () => {
    expect(said(planOf(before, laid([], { kind: 'home' })).steps)).toEqual(['take-up']);
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
