import { describe, expect, test } from 'vitest';
import { optionAfterToggle } from '../../src/negotiation/draft.ts';
import { nextStage, openStage, play, refusal } from '../../src/negotiation/negotiation.ts';
import { notation } from '../../src/negotiation/notation.ts';
import type { Act, Terms } from '../../src/negotiation/scenarioData.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { viewFor } from '../../src/negotiation/viewFor.ts';
import { harbour, phraseScenario as scenario } from '../session/games.ts';

const opened = openStage(scenario, 'phrase', 1);

const after = (...turns: readonly (readonly [Terms, Act?])[]): Negotiation =>
  turns.reduce(
    (n, [positions, act]) => play(scenario, n, { by: n.mover, positions, ...(act ? { act } : {}) }),
    opened,
  );

const codesSeenBy = (n: Negotiation, side: string) =>
  viewFor(scenario, n, side).minutes.map(({ what }) => what.code);

describe('positions and agreement', () => {
  test('the two islands, tabled by both before the evening, are agreed at its first turn', () => {
    expect(opened.agreed['territory']).toBeUndefined();
    expect(after([{}]).agreed['territory']).toBe('HS');
  });

  test('the same words tabled by both are agreed, warm the room once and move backing', () => {
    const n = after([{ signing: 'oct-20' }], [{ signing: 'oct-20' }]);
    expect(n.agreed['signing']).toBe('oct-20');
    expect(n.climate).toBe(44);
  });

  test('reopening what is agreed cools the room and takes back what home had gained', () => {
    const agreed = after([{ signing: 'oct-19' }], [{ signing: 'oct-19' }]);
    const reopened = play(scenario, agreed, { by: 'japan', positions: { signing: 'oct-20' } });
    expect(reopened.agreed['signing']).toBeUndefined();
    expect(reopened.climate).toBe(agreed.climate - 3);
    expect(reopened.log.map(({ what }) => what)).toContainEqual({
      code: 'reopened',
      issue: 'signing',
      option: 'oct-19',
    });
    expect(reopened.backing['japan']!['cab']).toBe(agreed.backing['japan']!['cab']! - 2);
  });

  test('linked issues are agreed together or not at all', () => {
    const link: Act = { kind: 'link', issues: ['okinawa', 'continuation'] };
    const one = after(
      [{ okinawa: 'no-link', continuation: 'phrase' }, link],
      [{ okinawa: 'no-link' }],
    );
    expect(one.agreed['okinawa']).toBeUndefined();
    const both = after(
      [{ okinawa: 'no-link', continuation: 'silent' }, link],
      [{ okinawa: 'no-link', continuation: 'silent' }],
    );
    expect(both.agreed).toMatchObject({ okinawa: 'no-link', continuation: 'silent' });
  });

  test('two issues that are tied are not tied again', () => {
    const link: Act = { kind: 'link', issues: ['okinawa', 'continuation'] };
    const n = after([{}, link], [{}]);
    const again: Act = { kind: 'link', issues: ['continuation', 'okinawa'] };
    expect(refusal(scenario, n, { by: 'japan', positions: {}, act: again })).toEqual({
      code: 'already-linked',
      who: 'agenda',
      issues: ['continuation', 'okinawa'],
      nearest: { by: 'japan', positions: {} },
    });
  });

  test('wording tabled in a turn, or agreed before it, is not sounded too', () => {
    const sound: Act = { kind: 'sound', issue: 'signing', option: 'oct-20' };
    const positions = { signing: 'oct-19' };
    const refused = { code: 'sounding-what-is-tabled', who: 'table', option: 'oct-20' };
    expect(refusal(scenario, opened, { by: 'japan', positions, act: sound })).toMatchObject({
      ...refused,
      nearest: { by: 'japan', positions },
    });
    const agreed = after([positions], [positions]);
    expect(refusal(scenario, agreed, { by: 'japan', positions: {}, act: sound })).toMatchObject({
      ...refused,
      nearest: { by: 'japan', positions: {} },
    });
  });

  test('a sounded word binds nobody', () => {
    const n = after(
      [{}, { kind: 'sound', issue: 'signing', option: 'oct-21' }],
      [{ signing: 'oct-21' }],
    );
    expect(n.agreed['signing']).toBeUndefined();
    expect(notation(scenario, n)).toContain('signing=oct-21~/oct-21');
  });
});

describe('arguments', () => {
  test('the letters of September bite; Tokyo’s approval does not and costs a little', () => {
    const letters = after([{}, { kind: 'argue', argument: 'letters-29-september' }]);
    expect(letters.facts).toContain('bit:letters-29-september');
    expect(letters.cover['ussr']).toEqual({ continuation: 8 });
    const approval = after([{}, { kind: 'argue', argument: 'tokyo-approved' }]);
    expect(approval.cover['ussr']).toEqual({});
    expect(approval.climate).toBe(letters.climate - 1);
  });

  test('a source is cited once by one side in one stage', () => {
    const cite: Act = { kind: 'argue', argument: 'letters-29-september' };
    const n = after([{}, cite], [{}]);
    expect(refusal(scenario, n, { by: 'japan', positions: {}, act: cite })).toMatchObject({
      code: 'already-cited',
      who: 'table',
    });
  });

  test('nobody cites a source of the other side', () => {
    const act: Act = { kind: 'argue', argument: 'two-islands-final' };
    expect(refusal(scenario, opened, { by: 'japan', positions: {}, act })?.code).toBe(
      'source-not-held',
    );
  });
});

describe('the capital', () => {
  test('repudiates what it cannot bear, says the numbers at home alone, and names what it would bear', () => {
    const n = after([{ okinawa: 'waits' }]);
    expect(n.positions['okinawa']?.['japan']).toBeUndefined();
    expect(n.climate).toBe(34);
    expect(codesSeenBy(n, 'japan')).toContain('repudiation-explained');
    expect(codesSeenBy(n, 'ussr')).toContain('repudiated');
    expect(codesSeenBy(n, 'ussr')).not.toContain('repudiation-explained');
    const why = n.log.find(({ what }) => what.code === 'repudiation-explained')?.what;
    expect(why).toMatchObject({ needed: 50, nearest: 'no-link' });
  });

  test('recalls a delegate it has repudiated twice', () => {
    const n = after([{ okinawa: 'waits' }], [{}], [{ okinawa: 'waits' }]);
    expect(n.over).toMatchObject({ how: 'recalled', ending: 'collapse' });
  });

  test('is asked without new positions, and never for what it has already granted', () => {
    const ask: Act = { kind: 'consult', issue: 'continuation', option: 'closed' };
    expect(
      refusal(scenario, opened, { by: 'japan', positions: { signing: 'oct-19' }, act: ask }),
    ).toMatchObject({ code: 'consult-tables-nothing', nearest: { positions: {} } });
    expect(
      refusal(scenario, opened, {
        by: 'japan',
        positions: {},
        act: { ...ask, option: 'silent' },
      })?.code,
    ).toBe('authority-held');
  });

  test('answers in private: the other side sees only that one waits', () => {
    const n = after([{}], [{}, { kind: 'consult', issue: 'continuation', option: 'closed' }]);
    expect(codesSeenBy(n, 'ussr')).toContain('granted');
    expect(codesSeenBy(n, 'japan')).toContain('waits-for-capital');
    expect(codesSeenBy(n, 'japan')).not.toContain('granted');
    expect(viewFor(scenario, n, 'japan').turns[1]?.act).toBeNull();
  });
});

describe('the text', () => {
  test('a delegation cannot initial a clause in brackets, and is told which wording would free it', () => {
    const n = after([{ continuation: 'phrase' }], [{ continuation: 'silent' }]);
    const refused = refusal(scenario, n, { by: 'japan', positions: {}, act: { kind: 'initial' } });
    expect(refused).toEqual({
      code: 'text-not-complete',
      who: 'text',
      issues: ['continuation'],
      nearest: { by: 'japan', positions: { continuation: 'silent' }, act: { kind: 'initial' } },
    });
  });

  test('a date in dispute does not bar initialling: it falls to the 20th', () => {
    const words = { okinawa: 'no-link', continuation: 'silent' };
    const n = after(
      [{ ...words, signing: 'oct-19' }],
      [{ ...words, signing: 'oct-21' }],
      [{}, { kind: 'initial' }],
      [{}, { kind: 'initial' }],
    );
    expect(n.text?.['signing']).toBe('oct-20');
  });

  test('nobody initials words the deputies would write and the own capital forbids', () => {
    const { continuation: _untouched, territory: _two, ...positions } = opened.positions;
    const agreed = { ...opened.agreed, territory: 'none' };
    const n: Negotiation = { ...opened, mover: 'ussr', agreed, positions };
    const move = { by: 'ussr', positions: {} };
    const refused = refusal(scenario, n, { ...move, act: { kind: 'initial' } });
    expect(refused).toMatchObject({
      code: 'capital-forbids-initial',
      who: 'capital',
      issue: 'continuation',
      option: 'phrase',
      nearest: move,
    });
    if (refused?.code !== 'capital-forbids-initial') throw new Error('unreachable');
    expect(refused.support).toBeLessThan(refused.needed!);
  });

  test('initials not answered at once fall away', () => {
    const words = { okinawa: 'no-link', continuation: 'silent' };
    const n = after([words], [words], [{}, { kind: 'initial' }], [{}]);
    expect(n.initialledBy).toBeNull();
  });
});

describe('time', () => {
  test('a recess gives one round more, once', () => {
    const n = after([{}, { kind: 'recess' }], [{}]);
    expect(n.rounds).toBe(4);
    expect(
      refusal(scenario, n, { by: 'japan', positions: {}, act: { kind: 'recess' } })?.code,
    ).toBe('one-recess');
  });

  test('aircraft wait once when the climate still holds', () => {
    const pass: readonly [Terms] = [{}];
    const n = after(pass, pass, pass, pass, pass, pass);
    expect(n).toMatchObject({ extended: true, round: 4, rounds: 4, over: null });
    expect(n.backing['japan']!['cab']).toBe(opened.backing['japan']!['cab']! + 8 - 5);
  });

  test('the other side’s turn is the other side’s', () => {
    expect(refusal(scenario, opened, { by: 'ussr', positions: {} })).toEqual({
      code: 'not-your-turn',
      who: 'table',
      nearest: { by: 'japan', positions: {} },
    });
  });

  test('the Diet’s business is not on this table', () => {
    expect(refusal(scenario, opened, { by: 'japan', positions: { form: 'treaty' } })).toMatchObject(
      {
        code: 'issue-parked',
        who: 'agenda',
        nearest: { by: 'japan', positions: {} },
      },
    );
  });
});

describe('the draft as a control', () => {
  const words = scenario.clauses
    .find(({ id }) => id === 'article-9')!
    .segments.filter(({ when }) => when?.issue === 'continuation');
  const phraseWords = words.find(({ when }) => when!.options.includes('phrase'))!;
  const closingWords = words.find(({ when }) => when!.options.includes('closed'))!;

  test.each([
    ['striking the four words leaves the text silent', 'phrase', phraseWords.id, 'silent'],
    ['restoring them brings the phrase back', 'silent', phraseWords.id, 'phrase'],
    ['writing in the closing sentence closes the question', 'phrase', closingWords.id, 'closed'],
    ['striking the closing sentence leaves the text silent', 'closed', closingWords.id, 'silent'],
  ])('%s', (_title, current, segment, option) => {
    expect(optionAfterToggle(scenario, { continuation: current }, segment)).toEqual({
      issue: 'continuation',
      option,
    });
  });

  test('fixed words and unknown ones cannot be struck', () => {
    const fixed = scenario.clauses
      .find(({ id }) => id === 'article-9')!
      .segments.find(({ when }) => !when)!;
    expect(optionAfterToggle(scenario, {}, fixed.id)).toBeNull();
    expect(optionAfterToggle(scenario, {}, 'no-such-words')).toBeNull();
  });
});

test('a closing turn belongs to the last round', () => {
  const words = { okinawa: 'no-link', continuation: 'silent' };
  const pass: readonly [Terms] = [{}];
  const n = after(
    [words],
    [words],
    pass,
    pass,
    pass,
    [{}, { kind: 'initial' }],
    [{}, { kind: 'initial' }],
  );
  expect(n.over?.how).toBe('initialled');
  expect(viewFor(scenario, n, 'japan').turns.map(({ round }) => round)).toEqual([
    1, 1, 2, 2, 3, 3, 3,
  ]);
});

test('what two delegations agreed in one stage stands in the next, and what they did not is lifted', () => {
  const [jetty, lampRoom] = harbour.stages;
  const words = { ferry: 'shared', toll: 'penny' };
  let n = openStage(harbour, jetty.id, 3);
  while (!n.over) n = play(harbour, n, { by: n.mover, positions: n.round === 1 ? words : {} });
  expect(n.over.to).toBe(lampRoom!.id);
  const next = nextStage(harbour, n, n.over.to!);
  expect(next).toMatchObject({ stage: lampRoom!.id, round: 1, mover: lampRoom!.first });
  expect(next.agreed).toMatchObject(words);
});

test('goodwill above the usual fades by half between meetings; a cool room stays as it was left', () => {
  const [jetty, lampRoom] = harbour.stages;
  const left = (climate: number): number =>
    nextStage(harbour, { ...openStage(harbour, jetty.id, 3), climate }, lampRoom!.id).climate;
  expect([40, 55, 61, 75].map(left)).toEqual([40, 55, 58, 65]);
});
