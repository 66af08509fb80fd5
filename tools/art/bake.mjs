import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { sheetOf, trim } from './bake/atlas.mjs';
import { openPainter } from './bake/browser.mjs';
import { sheets } from './bake/frames.mjs';
import { describe, manifestOf } from './bake/manifest.mjs';
import { pagePictures } from './bake/pages.mjs';
import { scenes } from './bake/scenes.mjs';

const output = new URL('../../assets/art/', import.meta.url);
const manifestFile = new URL('manifest.json', output);

const write = (name, content) => {
  writeFileSync(new URL(name, output), content);
  console.log(`${String(statSync(new URL(name, output)).size).padStart(8)}  ${name}`);
};

const bakeSheet = async (painter, { name, density, quality, frames }) => {
  const pieces = [];
  for (const frame of frames()) {
    const png = await painter.paint({ content: frame.content, ...frame.canvas, density });
    pieces.push({ ...(await trim(png, frame.whole)), name: frame.name, canvas: frame.canvas });
  }
  const { webp, placed } = await sheetOf(pieces, quality);
  write(`${name}.webp`, webp);
  const described = placed.map((piece) => [piece.name, describe(piece, piece.canvas, density)]);
  return {
    density,
    frames: Object.fromEntries(described.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
};

/** A picture as WebP of at most so many bytes, its quality lowered until it is. */
const encode = async (picture, { quality, atMost = Infinity }) => {
  for (let tried = quality; ; tried -= 4) {
    const options = { quality: tried, alphaQuality: 90, effort: 6, smartSubsample: true };
    const webp = await picture.clone().webp(options).toBuffer();
    if (webp.length <= atMost || tried <= 50) return webp;
  }
};

const bakeScene = async (painter, { name, draw, canvas, pixels, alpha, ...size }) => {
  const density = pixels / canvas.width;
  const png = await painter.paint({ content: draw(), ...canvas, density });
  const picture = alpha ? sharp(png) : sharp(png).flatten({ background: '#20262b' });
  write(`${name}.webp`, await encode(picture, size));
  return canvas;
};

const previous = () => {
  try {
    return JSON.parse(readFileSync(manifestFile, 'utf8'));
  } catch {
    return { sheets: {}, images: {} };
  }
};

const wanted = process.argv.slice(2);
const isWanted = ({ name }) =>
  wanted.length === 0 || wanted.some((start) => name.startsWith(start));

/** What has been baked of what is wanted, by name. */
const bakeAll = async (painter, things, bake) => {
  const made = [];
  for (const thing of things.filter(isWanted)) made.push([thing.name, await bake(painter, thing)]);
  return Object.fromEntries(made);
};

/** In the order of the drawings, what has just been baked, and of the rest what the manifest says. */
const joined = (things, made, known = {}) =>
  Object.fromEntries(
    things.flatMap(({ name }) => {
      const entry = made[name] ?? known[name];
      return entry ? [[name, entry]] : [];
    }),
  );

mkdirSync(output, { recursive: true });
const painter = await openPainter();
const made = {
  sheets: await bakeAll(painter, sheets, bakeSheet),
  images: await bakeAll(painter, scenes, bakeScene),
};
await bakeAll(painter, pagePictures, bakeScene);
await painter.close();
const known = previous();
write(
  'manifest.json',
  manifestOf({
    sheets: joined(sheets, made.sheets, known.sheets),
    images: joined(scenes, made.images, known.images),
  }),
);
