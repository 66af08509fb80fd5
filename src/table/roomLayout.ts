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
  readonly people: number;
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
  const seats = art.seats[name];
  const places = art.places[name];
  const backdrop = imageOf(art, `office-${name}`);
  const table = imageOf(art, `table-${name}`);
  const across = width / backdrop.width;
  const headTop = seats.left.y - HEAD * seats.left.scale;
  const plateLine = places.plates.left.y + 4;
  const up = clamp((front - 2) / (plateLine - headTop), 0.2, across);
  const top = front - plateLine * up;
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
    seats: {
      left: place(seats.left),
      right: place(seats.right),
      behindLeft: seats.besideLeft ? place(seats.besideLeft) : null,
      behindRight: seats.besideRight ? place(seats.besideRight) : null,
    },
    plates: { left: plate(places.plates.left), right: plate(places.plates.right) },
    flags: { left: place(places.flags.left), right: place(places.flags.right) },
    things: places.things.map(place),
    front,
    people: up,
  };
};
