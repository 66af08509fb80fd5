import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { difference, TOLERANCE } from '../../tools/shots/compare.ts';

const [WIDTH, HEIGHT] = [320, 192];

const page = (drawn: string): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
       <rect width="100%" height="100%" fill="#f2e8d0"/>${drawn}</svg>`,
    ),
  )
    .png()
    .toBuffer();

const lines = (shift: number): string =>
  Array.from(
    { length: 12 },
    (_, row) =>
      `<path d="M20 ${20 + row * 12 + shift}h120" stroke="#20262b" stroke-dasharray="5 3 2 4"/>`,
  ).join('');
const folder = '<rect x="200" y="96" width="24" height="24" fill="#a3342a"/>';

describe('two pictures of a page', () => {
  test('that are the same do not differ', async () => {
    const picture = await page(lines(0) + folder);
    expect(await difference(picture, picture)).toEqual({ mean: 0, block: 0, at: { x: 0, y: 0 } });
  });

  test('whose letters are smoothed otherwise lie within the tolerance', async () => {
    const { mean, block } = await difference(await page(lines(0.4)), await page(lines(0)));
    expect(mean).toBeGreaterThan(0);
    expect([mean <= TOLERANCE.mean, block <= TOLERANCE.block]).toEqual([true, true]);
  });

  test('of which one has lost a folder differ where it lay', async () => {
    const { block, at } = await difference(await page(lines(0)), await page(lines(0) + folder));
    expect(block).toBeGreaterThan(TOLERANCE.block);
    expect(at).toEqual({ x: 208, y: 96 });
  });
});
