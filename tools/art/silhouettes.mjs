import { readFileSync } from 'node:fs';
import sharp from 'sharp';

const art = new URL('../../assets/art/', import.meta.url);
const stages = new URL('../../scenarios/soviet-japanese-1955-56/stages/', import.meta.url);

/** Pixels from above the crown to the breast in the shapes that are compared. */
const HEIGHT = 40;

/** Head and shoulders, in design units about the base of the neck; lower down one suit is like another. */
const SEEN = { x: -130, y: -132, width: 260, height: 180 };

/** Room for what is cut away below and beside them. */
const BEYOND = 240;

const manifest = () => JSON.parse(readFileSync(new URL('manifest.json', art), 'utf8'));

/** One frame of a sheet, laid where it lay in its drawing, of which only what is seen is kept. */
const frameIn = async (sheet, density, [left, top, width, height, x, y, , , anchorX, anchorY]) => {
  const input = await sharp(sheet).extract({ left, top, width, height }).toBuffer();
  return {
    input,
    left: Math.round(x - anchorX + (BEYOND - SEEN.x) * density),
    top: Math.round(y - anchorY - SEEN.y * density),
  };
};

/** The black shape of somebody at a table as drawn: 1 where he is, 0 where he is not. */
const silhouetteOf = async (person, { sheets }) => {
  const { density, frames } = sheets[`person-${person}`];
  const sheet = readFileSync(new URL(`person-${person}.webp`, art));
  const parts = await Promise.all(
    ['body', 'head'].map((part) => frameIn(sheet, density, frames[`${person}-${part}`])),
  );
  const canvas = sharp({
    create: {
      width: Math.round((SEEN.width + 2 * BEYOND) * density),
      height: Math.round((SEEN.height + BEYOND) * density),
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    },
  });
  const drawn = await canvas.composite(parts).png().toBuffer();
  const seen = await sharp(drawn)
    .extract({
      left: Math.round(BEYOND * density),
      top: 0,
      width: Math.round(SEEN.width * density),
      height: Math.round(SEEN.height * density),
    })
    .extractChannel('alpha')
    .resize({ height: HEIGHT })
    .raw()
    .toBuffer();
  return [...seen].map((alpha) => (alpha > 160 ? 1 : 0));
};

/** The share of both shapes in which they differ, 0–1. */
const distance = (a, b) => {
  const differ = a.filter((value, at) => value !== b[at]).length;
  const either = a.filter((value, at) => value + b[at] > 0).length;
  return differ / either;
};

/**
 * How unlike each other the people of a stage are as black heads and shoulders 40 pixels high: for each the one nearest to him and the
 * share of both shapes in which they differ. Reads the sheets in `assets/art`; needs no browser.
 */
export const silhouetteDistances = async (stage) => {
  const file = readFileSync(new URL(`${stage}.json`, stages), 'utf8');
  const people = JSON.parse(file).seats.map(({ person }) => person);
  const known = manifest();
  const shapes = new Map();
  for (const person of people) shapes.set(person, await silhouetteOf(person, known));
  return people.map((person) => {
    const others = people
      .filter((other) => other !== person)
      .map((other) => ({ other, apart: distance(shapes.get(person), shapes.get(other)) }));
    const [nearest] = others.toSorted((a, b) => a.apart - b.apart);
    return { person, nearest: nearest.other, apart: nearest.apart };
  });
};
