import type { Art, ArtImage, ArtPlace, ArtSeat } from './art.ts';
import { clamp, type Point, type Rect } from './geometry.ts';

export interface Placed extends Point {
  readonly frame: string;
  readonly scale: number;
}

export interface Stretched extends Rect {
  readonly image: string;
}

export interface RoomLayout {
  readonly backdrop: Stretched;
  readonly table: Stretched;
  readonly seats: {
    readonly left: ArtSeat;
    readonly right: ArtSeat;
    readonly behindLeft: ArtSeat | null;
    readonly behindRight: ArtSeat | null;
  };
  readonly plates: { readonly left: ArtPlace; readonly right: ArtPlace };
  readonly flags: { readonly left: ArtPlace; readonly right: ArtPlace };
  readonly things: readonly Placed[];
  /** Where the speakers' nameplates stand; what lies nearer than this is free for papers. */
  readonly front: number;
}

/** Head and hair above the base of a neck, in units of the figure. */
const HEAD = 116;

/** A nameplate stays readable where the people have become small. */
const LEAST_PLATE = 0.84;

type RoomName = 'wide' | 'tall';

const imageOf = (art: Art, name: string): ArtImage => {
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
  { width, front }: { readonly width: number; readonly front: number },
): Scales => {
  const { left } = art.seats[name];
  const plateLine = art.places[name].plates.left.y + 4;
  const across = width / imageOf(art, `office-${name}`).width;
  const headTop = left.y - HEAD * left.scale;
  const up = clamp((front - 2) / (plateLine - headTop), 0.2, across);
  return { across, up, top: front - plateLine * up };
};

const scenery = (
  art: Art,
  name: RoomName,
  width: number,
  height: number,
  { across, up, top }: Scales,
): Pick<RoomLayout, 'backdrop' | 'table'> => {
  const backdrop = imageOf(art, `office-${name}`);
  const table = imageOf(art, `table-${name}`);
  const edge = top + table.y * up;
  const wall = Math.max(across, edge / table.y);
  return {
    backdrop: {
      image: `office-${name}`,
      x: (width - backdrop.width * wall) / 2,
      y: edge - table.y * wall,
      width: backdrop.width * wall,
      height: backdrop.height * wall,
    },
    table: {
      image: `table-${name}`,
      x: 0,
      y: edge,
      width,
      height: Math.max(table.height * up, (height - edge) * 0.97),
    },
  };
};

/**
 * The room drawn so that it covers the given size, its people between the top and `front`, the lower edge of the
 * nameplates. Widths follow the size; heights and figures shrink where the room is low, and the wall is cropped.
 */
export const layOutRoom = (
  art: Art,
  name: RoomName,
  width: number,
  height: number,
  front: number,
): RoomLayout => {
  const scales = scalesFor(art, name, { width, front });
  const { across, up, top } = scales;
  const { besideLeft, besideRight, left, right } = art.seats[name];
  const { plates, flags, things } = art.places[name];
  const place = <T extends ArtPlace>(from: T): T => ({
    ...from,
    x: from.x * across,
    y: top + from.y * up,
    scale: from.scale * up,
  });
  const plate = (from: ArtPlace): ArtPlace => ({
    ...place(from),
    scale: Math.max(from.scale * up, Math.min(LEAST_PLATE, width / 1060)),
  });
  return {
    ...scenery(art, name, width, height, scales),
    seats: {
      left: place(left),
      right: place(right),
      behindLeft: besideLeft ? place(besideLeft) : null,
      behindRight: besideRight ? place(besideRight) : null,
    },
    plates: { left: plate(plates.left), right: plate(plates.right) },
    flags: { left: place(flags.left), right: place(flags.right) },
    things: things.map(place),
    front,
  };
};
