import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { openPainter } from './bake/browser.mjs';
import { cast } from './figure/cast.mjs';
import { headOf, seatedBody } from './figure/person.mjs';

const stages = new URL('../../scenarios/soviet-japanese-1955-56/stages/', import.meta.url);
const height = 40;

/** The black shape of somebody, 40 pixels high: 1 where he is, 0 where he is not. */
const silhouetteOf = async (painter, person) => {
  const content = seatedBody(person) + headOf(person, 'neutral');
  const png = await painter.paint({
    content,
    x: -190,
    y: -150,
    width: 400,
    height: 320,
    density: 1,
  });
  const small = sharp(png).extractChannel('alpha').resize({ height }).raw();
  return [...(await small.toBuffer())].map((alpha) => (alpha > 160 ? 1 : 0));
};

/** The share of both shapes in which they differ. */
const distance = (a, b) => {
  const differ = a.filter((value, at) => value !== b[at]).length;
  const either = a.filter((value, at) => value + b[at] > 0).length;
  return differ / either;
};

const painter = await openPainter();
const shapes = {};
for (const [id, person] of Object.entries(cast)) shapes[id] = await silhouetteOf(painter, person);
await painter.close();

for (const file of readdirSync(stages)) {
  const { id, seats } = JSON.parse(readFileSync(new URL(file, stages), 'utf8'));
  const people = seats.map(({ person }) => person);
  const pairs = people.flatMap((a, at) =>
    people.slice(at + 1).map((b) => ({ a, b, apart: distance(shapes[a], shapes[b]) })),
  );
  const { a, b, apart } = pairs.toSorted((one, other) => one.apart - other.apart)[0];
  console.log(`${id.padEnd(20)} nearest: ${a} and ${b}, ${(apart * 100).toFixed(1)} % apart`);
}
