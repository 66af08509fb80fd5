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

const bakeScene = async (painter, { name, draw, canvas, pixels, quality, alpha }) => {
  const density = pixels / canvas.width;
  const png = await painter.paint({ content: draw(), ...canvas, density });
  const picture = alpha ? sharp(png) : sharp(png).flatten({ background: '#20262b' });
  const options = { quality, alphaQuality: 90, effort: 6, smartSubsample: true };
  write(`${name}.webp`, await picture.webp(options).toBuffer());
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

/** Bakes what is wanted and keeps what the manifest says of the rest. */
const bakeAll = async (painter, things, known, bake) => {
  const entries = [];
  for (const thing of things) {
    const made = isWanted(thing) ? await bake(painter, thing) : known[thing.name];
    if (made) entries.push([thing.name, made]);
  }
  return Object.fromEntries(entries);
};

mkdirSync(output, { recursive: true });
const before = previous();
const painter = await openPainter();
const baked = {
  sheets: await bakeAll(painter, sheets, before.sheets ?? {}, bakeSheet),
  images: await bakeAll(painter, scenes, before.images, bakeScene),
};
for (const picture of pagePictures.filter(isWanted)) await bakeScene(painter, picture);
await painter.close();
write('manifest.json', manifestOf(baked));
