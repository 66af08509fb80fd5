// Pictures of the built game: every stage in three sizes for both sides, the title, the endings. `npm run shots`
// fills .shots/; `npm run shots -- --only garden --size 1366x768` takes what its name contains, in one size;
// `--whole` takes whole pages, `--dist DIR` what has been built there; `--reference` renews the pictures the tests
// compare with; `--colour-blind` adds what people see who cannot tell all colours apart;
// `--silhouettes` prints how far apart the shapes of those lie who share a table.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { builtGame } from './builtGame.mjs';
import { serveFolder } from './serveFolder.mjs';
import { root } from './setUp.mjs';
import { SIGHTS, seenBy } from './shots/colourBlind.ts';
import { contactSheet } from './shots/contact.ts';
import { asReference, REFERENCES, referenceShots } from './shots/references.ts';
import { readRoad, type Shot, shotsOf } from './shots/scenes.ts';
import { type Likeness, likenessesOf } from './shots/silhouettes.ts';
import { type Sitting, takeShot } from './shots/take.ts';

const TARGET = '.shots';
const SIZES = ['1366x768', '1920x1080', '390x844'] as const;
/** Pictures taken at once. */
const HANDS = 2;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    size: { type: 'string', multiple: true, default: [...SIZES] },
    whole: { type: 'boolean', default: false },
    dist: { type: 'string' },
    reference: { type: 'boolean', default: false },
    'colour-blind': { type: 'boolean', default: false },
    silhouettes: { type: 'boolean', default: false },
  },
});

const write = (path: string, picture: Buffer): void => {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, picture);
};

/** Does the work for all items, some at a time, and returns the results in order. */
const byHands = async <T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> => {
  const results: R[] = [];
  const left = [...items.entries()];
  const hand = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  return results;
};

type Server = Pick<Sitting, 'browser' | 'address'>;

const printLikenesses = async (): Promise<void> => {
  const nearest = new Map<string, Likeness>();
  for (const pair of await likenessesOf(readRoad().scenario))
    if (!nearest.has(pair.stage)) nearest.set(pair.stage, pair);
  for (const { stage, people, apart } of nearest.values())
    console.log(
      `${stage.padEnd(20)} nearest: ${people.join(' and ')}, ${(apart * 100).toFixed(1)} % apart`,
    );
};

const renewReferences = async (server: Server): Promise<void> => {
  await byHands(referenceShots(), async ({ shot, size, file }) => {
    const picture = await takeShot({ ...server, size }, shot);
    write(join(root, REFERENCES, file), await asReference(picture));
  });
  console.log(`${REFERENCES}: renewed. Look at each before you keep it.`);
};

const take = async (server: Server, shots: readonly Shot[], size: string): Promise<void> => {
  const pictures = await byHands(shots, async (shot) => {
    const picture = await takeShot({ ...server, size, whole: values.whole }, shot);
    write(join(TARGET, size, `${shot.name}.png`), picture);
    if (values['colour-blind'])
      for (const sight of SIGHTS)
        write(join(TARGET, size, sight, `${shot.name}.png`), await seenBy(sight, picture));
    return picture;
  });
  write(join(TARGET, size, 'contact.jpg'), await contactSheet(pictures));
  console.log(`${TARGET}/${size}: ${shots.length} pictures, all of them on contact.jpg`);
};

const takeAll = async (server: Server): Promise<void> => {
  const shots = shotsOf().filter(({ name }) => name.includes(values.only));
  if (shots.length === 0) throw new Error(`no picture’s name contains “${values.only}”`);
  for (const size of values.size) await take(server, shots, size);
};

if (values.silhouettes) await printLikenesses();
else {
  const { address, close } = await serveFolder(values.dist ?? (await builtGame()));
  const browser = await launchBrowser();
  try {
    await (values.reference ? renewReferences : takeAll)({ browser, address });
  } finally {
    await browser.close();
    close();
  }
}
