import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { sheetOf, trim } from './bake/atlas.mjs';
import { openPainter } from './bake/browser.mjs';
import { figureFrames, propFrames } from './bake/frames.mjs';
import { scenes } from './bake/scenes.mjs';
import { anchorOf, describe, manifestOf } from './bake/manifest.mjs';

const output = new URL('../../assets/art/', import.meta.url);
const density = 2;
const manifestFile = new URL('manifest.json', output);

const write = (name, content) => {
  writeFileSync(new URL(name, output), content);
  const { size } = statSync(new URL(name, output));
  console.log(`${String(size).padStart(8)}  ${name}`);
  return size;
};

const pieceOf = async (painter, frame) => {
  const png = await painter.paint({ content: frame.content, ...frame.canvas, density });
  const piece = await trim(png, Boolean(frame.middle));
  const { middle } = frame;
  const stretch = middle && {
    x: middle.x * density,
    y: middle.y * density,
    w: middle.width * density,
    h: middle.height * density,
  };
  return { ...piece, name: frame.name, pivot: anchorOf(frame), stretch };
};

const bakeAtlas = async (painter, name, frames, quality) => {
  const pieces = [];
  for (const frame of frames) pieces.push(await pieceOf(painter, frame));
  const { webp, json, used } = await sheetOf(pieces, {
    image: `${name}.webp`,
    width: 2048,
    density,
    quality,
  });
  console.log(`${name}: ${pieces.length} frames, ${used} of ${json.meta.size.h} rows`);
  write(`${name}.webp`, webp);
  write(`${name}.json`, JSON.stringify(json));
  return Object.fromEntries(
    frames.map((frame, i) => [frame.name, describe(frame, pieces[i], name, density)]),
  );
};

const bakeScene = async (painter, { name, draw, canvas, pixels, quality, alpha }) => {
  const scale = pixels / canvas.width;
  const png = await painter.paint({ content: draw(), ...canvas, density: scale });
  const picture = alpha ? sharp(png) : sharp(png).flatten({ background: '#20262b' });
  write(
    `${name}.webp`,
    await picture.webp({ quality, alphaQuality: 90, effort: 6, smartSubsample: true }).toBuffer(),
  );
  return { file: `${name}.webp`, ...canvas, density: Number(scale.toFixed(4)) };
};

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
const previous = () => {
  try {
    return JSON.parse(readFileSync(manifestFile, 'utf8'));
  } catch {
    return { frames: {}, images: {} };
  }
};

mkdirSync(output, { recursive: true });
const painter = await openPainter();
const frames = { ...(wanted.length > 0 && previous().frames) };
const images = { ...(wanted.length > 0 && previous().images) };
if (isWanted('figures'))
  Object.assign(frames, await bakeAtlas(painter, 'figures', figureFrames(), 82));
if (isWanted('props')) Object.assign(frames, await bakeAtlas(painter, 'props', propFrames(), 84));
for (const scene of scenes)
  if (isWanted(scene.name)) images[scene.name] = await bakeScene(painter, scene);
await painter.close();
write('manifest.json', JSON.stringify(manifestOf({ density, frames, images }), null, 1));
