import type { Page } from 'playwright-core';

interface Reachable {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Waits until the drawn table has come to rest. */
export const waitForRest = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelector<HTMLElement>('#table')?.dataset['table'] === 'asleep',
  );

/** What a pointer can reach on the drawn table, on the page. */
export const reachable = async (page: Page): Promise<readonly Reachable[]> =>
  page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('#table');
    const { x, y } = host?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const targets = JSON.parse(host?.dataset['targets'] ?? '[]') as Reachable[];
    return targets.map((target) => ({ ...target, x: x + target.x, y: y + target.y }));
  });

/** Points at the middle of a thing on the drawn table. */
export const press = async (page: Page, id: string): Promise<void> => {
  await waitForRest(page);
  const target = (await reachable(page)).find((other) => other.id === id);
  if (!target) throw new Error(`${id} cannot be reached on the table`);
  await page.mouse.click(target.x + target.width / 2, target.y + target.height / 2);
};

/** Points at a thing and waits until what that moves has come to rest. */
export const pointAt = async (page: Page, id: string): Promise<void> => {
  await press(page, id);
  await waitForRest(page);
};

/** Opens the folder of an issue if need be, and points at one of its cards. */
export const pointAtCard = async (page: Page, issue: string, option: string): Promise<void> => {
  await waitForRest(page);
  const id = `card:${issue}:${option}`;
  if (!(await reachable(page)).some((other) => other.id === id))
    await pointAt(page, `folder:${issue}`);
  await pointAt(page, id);
};
