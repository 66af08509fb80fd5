import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { DeskContext } from '../../src/desk/deskContext.ts';
import { IssuePaper } from '../../src/desk/talks/issuePaper.tsx';
import type { Session } from '../../src/session/session.ts';
import { carryOut, compose } from '../session/games.ts';
import { names } from './papers.ts';
import { deskOf, printed, sessionAt } from './printed.tsx';

const at = (side: string, stage = 'san-francisco') =>
  sessionAt({ stage, side, until: 'table', turns: side === 'japan' ? 1 : 0 });

const folderOf = (session: Session, id: string): string => {
  const { table, pending } = session.view();
  const issue = table!.issues.find((known) => known.id === id)!;
  return renderToString(
    <DeskContext.Provider value={deskOf(session, {})}>
      <IssuePaper table={table!} pending={pending} issue={issue} />
    </DeskContext.Provider>,
  );
};

describe('what the other side alone decides', () => {
  test('is marked on its folder', () => {
    const html = printed(at('japan'));
    expect(html).toContain('theirs to decide');
    expect(html).toContain('yours to decide');
  });

  test('has courses to read, and nothing to choose', () => {
    const theirs = folderOf(at('japan'), 'sf-signature');
    expect(theirs).toContain('Moscow alone decides this; you can argue.');
    expect(theirs).toContain(names.option('sf-signature', 'walk-out'));
    expect(theirs).not.toContain('<input');
    const own = folderOf(at('ussr'), 'sf-signature');
    expect(own).toContain('You alone decide this; they can argue.');
    expect(own.match(/<input type="radio"/g)).toHaveLength(3);
  });

  test('is led to by no act but a source, which says what it points to and for whom', () => {
    const session = at('japan');
    const { table } = session.view();
    const signature = table!.issues.find(({ id }) => id === 'sf-signature')!;
    expect([signature.decidedBy, signature.options]).toEqual(['ussr', []]);
    const source = table!.arguments.find(({ issue }) => issue === 'sf-signature')!;
    carryOut(session, compose({ kind: 'act', act: { kind: 'argue', argument: source.id } }));
    expect(printed(session)).toMatch(/It points to “[^”]+” on [^,]+, and is meant for Moscow\./);
  });

  test('refuses a position by name, and says that one can argue', () => {
    const session = at('japan');
    const change = { kind: 'position', issue: 'sf-signature', option: 'sign' } as const;
    expect(session.send({ kind: 'compose', change })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'not-yours-to-decide', issue: 'sf-signature' },
    });
    expect(session.view().pending?.turn.positions).toEqual({});
  });
});
