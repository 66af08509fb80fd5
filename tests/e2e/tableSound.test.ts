import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { openGame } from './support/openGame.ts';
import { button, SOON, takeSeat, waitForMove } from './support/play.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Sounding {
  readonly Howler?: {
    readonly ctx?: { readonly state: string };
    readonly _howls: readonly { readonly _src: string; readonly playing: () => boolean }[];
  };
}

/** Recordings that can be heard now. */
const heard = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    ((window as unknown as Sounding).Howler?._howls ?? [])
      .filter((howl) => howl.playing())
      .map(({ _src }) => /([a-z-]+?)(?:-[\w-]{8})?\.\w+$/.exec(_src)?.[1] ?? _src),
  );

describe('the sound of the room', () => {
  test('begins with the talks, after a gesture, and ends when sound is turned off', async () => {
    const { page, errors, close } = await openGame(browser);
    expect(await heard(page)).toEqual([]);
    await takeSeat(page, 'japan');
    await expect.poll(() => heard(page), SOON).toEqual(['room-tone']);
    await button(page, 'Settings').click();
    await page.getByRole('radio', { name: 'Off', exact: true }).check();
    await expect.poll(() => heard(page), SOON).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  test('is never fetched where sound is off', async () => {
    const { page, close } = await openGame(browser);
    await page.evaluate(() =>
      localStorage.setItem('two-islands:preferences', JSON.stringify({ sound: 'off' })),
    );
    await page.reload();
    const fetched: string[] = [];
    page.on('request', (request) => void fetched.push(request.url()));
    await takeSeat(page, 'japan');
    await button(page, 'Table it').click();
    await waitForMove(page);
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('#table')?.dataset['table'] === 'asleep',
    );
    expect(fetched.filter((url) => /\.(webm|m4a)$/.test(url))).toEqual([]);
    await close();
  });
});
