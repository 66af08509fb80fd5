import type { GameObjects, Scene } from 'phaser';
import type { Art } from '../layout/art.ts';
import type { Rect } from '../layout/geometry.ts';
import { INK, inkNumber } from './inks.ts';
import { type FaceName, FACES, fitText, type Measure } from '../layout/lettering.ts';
import type { Words } from '../view/words.ts';

export type Container = GameObjects.Container;
export type Graphics = GameObjects.Graphics;

/** What everything on the table is drawn with. */
export interface Kit {
  readonly scene: Scene;
  readonly art: Art;
  readonly measure: Measure;
  readonly words: Words;
  /** Canvas pixels per CSS pixel. */
  readonly density: () => number;
}

export interface Lettered {
  readonly face: FaceName;
  readonly size: number;
  readonly ink: string;
  readonly align?: 'left' | 'center' | 'right';
}

export interface PicturePlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** −1 mirrors the picture about its anchor. */
  readonly facing?: number;
}

/** Whether a frame is known and its sheet has been fetched. */
export const isDrawn = ({ scene, art }: Kit, frame: string): boolean =>
  scene.textures.exists(art.frames[frame]?.sheet ?? '');

/** Where a text hangs on its point, and how far its padding sets it off. */
const ALIGNED = {
  left: { origin: 0, shift: -2 },
  center: { origin: 0.5, shift: 0 },
  right: { origin: 1, shift: 2 },
} as const;

/** Lines of text about a point: centred, or to one side of it. */
export const letters = (
  { scene, density }: Kit,
  container: Container,
  text: string | readonly string[],
  x: number,
  y: number,
  { face, size, ink, align = 'center' }: Lettered,
): GameObjects.Text => {
  const { family, weight, style } = FACES[face];
  const lines = typeof text === 'string' ? text : text.join('\n');
  const made = scene.add.text(x, y, lines, {
    fontFamily: `"${family}", serif`,
    fontSize: `${size}px`,
    fontStyle: style === 'italic' ? `italic ${weight}` : `${weight}`,
    color: ink,
    align,
    resolution: density(),
    padding: { x: 2, y: 2 },
  });
  made.setLineSpacing(-Math.round(size * 0.12));
  const { origin, shift } = ALIGNED[align];
  made.setOrigin(origin, 0.5).setX(x + shift);
  container.add(made);
  return made;
};

export interface FittedLettering extends Omit<Lettered, 'size'> {
  readonly sizes: readonly number[];
  readonly lines: number;
}

/** Text broken and sized to fit a rectangle, centred in it. */
export const fitted = (
  kit: Kit,
  container: Container,
  text: string,
  rect: Rect,
  { face, ink, sizes, lines, align = 'center' }: FittedLettering,
): GameObjects.Text => {
  const { width, height } = rect;
  const fit = fitText(kit.measure, text, { face, width, height, lines, sizes });
  const x = rect.x + rect.width * ALIGNED[align].origin;
  return letters(kit, container, fit.lines, x, rect.y + rect.height / 2, {
    face,
    ink,
    size: fit.size,
    align,
  });
};

export const drawing = ({ scene }: Kit, container: Container): Graphics => {
  const graphics = scene.add.graphics();
  container.add(graphics);
  return graphics;
};

export interface Sheet {
  readonly fill: string;
  readonly edge?: string;
  readonly edgeWidth?: number;
  readonly shadow?: number;
  readonly radius?: number;
}

/** A flat sheet with a hard shadow, as everything on the table has one. */
export const sheet = (
  graphics: Graphics,
  { x, y, width, height }: Rect,
  { fill, edge, edgeWidth = 1.5, shadow = 3, radius = 2 }: Sheet,
): void => {
  if (shadow > 0) {
    graphics.fillStyle(inkNumber('#13231c'), 0.34);
    graphics.fillRoundedRect(x + shadow, y + shadow, width, height, radius);
  }
  graphics.fillStyle(inkNumber(fill), 1);
  graphics.fillRoundedRect(x, y, width, height, radius);
  if (edge === undefined) return;
  graphics.lineStyle(edgeWidth, inkNumber(edge), 1);
  graphics.strokeRoundedRect(x, y, width, height, radius);
};

/** The double rule of an official document. */
export const doubleRule = (
  graphics: Graphics,
  { x, y, width, height }: Rect,
  ink: string,
): void => {
  graphics.lineStyle(2.4, inkNumber(ink), 1);
  graphics.strokeRect(x, y, width, height);
  graphics.lineStyle(1, inkNumber(ink), 1);
  graphics.strokeRect(x + 3.5, y + 3.5, width - 7, height - 7);
};

/** A slip of paper with a name, in the place of a picture that could not be fetched. */
export const standIn = (kit: Kit, container: Container, rect: Rect, name: string): void => {
  sheet(drawing(kit, container), rect, { fill: INK.paper, edge: INK.walnut, edgeWidth: 2 });
  const inner = { x: rect.x + 6, y: rect.y + 4, width: rect.width - 12, height: rect.height - 8 };
  fitted(kit, container, name, inner, {
    face: 'display',
    ink: INK.black,
    lines: 4,
    sizes: [20, 18, 16, 15, 14, 13],
  });
};

/** Phaser's own picture of nothing. */
const NOTHING = '__DEFAULT';

const BODY = '-body';

/** A bust, in units of a figure about the base of the neck. */
const BUST = { x: -66, y: -84, width: 132, height: 120 } as const;

/** What stands in the place of a picture that did not come: the name of a person, and nothing for his parts. */
const standInFor = (
  kit: Kit,
  container: Container,
  frame: string,
  { x, y, scale }: PicturePlace,
): void => {
  if (!frame.endsWith(BODY)) return;
  const rect = {
    x: x + BUST.x * scale,
    y: y + BUST.y * scale,
    width: BUST.width * scale,
    height: BUST.height * scale,
  };
  standIn(kit, container, rect, kit.words.person(frame.slice(0, -BODY.length)));
};

/** A frame of the sheets, placed by its anchor at a scale of design units. */
export const picture = (
  kit: Kit,
  container: Container,
  frame: string,
  place: PicturePlace,
): GameObjects.Image => {
  const { scene, art } = kit;
  const { x, y, scale, facing = 1 } = place;
  const known = art.frames[frame];
  if (!known) throw new Error(`no picture ${frame}`);
  const fetched = scene.textures.exists(known.sheet);
  if (!fetched) standInFor(kit, container, frame, place);
  const image = fetched
    ? scene.add.image(x, y, known.sheet, frame)
    : scene.add.image(x, y, NOTHING).setVisible(false);
  const size = scale / known.density;
  image.setOrigin(known.anchor.x, known.anchor.y).setScale(size * facing, size);
  container.add(image);
  return image;
};
