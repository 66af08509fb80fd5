import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/session/session.ts';
import type { TableTop } from '../../../src/table/view/tableTop.ts';
import { asJapan, asUssr, compose, lineOf, turn } from '../../session/games.ts';
import { folder, sit, sitIn, topOf } from '../tables.ts';

const opening: readonly Command[] = lineOf('japan').slice(0, 1).flatMap(turn);

const standings = ({ folders }: TableTop): Readonly<Record<string, string>> =>
  Object.fromEntries(folders.map(({ issue, standing, lean }) => [issue, `${standing} ${lean}`]));

const words = ({ draft }: TableTop, id: string) =>
  draft.flatMap((clause) => clause.words).find((other) => other.id === id);

describe('the folders', () => {
  test('lie in the middle before anybody has spoken', () => {
    expect(standings(topOf(sit(asJapan)))).toEqual({
      okinawa: 'open 0',
      continuation: 'open 0',
      signing: 'open 0',
      fishermen: 'open 0',
    });
  });

  test('lie with the side whose wording holds, and in the middle where it is disputed', () => {
    expect(standings(topOf(sit(asJapan, ...opening)))).toMatchObject({
      okinawa: 'agreed -1',
      continuation: 'dispute 0',
    });
    expect(standings(topOf(sit(asUssr)))).toMatchObject({
      okinawa: 'theirs 1',
      continuation: 'theirs 1',
      signing: 'open 0',
    });
  });

  test('leave out what the deputies settle until a delegation takes it up', () => {
    const kremlin = sitIn('kremlin', 'ussr');
    expect(Object.keys(standings(topOf(kremlin)))).toEqual(['territory', 'okinawa', 'nuclear']);
    kremlin.send(compose({ kind: 'position', issue: 'detainees', option: 'at-once' }));
    expect(Object.keys(standings(topOf(kremlin)))).toContain('detainees');
  });

  test('one that the turn changes says so', () => {
    const choose = compose({ kind: 'position', issue: 'signing', option: 'oct-19' });
    const changed = topOf(sit(asJapan, choose)).folders.filter(({ toTable }) => toTable !== null);
    expect(changed.map(({ issue, toTable }) => [issue, toTable])).toEqual([['signing', 'oct-19']]);
  });
});

describe('the cards', () => {
  test('say whose they are, what the capital says of them and which is chosen', () => {
    const choose = compose({ kind: 'position', issue: 'continuation', option: 'silent' });
    const { cards, moreCards } = topOf(sit(asUssr, choose), folder('continuation'));
    expect(cards).toEqual([
      {
        issue: 'continuation',
        option: 'closed',
        authority: 'beyond',
        use: null,
        yours: null,
        theirs: null,
        agreed: false,
        chosen: false,
      },
      {
        issue: 'continuation',
        option: 'silent',
        authority: 'instructed',
        use: null,
        yours: null,
        theirs: null,
        agreed: false,
        chosen: true,
      },
      {
        issue: 'continuation',
        option: 'phrase',
        authority: 'beyond',
        use: null,
        yours: null,
        theirs: 'tabled',
        agreed: false,
        chosen: false,
      },
    ]);
    expect(moreCards).toBe(0);
  });

  test('lie in the folder while it is closed', () => {
    expect(topOf(sit(asJapan), { kind: 'nothing' }).cards).toEqual([]);
  });
});

describe('the words of the draft', () => {
  test('are absent until somebody tables them, then stand in their bracket', () => {
    expect(words(topOf(sit(asJapan)), 'phrase')).toMatchObject({ standing: 'absent', loose: true });
    expect(words(topOf(sit(asUssr)), 'phrase')).toMatchObject({
      standing: 'theirs',
      bracket: 'japan',
    });
  });

  test('are struck in the other side’s bracket by choosing silence', () => {
    const silence = compose({ kind: 'position', issue: 'continuation', option: 'silent' });
    expect(words(topOf(sit(asUssr, silence)), 'phrase')).toMatchObject({
      standing: 'struck',
      bracket: 'japan',
    });
  });

  test('are struck without a bracket when they were yours alone', () => {
    const strike = compose({ kind: 'segment', segment: 'phrase' });
    expect(words(topOf(sit(asJapan, ...opening, strike)), 'phrase')).toMatchObject({
      standing: 'struck',
      bracket: null,
    });
  });

  test('that nobody disputes are common and cannot be touched', () => {
    expect(words(topOf(sit(asJapan)), 'continue')).toMatchObject({
      standing: 'common',
      bracket: null,
      loose: false,
    });
    expect(words(topOf(sit(asJapan)), 'two-islands')).toMatchObject({ loose: false });
  });
});

describe('the tools', () => {
  test('a source is ready, chosen, then says whether it bit', () => {
    const cite = compose({ kind: 'act', act: { kind: 'argue', argument: 'tokyo-approved' } });
    const stateIn = (top: TableTop) => top.sources.find(({ id }) => id === 'tokyo-approved')?.state;
    expect([
      stateIn(topOf(sit(asJapan))),
      stateIn(topOf(sit(asJapan, cite))),
      stateIn(topOf(sit(asJapan, ...opening))),
    ]).toEqual(['ready', 'chosen', 'answered']);
  });

  test('the seal is blocked while the rules refuse the turn', () => {
    const initial = compose({ kind: 'act', act: { kind: 'initial' } });
    expect(topOf(sit(asJapan)).seal).toBe('ready');
    expect(topOf(sit(asJapan, initial)).seal).toBe('blocked');
  });

  test('the seal is closed when the evening is over', () => {
    const walkOut = compose({ kind: 'act', act: { kind: 'suspend' } });
    expect(topOf(sit(asJapan, walkOut, { kind: 'submit' })).seal).toBe('closed');
  });

  test('no pen lies where no text is closed', () => {
    expect(topOf(sitIn('salmon', 'japan')).tools.pen).toBe('absent');
    expect(topOf(sitIn('garden', 'japan')).tools.pen).not.toBe('absent');
  });

  test('the pen can be taken up where the text, or the turn, could complete it', () => {
    const day = compose({ kind: 'position', issue: 'signing', option: 'oct-19' });
    expect([topOf(sit(asJapan)).tools.pen, topOf(sit(asJapan, day)).tools.pen]).toEqual([
      'idle',
      'ready',
    ]);
  });

  test('the last cable from home lies on the table', () => {
    const ask = compose({
      kind: 'act',
      act: { kind: 'consult', issue: 'continuation', option: 'closed' },
    });
    const top = topOf(sit(asJapan, ask, { kind: 'submit' }));
    expect(top.telegrams[0]?.what).toMatchObject({ issue: 'continuation', option: 'closed' });
  });
});

describe('the faces', () => {
  const expressions = ({ seats }: TableTop) =>
    [seats.left[0], seats.right[0]].map(({ face }) => face.expression);

  test('are calm at first, and pleased by an agreement', () => {
    expect(expressions(topOf(sit(asJapan)))).toEqual(['neutral', 'neutral']);
    expect(expressions(topOf(sit(asJapan, ...opening)))).toEqual(['pleased', 'pleased']);
  });

  test('a delegate whom his capital has repudiated is weary, and the other stern', () => {
    const beyond = compose({ kind: 'position', issue: 'okinawa', option: 'waits' });
    expect(expressions(topOf(sit(asJapan, beyond, { kind: 'submit' })))).toEqual([
      'weary',
      'stern',
    ]);
  });

  test('whoever spoke last has a hand raised', () => {
    const { seats, floor } = topOf(sit(asJapan, ...opening));
    expect([seats.left[0].face.gesture, seats.right[0].face.gesture, floor]).toEqual([
      false,
      true,
      'ussr',
    ]);
  });
});
