import { officeTall, officeWide } from '../room/office.mjs';
import { titlePicture } from '../room/title.mjs';
import { tableTall, tableWide } from '../room/table.mjs';

const wide = { x: 0, y: 0, width: 1200, height: 760 };
const title = { x: 0, y: 0, width: 800, height: 450 };
const tall = { x: 0, y: 0, width: 390, height: 260 };

/** The large pictures: what each shows of its scene, how many pixels wide it is written, at what WebP quality. */
export const scenes = [
  { name: 'office-wide', draw: officeWide, canvas: wide, pixels: 2400, quality: 76 },
  {
    name: 'table-wide',
    draw: tableWide,
    canvas: { x: 0, y: 326, width: 1200, height: 434 },
    pixels: 2400,
    quality: 78,
    alpha: true,
  },
  { name: 'office-tall', draw: officeTall, canvas: tall, pixels: 1170, quality: 70 },
  {
    name: 'table-tall',
    draw: tableTall,
    canvas: { x: 0, y: 180, width: 390, height: 80 },
    pixels: 1170,
    quality: 78,
    alpha: true,
  },
  { name: 'title', draw: titlePicture, canvas: title, pixels: 1600, quality: 60 },
  { name: 'title-small', draw: titlePicture, canvas: title, pixels: 800, quality: 68 },
];
