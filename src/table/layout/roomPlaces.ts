import type { Art, ArtPlace, ArtSeat } from './art.ts';
import { clamp, type Point, type Rect } from './geometry.ts';
import type { Scenery } from './stageArt.ts';

export interface Placed extends Point {
  readonly frame: string;
  readonly scale: number;
}

export interface Stretched extends Rect {
  readonly image: string;
}

/** Places on your side and on theirs, the one who speaks first. */
interface Sides<T> {
  readonly left: readonly T[];
  readonly right: readonly T[];
}

export interface RoomLayout {
  readonly backdrop: Stretched;
  readonly table: Stretched;
  readonly chair: string;
  readonly seats: Sides<ArtSeat> & {
    readonly behindLeft: ArtSeat;
    readonly behindRight: ArtSeat;
  };
  readonly plates: Sides<ArtPlace>;
  readonly flags: { readonly left: ArtPlace; readonly right: ArtPlace } | null;
  readonly things: readonly Placed[];
  /** Where the speakers' nameplates stand; what lies nearer than this is free for papers. */
  readonly front: number;
}

/** How many delegates sit at each side. */
export interface Company {
  readonly left: number;
  readonly right: number;
}

/** The whole table, and where its papers begin. */
interface Extent {
  readonly width: number;
  readonly height: number;
  readonly front: number;
}

/** Head and hair above the base of a neck, in units of the figure. */
const HEAD = 116;

/** A nameplate stays readable where the people have become small. */
const LEAST_PLATE = 0.84;

/** From the middle of a nameplate to its side. */
export const PLATE_HALF = 80;

type RoomName = 'wide' | 'tall';

const imageOf = (art: Art, name: string): Rect => {
  const image = art.images[name];
  if (!image) throw new Error(`no picture ${name}`);
  return image;
};

/** How the units of a room become CSS pixels: one scale across, another for heights and figures. */
interface Scales {
  readonly across: number;
  readonly up: number;
  readonly top: number;
}

const scalesFor = (
  art: Art,
  name: RoomName,
  { width, front }: Pick<Extent, 'width' | 'front'>,
): Scales => {
  const { left } = art.seats[name].alone;
  const { plates, width: units } = art.places[name];
  const plateLine = plates.y + 4;
  const across = width / units;
  const headTop = left.y - HEAD * left.scale;
  const up = clamp((front - 2) / (plateLine - headTop), 0.2, across);
  return { across, up, top: front - plateLine * up };
};

const pictures = (
  art: Art,
  scenery: Scenery,
  edge: number,
  width: number,
  height: number,
): Pick<RoomLayout, 'backdrop' | 'table'> => {
  const backdrop = imageOf(art, scenery.picture);
  const table = imageOf(art, scenery.table);
  const wall = Math.max(width / backdrop.width, edge / table.y);
  return {
    backdrop: {
      image: scenery.picture,
      x: (width - backdrop.width * wall) / 2,
      y: edge - table.y * wall,
      width: backdrop.width * wall,
      height: backdrop.height * wall,
    },
    table: {
      image: scenery.table,
      x: 0,
      y: edge,
      width,
      height: Math.max((table.height * width) / backdrop.width, (height - edge) * 0.97),
    },
  };
};

const seatsIn = (art: Art, name: RoomName, company: Company): Sides<ArtSeat> => {
  const { alone, pair, second } = art.seats[name];
  const side = (at: 'left' | 'right'): readonly ArtSeat[] =>
    company[at] > 1 ? [pair[at], second[at]] : [alone[at]];
  return { left: side('left'), right: side('right') };
};

const platesIn = (art: Art, name: RoomName, seats: Sides<ArtSeat>): Sides<ArtPlace> => {
  const { plates, pairPlates, width } = art.places[name];
  const { first, second } = pairPlates;
  const side = (all: readonly ArtSeat[], fromEnd: (inset: number) => number): readonly ArtPlace[] =>
    all.length === 1
      ? all.map(({ x }) => ({ x, ...plates }))
      : [first, second].map(({ inset, y, scale }) => ({ x: fromEnd(inset), y, scale }));
  return {
    left: side(seats.left, (inset) => inset),
    right: side(seats.right, (inset) => width - inset),
  };
};

/**
 * The room drawn so that it covers the given size, its people between the top and `front`, the lower edge of the
 * nameplates. Widths follow the size; heights and figures shrink where the room is low, and the wall is cropped.
 */
export const layOutRoom = (
  art: Art,
  name: RoomName,
  scenery: Scenery,
  company: Company,
  { width, height, front }: Extent,
): RoomLayout => {
  const { across, up, top } = scalesFor(art, name, { width, front });
  const { edge, flags } = art.places[name];
  const place = <T extends ArtPlace>(from: T): T => ({
    ...from,
    x: from.x * across,
    y: top + from.y * up,
    scale: from.scale * up,
  });
  const seats = seatsIn(art, name, company);
  const plates = platesIn(art, name, seats);
  const least = Math.min(LEAST_PLATE, width / 1060);
  const plate = (from: ArtPlace): ArtPlace => {
    const placed = place(from);
    return { ...placed, scale: Math.max(placed.scale, least) };
  };
  const { back } = art.seats[name];
  return {
    ...pictures(art, scenery, top + edge * up, width, height),
    chair: scenery.chair,
    seats: {
      left: seats.left.map(place),
      right: seats.right.map(place),
      behindLeft: place(back.left),
      behindRight: place(back.right),
    },
    plates: { left: plates.left.map(plate), right: plates.right.map(plate) },
    flags: scenery.flags ? { left: place(flags.left), right: place(flags.right) } : null,
    things: name === 'wide' ? scenery.things.map(place) : [],
    front,
  };
};
