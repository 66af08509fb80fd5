import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DeskContext } from '../../src/desk/deskContext.ts';
import { InstructionsPaper } from '../../src/desk/talks/instructionsPaper.tsx';
import { deskOf, printed, sessionAt } from './printed.tsx';

const NOTE = 'relations with America are to improve';
const SECOND_NOTE = 'out with the paragraph on page 4';

const instructionsOf = (stage: string, side: string, turns: number): string => {
  const session = sessionAt({ stage, side, until: 'table', turns });
  const { table } = session.view();
  return renderToString(
    <DeskContext.Provider value={deskOf(session, {})}>
      <InstructionsPaper table={table!} pending={null} />
    </DeskContext.Provider>,
  );
};

describe('instructions at the table', () => {
  test('hold a note of Khrushchev’s from the round in which it comes, the latest first', () => {
    expect(instructionsOf('memorandum', 'ussr', 0)).not.toContain('New instructions');
    const second = instructionsOf('memorandum', 'ussr', 2);
    expect(second).toContain(NOTE);
    expect(second).not.toContain(SECOND_NOTE);
    const third = instructionsOf('memorandum', 'ussr', 4);
    expect(third.indexOf(SECOND_NOTE)).toBeGreaterThan(0);
    expect(third.indexOf(SECOND_NOTE)).toBeLessThan(third.indexOf(NOTE));
  });

  test('never hold the orders of the other side', () => {
    expect(instructionsOf('memorandum', 'japan', 5)).not.toContain('New instructions');
    expect(instructionsOf('garden', 'ussr', 4)).not.toContain('New instructions');
  });

  test('forbid two islands alone after the telegram of 16 August', () => {
    expect(instructionsOf('garden', 'japan', 5)).toContain('Two alone are beyond you now');
  });
});

describe('the debrief', () => {
  beforeAll(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));
  afterAll(() => vi.unstubAllGlobals());

  test('opens the orders that came to the other side', () => {
    const html = printed(
      sessionAt({ stage: 'garden', side: 'ussr', until: 'debrief', step: 'secrets' }),
    );
    expect(html).toContain('Two alone are beyond you now');
  });
});
