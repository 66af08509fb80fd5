import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Desk, DeskContext } from '../../../src/desk/deskContext.ts';
import { DebriefPage } from '../../../src/desk/debrief/debriefPage.tsx';
import { deskOf, sessionAt } from '../printed.tsx';

beforeAll(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));

const pageWhile = (texts: Desk['texts']): string => {
  const session = sessionAt({ stage: 'phrase', side: 'japan', until: 'debrief' });
  return renderToString(
    <DeskContext.Provider value={{ ...deskOf(session, {}), texts }}>
      <DebriefPage />
    </DeskContext.Provider>,
  );
};

describe('a kept game that opens at its debrief', () => {
  test('tells nothing before the sources have come', () => {
    expect(pageWhile('coming')).toContain('The debrief is on its way.');
    expect(pageWhile('coming')).not.toContain('How long have you?');
  });

  test('tells as soon as they have', () => {
    expect(pageWhile('here')).toContain('How long have you?');
  });
});
