import type { Page } from 'playwright-core';
import type { Session } from '../../../src/session/session.ts';

/** The text of the game that is open in a session. */
const textOf = (session: Session): string => {
  const { save, saves } = session.view();
  const open = saves.find(({ id }) => id === save);
  if (!open) throw new Error('no game is open');
  return open.text;
};

/** Opens on the title page, from a file, the game that was played in a session. */
export const openKept = async (page: Page, session: Session): Promise<void> => {
  await page.locator('.saved-games input[type=file]').setInputFiles({
    name: 'game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(textOf(session)),
  });
  await page.waitForFunction(() => document.body.dataset['screen'] !== 'title');
};
