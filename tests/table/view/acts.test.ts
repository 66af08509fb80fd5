import { describe, expect, test } from 'vitest';
import type { CardUse } from '../../../src/table/view/toolNames.ts';
import { changesFor, isAble } from '../../../src/table/view/commands.ts';
import { type Open, openedBy } from '../../../src/table/view/opening.ts';
import type { Aim } from '../../../src/table/layout/targets.ts';
import { aimOfCard } from '../../../src/table/layout/reach.ts';
import { asJapan, compose, lineOf, turn } from '../../session/games.ts';
import { folder, laidAt, sit, topOf } from '../tables.ts';

const withUse = (issue: string, use: CardUse): Open => ({ ...folder(issue), use });

const cards = (open: Open) => topOf(sit(asJapan), open).cards.map(({ option }) => option);

describe('with a thing for an act in hand the cards of a folder are', () => {
  test('what may be asked for at home', () => {
    expect(cards(withUse('okinawa', 'consult'))).toEqual(['waits']);
  });

  test('what may be sounded: all but one’s own position', () => {
    const after = sit(asJapan, ...lineOf('japan').slice(0, 1).flatMap(turn));
    const { cards: sounded } = topOf(after, withUse('continuation', 'sound'));
    expect(sounded.map(({ option }) => option)).toEqual(['closed', 'silent']);
  });

  test('the other open issues it can be linked with', () => {
    expect(cards(withUse('okinawa', 'link'))).toEqual(['continuation', 'signing']);
  });

  test('none where it is agreed', () => {
    const after = sit(asJapan, ...lineOf('japan').slice(0, 1).flatMap(turn));
    expect(topOf(after, withUse('okinawa', 'sound')).cards).toEqual([]);
    expect(topOf(after, withUse('okinawa', 'link')).cards).toEqual([]);
  });
});

describe('pointing at such a card', () => {
  test.each(['consult', 'sound', 'link'] as const)(
    'does the act, and again takes it back: %s',
    (use) => {
      const session = sit(asJapan);
      const open = withUse('okinawa', use);
      const aim = aimOfCard(topOf(session, open).cards[0]!);
      for (const change of changesFor(topOf(session, open), aim)) session.send(compose(change));
      expect(session.view().pending?.turn.act?.kind).toBe(use);
      const top = topOf(session, open);
      expect(top.cards.map(({ chosen }) => chosen)).toContain(true);
      for (const change of changesFor(top, aim)) session.send(compose(change));
      expect(session.view().pending?.turn.act).toBeNull();
    },
  );
});

describe('the things for acts', () => {
  test('are taken up for the folder that lies open, and put down again', () => {
    const key: Aim = { kind: 'tool', tool: 'key' };
    const open = openedBy(key, folder('okinawa'), 'okinawa', false);
    expect(open).toEqual(withUse('okinawa', 'consult'));
    expect(openedBy(key, withUse('okinawa', 'consult'), 'okinawa', false)).toEqual(
      folder('okinawa'),
    );
  });

  test('stay in hand while another folder is opened', () => {
    const aim: Aim = { kind: 'folder', issue: 'signing' };
    expect(openedBy(aim, withUse('okinawa', 'sound'), 'okinawa', false)).toEqual(
      withUse('signing', 'sound'),
    );
  });

  test('the hat asks first whether one means to walk out', () => {
    const hat: Aim = { kind: 'tool', tool: 'hat' };
    expect(openedBy(hat, folder('okinawa'), 'okinawa', false)).toEqual({ kind: 'leaving' });
    const top = topOf(sit(asJapan), { kind: 'leaving' });
    expect(changesFor(top, hat)).toEqual([]);
    expect(changesFor(top, { kind: 'leave' })).toEqual([{ kind: 'act', act: { kind: 'suspend' } }]);
    expect(openedBy({ kind: 'stay' }, { kind: 'leaving' }, 'okinawa', false)).toEqual(
      folder('okinawa'),
    );
  });

  test('one whose act is chosen takes it back', () => {
    const suspended = sit(asJapan, compose({ kind: 'act', act: { kind: 'suspend' } }));
    const top = topOf(suspended);
    expect(top.tools.hat).toBe('chosen');
    expect(changesFor(top, { kind: 'tool', tool: 'hat' })).toEqual([{ kind: 'act', act: null }]);
  });

  test('one that cannot be used now says so to a pointer', () => {
    const top = topOf(sit(asJapan));
    const pen: Aim = { kind: 'tool', tool: 'pen' };
    expect([top.tools.pen, isAble(top, pen)]).toEqual(['idle', false]);
    const { targets } = laidAt(847, 590, top).layout;
    expect(targets.find(({ id }) => id === 'pen')?.able).toBe(false);
    expect(targets.find(({ id }) => id === 'bell')?.able).toBe(true);
  });
});
