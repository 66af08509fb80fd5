import { endings, headSize } from '../pictures/endings.mjs';
import { emptyRooms } from '../pictures/emptyRooms.mjs';
import { laterEndings } from '../pictures/laterEndings.mjs';
import { parts } from '../pictures/plates.mjs';
import { portraits, portraitCanvas } from '../pictures/portraits.mjs';
import { before, later } from '../pictures/reading.mjs';

const head = { x: 0, y: 0, ...headSize };

const heads = (kind, drawings) =>
  Object.entries(drawings).map(([name, draw]) => ({
    name: `${kind}-${name}`,
    draw,
    canvas: head,
    pixels: 1200,
    quality: 64,
  }));

/** The pictures at the head of pages; the drawn table knows nothing of them. */
export const pagePictures = [
  ...heads('ending', { ...endings, ...laterEndings }),
  ...heads('ending-empty', emptyRooms),
  ...heads('part', parts),
  ...heads('reading', { before, later }),
  ...Object.entries(portraits).map(([name, draw]) => ({
    name: `portrait-${name}`,
    draw,
    canvas: portraitCanvas,
    pixels: 240,
    quality: 76,
    alpha: true,
  })),
];
