import { join } from 'node:path';
import type { Browser, Locator, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brotliKiB } from '../../tools/bench/weight.ts';
import { launchBrowser } from '../../tools/browser.mjs';
import { readScenario } from '../../tools/scenarioFiles.ts';
import { root } from '../architecture/importGraph.ts';
import { expectFocus, goTo, press, turnTo } from './support/keyboard.ts';
import { openGame } from './support/openGame.ts';
import { button, faultsFor, SOON, takeSeat, waitForScreen } from './support/play.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SECTIONS = [
  'Documents',
  'People',
  'Places',
  'Chronology',
  'Drafts',
  'Disagreements',
  'Historians',
  'Words',
  'Map',
] as const;

const MOST_FIRST_KIB = 40;

const archive = (page: Page): Locator => page.getByRole('dialog', { name: 'Archive' });

const entries = (page: Page): Locator => archive(page).locator('.shelf-item');

/** Waits until nothing of the archive is on its way. */
const settled = async (page: Page): Promise<void> => {
  await archive(page).getByText('Fetching').waitFor({ state: 'detached' });
};

const openByPointer = async (page: Page): Promise<void> => {
  await button(page, 'Archive').first().click();
  await entries(page).first().waitFor();
};

/** Turns to a section and opens the first thing in it. */
const readFirst = async (page: Page, section: string): Promise<void> => {
  await archive(page).getByRole('tab', { name: section, exact: true }).click();
  await settled(page);
  const things = archive(page).getByRole('tabpanel', { name: section, exact: true });
  await things.waitFor();
  const first = things.locator('.shelf-item, .event-when').first();
  if ((await first.count()) === 0) return;
  await first.click();
  await things.locator('[data-item][aria-current="true"]').waitFor({ state: 'attached' });
};

/** Puts away what lies on top, and waits until it is off the page. */
const putAway = async (page: Page, sheet: Locator): Promise<void> => {
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
};

/** What is asked for meanwhile: the last part of each address with its content. */
const fetchedWhile = async (
  page: Page,
  act: () => Promise<void>,
): Promise<ReadonlyMap<string, Buffer>> => {
  const coming: Promise<readonly [string, Buffer]>[] = [];
  const bodyOf = async (request: Request): Promise<Buffer> => {
    const response = await request.response();
    if (!response) throw new Error(`${request.url()} never came`);
    return response.body();
  };
  const listen = (request: Request): void => {
    const name = new URL(request.url()).pathname.split('/').at(-1) ?? '';
    coming.push(bodyOf(request).then((body) => [name, body] as const));
  };
  page.on('request', listen);
  await act();
  page.off('request', listen);
  return new Map(await Promise.all(coming));
};

describe('the archive', () => {
  test('is gone through by keyboard alone, and gives back the focus and the place', async () => {
    const game = await openGame(browser);
    const { page } = game;
    await press(page, 'button', 'Archive');
    await entries(page).first().waitFor();
    await turnTo(page, 'People');
    await settled(page);
    await turnTo(page, 'Documents');
    await goTo(page, entries(page).first(), 'Tab');
    await goTo(page, entries(page).nth(2), 'ArrowDown');
    const title = await entries(page).nth(2).locator('.shelf-name').innerText();
    await page.keyboard.press('Enter');
    const heading = archive(page).getByRole('heading', { level: 3, name: title, exact: true });
    await heading.waitFor();
    await expectFocus(heading);

    const question = archive(page).locator('summary').first();
    const answer = archive(page).locator('.questions details').first().locator('p').first();
    expect(await answer.isVisible()).toBe(false);
    await goTo(page, question, 'Tab');
    await page.keyboard.press('Enter');
    await answer.waitFor();

    const mark = archive(page).locator('.basis').first();
    await goTo(page, mark, 'Tab');
    await page.keyboard.press('Enter');
    const meaning = page.getByRole('dialog').filter({ has: page.locator('.means') });
    await meaning.waitFor();
    await putAway(page, meaning);
    await expectFocus(mark);

    await putAway(page, archive(page));
    await expectFocus(button(page, 'Archive'));
    await page.keyboard.press('Enter');
    await heading.waitFor();
    expect(game.errors).toEqual([]);
    expect(game.foreignRequests).toEqual([]);
    await game.close();
  });

  test.each([
    ['light', SECTIONS],
    ['dark', ['Documents', 'Chronology', 'Drafts', 'Disagreements']],
  ] as const)('has no fault in any section, %s', async (shade, sections) => {
    const game = await openGame(browser, { colorScheme: shade });
    const { page } = game;
    await openByPointer(page);
    const faults: Record<string, readonly string[]> = {};
    for (const section of sections) {
      await readFirst(page, section);
      for (const fold of await archive(page).locator('.shelf-entry details').all())
        await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
      faults[section] = await faultsFor(page);
    }
    await page.getByRole('searchbox').fill('Habomai');
    await page.keyboard.press('Enter');
    await archive(page).locator('.found-list li').first().waitFor();
    faults['search'] = await faultsFor(page);
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
    expect(game.errors).toEqual([]);
    expect(game.foreignRequests).toEqual([]);
    await game.close();
  });

  test.each([
    [390, 844],
    [1366, 768],
    [1920, 1080],
  ])('fits a screen of %i × %i', async (width, height) => {
    const game = await openGame(browser, { width, height });
    const { page } = game;
    await openByPointer(page);
    const sticksOut: string[] = [];
    for (const section of SECTIONS) {
      await readFirst(page, section);
      const box = await archive(page).boundingBox();
      const panel = archive(page).getByRole('tabpanel');
      const over = await panel.evaluate((shown) => shown.scrollWidth - shown.clientWidth);
      const isInside = box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width;
      if (over > 0 || !isInside) sticksOut.push(section);
    }
    expect(sticksOut).toEqual([]);
    await game.close();
  });

  test('weighs at most 40 KiB when it is first opened, and fetches the rest when it is asked for', async () => {
    const game = await openGame(browser);
    const { page } = game;
    await page.waitForLoadState('networkidle');
    const before = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(before.filter((name) => /archive-|archivePapers|\/search-/.test(name))).toEqual([]);
    const first = await fetchedWhile(page, () => openByPointer(page));
    expect([...first.keys()].filter((name) => name.startsWith('archive-'))).toHaveLength(1);
    expect(brotliKiB([...first.values()])).toBeLessThanOrEqual(MOST_FIRST_KIB);

    const people = await fetchedWhile(page, async () => {
      await archive(page).getByRole('tab', { name: 'People' }).click();
      await settled(page);
      await archive(page)
        .getByRole('tabpanel', { name: 'People' })
        .getByText('Kōno')
        .first()
        .waitFor();
    });
    expect([...people.keys()].some((name) => name.startsWith('archive-people'))).toBe(true);
    const searched = await fetchedWhile(page, async () => {
      await page.getByRole('searchbox').fill('kono');
      await page.keyboard.press('Enter');
      await archive(page).locator('.found-list li').first().waitFor();
    });
    expect([...searched.keys()].some((name) => name.startsWith('search-'))).toBe(true);
    await game.close();
  });

  test('says so where a section cannot be fetched, and offers it again', async () => {
    const game = await openGame(browser);
    const { page } = game;
    await openByPointer(page);
    const people = /archive-people/;
    await page.route(people, (route) => route.abort());
    await archive(page).getByRole('tab', { name: 'People' }).click();
    await archive(page).getByRole('alert').waitFor();
    await page.unroute(people);
    await archive(page).getByRole('button', { name: 'Try again' }).click();
    await entries(page).first().waitFor();
    await expect.poll(() => archive(page).getByRole('alert').count(), SOON).toBe(0);
    await game.close();
  });

  test('says so where it cannot be fetched at all, and offers it again', async () => {
    const game = await openGame(browser);
    const { page } = game;
    const papers = /archivePapers.*\.js/;
    await page.route(papers, (route) => route.abort());
    await button(page, 'Archive').first().click();
    await archive(page).getByRole('alert').waitFor();
    await page.unroute(papers);
    await archive(page).getByRole('button', { name: 'Try again' }).click();
    await entries(page).first().waitFor();
    await expect.poll(() => archive(page).getByRole('alert').count(), SOON).toBe(0);
    await game.close();
  });
});

describe('over a table', () => {
  test.each(['japan', 'ussr'] as const)(
    'it leaves the game where it was, and is locked to the day for %s',
    async (side) => {
      const game = await openGame(browser);
      const { page } = game;
      await takeSeat(page, side);
      const move = await page.locator('.turn-bar').innerText();
      await openByPointer(page);
      await archive(page).getByText('could know on 18 October 1956').waitFor();
      const titles = await archive(page).locator('.shelf-name').allInnerTexts();
      expect(titles).not.toContain(
        'Minutes of two conversations between N. S. Khrushchev and Kōno Ichirō',
      );
      await archive(page).getByRole('tab', { name: 'Historians' }).click();
      await archive(page).getByText('Nothing of this section is open yet').waitFor();
      await archive(page).getByRole('tab', { name: 'Map' }).click();
      await archive(page).getByRole('button', { name: 'Map' }).click();
      const map = page.locator('dialog.map-sheet');
      await map.getByRole('heading', { name: /^The Kuril Islands/ }).waitFor();
      await putAway(page, map);
      expect(await faultsFor(page)).toEqual([]);
      await putAway(page, archive(page));
      await expect.poll(() => page.locator('.turn-bar').innerText(), SOON).toBe(move);
      await expectFocus(button(page, 'Archive'));
      await game.close();
    },
  );

  test('before a class it is open to nobody’s delegate', async () => {
    const game = await openGame(browser, { width: 1920, height: 1080 });
    const { page } = game;
    await takeSeat(page, 'ussr');
    await button(page, 'For the class').first().click();
    await openByPointer(page);
    await archive(page).getByText('what both sides could know on 18 October 1956').waitFor();
    expect(await faultsFor(page)).toEqual([]);
    await game.close();
  });

  test('what a mark means is open in the frame it is asked in, so no key is lost', async () => {
    const game = await openGame(browser);
    const { page } = game;
    await button(page, /^Lead the Japanese/).click();
    await waitForScreen(page, 'briefing');
    const isOpen = await page
      .locator('.basis')
      .first()
      .evaluate(async (mark: HTMLElement) => {
        mark.click();
        await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(null))));
        return document.querySelector('dialog')?.open;
      });
    expect(isOpen).toBe(true);
    await game.close();
  });

  test('a mark leads to its source, and the source to the archive', async () => {
    const game = await openGame(browser);
    const { page } = game;
    await button(page, /^Lead the Japanese/).click();
    await waitForScreen(page, 'briefing');
    await page.locator('.basis-invented, .basis-inferred').first().click();
    const sheet = page.locator('dialog', { has: page.locator('.means') });
    await sheet.waitFor();
    await putAway(page, sheet);
    for (const mark of await page.locator('.basis-documented').all()) {
      if (!(await mark.isVisible())) continue;
      await mark.click();
      await sheet.waitFor();
      const link = page.getByRole('button', { name: /^Question it in the archive/ }).first();
      if ((await link.count()) > 0) {
        const title = await page.locator('.evidence h3').first().innerText();
        await link.click();
        const heading = archive(page).getByRole('heading', { level: 3, name: title });
        await heading.waitFor();
        await expectFocus(heading);
        await putAway(page, archive(page));
        await expectFocus(mark);
        await game.close();
        return;
      }
      await putAway(page, sheet);
    }
    throw new Error('no source of the briefing is open');
  });
});

test('a scenario file without an archive has its sources in it all the same', async () => {
  const read = readScenario(join(root, 'tests/fixtures/scenarios/harbour-light'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const game = await openGame(browser);
  const { page } = game;
  await page.locator('.title-files summary').click();
  await page.locator('.title-files input[type=file]').setInputFiles({
    name: 'own.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(read.bundle)),
  });
  await button(page, 'Play this scenario').click();
  await openByPointer(page);
  const tabs = archive(page).getByRole('tab');
  await expect.poll(() => tabs.allInnerTexts(), SOON).toEqual(['Documents']);
  const sources = Object.keys(read.bundle.evidence).length;
  await expect.poll(() => entries(page).count(), SOON).toBe(sources);
  await entries(page).first().click();
  await expect.poll(() => archive(page).locator('.source h3').count(), SOON).toBe(1);
  expect(await faultsFor(page)).toEqual([]);
  expect(game.errors).toEqual([]);
  await game.close();
});
