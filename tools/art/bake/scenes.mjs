import { drawRoom, roomSize } from '../room/compose.mjs';
import { homeScenes } from '../room/homeScenes.mjs';
import { duskPictures, roomPictures } from '../room/rooms.mjs';
import { tables } from '../room/table.mjs';
import { titlePicture } from '../room/title.mjs';

const title = { x: 0, y: 0, width: 800, height: 450 };
const room = { x: 0, y: 0, ...roomSize };
const table = { x: 0, y: 326, width: 1200, height: 434 };

/** The large pictures: what each shows of its scene, how many pixels wide it is written, at what WebP quality. */
export const scenes = [
  ...roomPictures.map((picture) => ({
    ...picture,
    canvas: room,
    pixels: 1680,
    quality: 72,
    atMost: 45_000,
  })),
  ...duskPictures.map((picture) => ({
    ...picture,
    canvas: room,
    pixels: 1440,
    quality: 66,
    alpha: true,
  })),
  ...Object.entries(tables).map(([name, draw]) => ({
    name: `table-${name}`,
    draw,
    canvas: table,
    pixels: 1440,
    quality: 76,
    alpha: true,
  })),
  { name: 'title', draw: titlePicture, canvas: title, pixels: 1440, quality: 58 },
  { name: 'title-small', draw: titlePicture, canvas: title, pixels: 720, quality: 62 },
  ...Object.entries(homeScenes).map(([name, data]) => ({
    name: `vignette-${name}`,
    draw: () => drawRoom(data),
    canvas: room,
    pixels: 1680,
    quality: 72,
    atMost: 45_000,
  })),
];
