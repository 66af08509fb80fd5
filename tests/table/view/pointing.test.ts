import { describe, expect, test } from 'vitest';
import { changesFor } from '../../../src/table/view/commands.ts';
import { firstOpen, openAfterTurn, openedBy } from '../../../src/table/view/opening.ts';
import type { Aim } from '../../../src/table/layout/targets.ts';
import { asJapan, asUssr, compose, lineOf, turn } from '../../session/games.ts';
import { folder, sit, topOf } from '../tables.ts';

const card: Aim = { kind: 'card', issue: 'continuation', option: 'phrase' };
const source: Aim = { kind: 'source', argument: 'tokyo-approved' };

/** What pointing at a thing does to the pending turn. */
const turnAfter = (choice: typeof asJapan, ...aims: readonly Aim[]) => {
  const session = sit(choice);
  for (const aim of aims)
    for (const change of changesFor(topOf(session, folder('continuation')), aim))
      session.send(compose(change));
  return session.view().pending?.turn;
};

describe('pointing at', () => {
  test('a card chooses it, and again takes it back', () => {
    expect(turnAfter(asJapan, card)?.positions).toEqual({ continuation: 'phrase' });
    expect(turnAfter(asJapan, card, card)?.positions).toEqual({});
  });

  test('a source cites it, and again takes it back', () => {
    expect(turnAfter(asJapan, source)?.act).toEqual({ kind: 'argue', argument: 'tokyo-approved' });
    expect(turnAfter(asJapan, source, source)?.act).toBeNull();
  });

  test('the bell asks for a recess', () => {
    expect(turnAfter(asJapan, { kind: 'tool', tool: 'bell' })?.act).toEqual({ kind: 'recess' });
  });

  test('the pen does nothing while there is nothing to initial', () => {
    expect(turnAfter(asJapan, { kind: 'tool', tool: 'pen' })?.act).toBeNull();
  });

  test('words nobody has tabled writes them in, and again strikes them', () => {
    const phrase: Aim = { kind: 'words', segment: 'phrase' };
    expect(turnAfter(asJapan, phrase)?.positions).toEqual({ continuation: 'phrase' });
    expect(turnAfter(asJapan, phrase, phrase)?.positions).toEqual({ continuation: 'silent' });
  });

  test('words the other side has tabled strikes them, and again takes them in', () => {
    const phrase: Aim = { kind: 'words', segment: 'phrase' };
    expect(turnAfter(asUssr, phrase)?.positions).toEqual({ continuation: 'silent' });
    expect(turnAfter(asUssr, phrase, phrase)?.positions).toEqual({ continuation: 'phrase' });
  });

  test('anything changes nothing once the evening is over', () => {
    const walkOut = compose({ kind: 'act', act: { kind: 'suspend' } });
    const top = topOf(sit(asJapan, walkOut, { kind: 'submit' }), folder('continuation'));
    expect(
      [card, source, { kind: 'tool', tool: 'bell' } as const].flatMap((aim) =>
        changesFor(top, aim),
      ),
    ).toEqual([]);
  });
});

describe('one thing lies open at a time', () => {
  test('first the first issue that is not agreed', () => {
    const table = sit(asJapan).view().table;
    expect(table && firstOpen(table)).toEqual(folder('okinawa'));
  });

  test('a folder that was sealed closes, and the next one opens', () => {
    const before = sit(asJapan).view().table;
    const after = sit(asJapan, ...lineOf('japan').slice(0, 1).flatMap(turn)).view().table;
    if (!before || !after) throw new Error('nobody sits at a table');
    expect(openAfterTurn(before, after, folder('okinawa'))).toEqual(folder('continuation'));
    expect(openAfterTurn(before, after, folder('signing'))).toEqual(folder('signing'));
    expect(openAfterTurn(before, after, { kind: 'draft' })).toEqual({ kind: 'draft' });
  });

  test.each([
    ['another folder', { kind: 'folder', issue: 'signing' }, folder('signing')],
    ['the same folder', { kind: 'folder', issue: 'okinawa' }, { kind: 'nothing' }],
    ['the rest of its cards', { kind: 'more-cards' }, folder('okinawa', true)],
    ['the draft', { kind: 'draft' }, { kind: 'draft' }],
    ['a card', card, null],
  ] as const)('from a folder to %s', (_what, aim, open) => {
    expect(openedBy(aim, folder('okinawa'), null, false)).toEqual(open);
  });

  test.each([
    ['okinawa', folder('okinawa')],
    [null, { kind: 'nothing' }],
  ] as const)('from the draft back to what lay open before: %s', (last, open) => {
    expect(openedBy({ kind: 'draft' }, { kind: 'draft' }, last, false)).toEqual(open);
  });
});
