import { ink } from '../draw/palette.mjs';
import { box, ellipse, filtered, frameLine, stroke } from '../draw/shapes.mjs';
import { finish } from './finish.mjs';
import {
  bookcase,
  coatStand,
  curtain,
  curtainRod,
  doubleDoors,
  duskWindow,
  pictureLamp,
} from './furniture.mjs';
import { framed, wallMap } from './wallMap.mjs';

/** The wall in the light of the lamp that stands on the table: three hard steps of glow. */
const litWall = (width, height, x, y, size) =>
  box(0, 0, width, height, ink.wallDark) +
  filtered(ellipse(x, y, size * 1.5, size * 0.98, ink.wall), 'edge') +
  ellipse(x, y, size * 1.28, size * 0.82, 'url(#dots-light)', 0.2) +
  filtered(ellipse(x, y + size * 0.04, size * 0.98, size * 0.68, ink.wallLight), 'edge') +
  ellipse(x, y + size * 0.06, size * 0.8, size * 0.56, 'url(#dots-light)', 0.45) +
  filtered(ellipse(x, y + size * 0.1, size * 0.6, size * 0.46, ink.wallGlow), 'edge');

const cornice = (width, depth) =>
  box(0, 0, width, depth, ink.wallDeep) +
  box(0, depth, width, 3, ink.brass, 0.55) +
  box(0, depth + 3, width, 4, ink.night, 0.35);

const moulding = (x, y, width, height) =>
  frameLine(x, y, width, height, '#f3ecd4', 1.6, 0, 0.24) +
  frameLine(x + 3, y + 3, width - 6, height - 6, ink.night, 1.6, 0, 0.28);

const wainscot = (width, top, bottom, panel) => {
  const count = Math.ceil(width / panel);
  const offset = (width - count * panel) / 2;
  const panels = Array.from({ length: count }, (_, i) =>
    moulding(offset + i * panel + 8, top + 16, panel - 16, bottom - top - 30),
  );
  return (
    box(0, top, width, bottom - top, ink.wallDeep, 0.62) +
    panels.join('') +
    box(0, top, width, 6, ink.wallDeep) +
    box(0, top, width, 1.8, ink.wallPale, 0.6) +
    box(0, top + 6, width, 3, ink.night, 0.3)
  );
};

const pilaster = (x, top, bottom, width = 26) =>
  box(x - width / 2, top, width, bottom - top, ink.wallDeep, 0.34) +
  box(x - width / 2, top, 2.4, bottom - top, '#f0ead2', 0.24) +
  box(x + width / 2 - 3, top, 3, bottom - top, ink.night, 0.3) +
  stroke(`M${x - 4},${top + 14}V${bottom}M${x + 4},${top + 14}V${bottom}`, ink.night, 1.2, 0.24) +
  box(x - width / 2 - 3, top, width + 6, 8, ink.wallDeep, 0.6);

const wholeChain = [140.9, 42.2, 153.4, 49];
const southernChain = [143.2, 42.7, 150.2, 46.4];

const windowBay = (frame, rod, drape) => {
  const length = frame.y + frame.height + 22 - rod;
  return (
    duskWindow(frame) +
    curtain(frame.x - drape * 0.72, rod + 2, drape, length, 1) +
    curtain(frame.x + frame.width + drape * 0.72, rod + 2, drape, length, -1) +
    curtainRod(frame.x - drape * 0.9, rod, frame.width + drape * 1.8)
  );
};

/** The office at 1200 × 760: everything needed to know it survives a crop to the middle 912. */
export const officeWide = () => {
  const map = { x: 508, y: 52, width: 184, height: 128 };
  return (
    litWall(1200, 760, 600, 250, 440) +
    cornice(1200, 20) +
    wainscot(1200, 244, 420, 104) +
    [392, 808].map((x) => pilaster(x, 27, 244)).join('') +
    [414, 718].map((x) => moulding(x, 44, 68, 186)).join('') +
    windowBay({ x: 116, y: 46, width: 186, height: 190 }, 30, 46) +
    coatStand(34, 66, 320) +
    framed(map, wallMap(map, wholeChain)) +
    pictureLamp(600, 34, 56) +
    bookcase({ x: 876, y: 42, width: 180, height: 330 }, 5) +
    doubleDoors({ x: 1092, y: 62, width: 150, height: 320 }) +
    box(0, 420, 1200, 340, '#2a211c') +
    finish(1200, 760)
  );
};

/** The office at 390 × 260, for two speakers. */
export const officeTall = () => {
  const map = { x: 137, y: 34, width: 116, height: 86 };
  return (
    litWall(390, 260, 195, 130, 170) +
    cornice(390, 9) +
    wainscot(390, 144, 220, 65) +
    windowBay({ x: 20, y: 28, width: 68, height: 108 }, 19, 24) +
    framed(map, wallMap(map, southernChain)) +
    pictureLamp(195, 22, 38) +
    bookcase({ x: 288, y: 22, width: 110, height: 180 }, 4) +
    box(0, 214, 390, 46, '#2a211c') +
    finish(390, 260)
  );
};
