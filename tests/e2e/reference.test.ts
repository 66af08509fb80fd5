import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { difference, TOLERANCE } from '../../tools/shots/compare.ts';
import { REFERENCES, referenceShots } from '../../tools/shots/references.ts';
import { takeShot } from '../../tools/shots/take.ts';
import { root } from '../architecture/importGraph.ts';

/** Where a picture is written that does not look as it did, for whoever wants to see it. */
const SEEN = '.shots/differs';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.for(referenceShots())(
  '$file looks as it did when somebody last looked at it',
  async ({ shot, size, file }) => {
    const address = inject('gameAddress');
    const picture = await takeShot({ browser, address, size }, shot);
    const { mean, block, at } = await difference(
      picture,
      readFileSync(join(root, REFERENCES, file)),
    );
    const looksAlike = mean <= TOLERANCE.mean && block <= TOLERANCE.block;
    if (!looksAlike) {
      mkdirSync(join(root, SEEN), { recursive: true });
      writeFileSync(join(root, SEEN, `${shot.name}-${size}.png`), picture);
    }
    const told =
      `${file} differs by ${mean.toFixed(1)} on an average (at most ${TOLERANCE.mean}) and by ` +
      `${block} in the block at ${at.x}, ${at.y} (at most ${TOLERANCE.block}); what was seen lies in ` +
      `${SEEN}. Where the new look is meant: npm run shots -- --reference`;
    expect(looksAlike ? 'alike' : told).toBe('alike');
  },
);
