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

/** Where a nameplate stands and how wide it is; `tall` is the scale of its height. */
export interface PlatePlace extends ArtPlace {
  readonly tall: number;
}

/** Places on your side and on theirs. */
interface Sides<T> {
  readonly left: readonly T[];
  readonly right: readonly T[];
}

export interface RoomLayout {
  readonly backdrop: Stretched;
  readonly table: Stretched;
  readonly chair: string;
  /** Those in front, the one who speaks first. */
  readonly seats: Sides<ArtSeat>;
  readonly behind: Sides<ArtSeat>;
  /** For a recorder or an interpreter; absent where there is no room for them. */
  readonly aside: { readonly left: ArtSeat; readonly right: ArtSeat } | null;
  readonly plates: Sides<PlatePlace>;
  readonly flags: { readonly left: ArtPlace; readonly right: ArtPlace } | null;
  readonly things: readonly Placed[];
  /** Where the speakers' nameplates stand; what lies nearer than this is free for papers. */
  readonly front: number;
}

/** How many delegates a stage seats at each side. */
export interface Company {
  readonly left: number;
  readonly right: number;
}

/** A table narrower than this, in CSS pixels, has two chairs a side, or one. */
const MOST_CHAIRS = 3;
const THREE_CHAIRS = 760;
const TWO_CHAIRS = 700;

const chairsAt = (width: number): number =>
  width >= THREE_CHAIRS ? MOST_CHAIRS : width >= TWO_CHAIRS ? 2 : 1;

/** The whole table, and where its papers begin. */
interface Extent {
  readonly width: number;
  readonly height: number;
  readonly front: number;
  /** What is covered from above: nobody's head reaches into it. */
  readonly under: number;
}

/** Head and hair above the base of a neck, in units of the figure. */
const HEAD = 116;

/** A nameplate stays readable where the people have become small. */
const LEAST_PLATE = 0.84;

/** Where two speakers face each other alone, a whole name has room on a plate that is low. */
const ALONE_PLATE = 0.9;

/** The whole width of a nameplate in units. */
const PLATE = 158;

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
  { width, front, under }: Omit<Extent, 'height'>,
): Scales => {
  const { front: seats, scales } = art.seats[name];
  const { plates, width: units } = art.places[name];
  const plateLine = plates.y + 4;
  const across = width / units;
  const headTop = (seats[0]?.[0]?.y ?? 0) - HEAD * (scales[0] ?? 1);
  const up = clamp((front - under - 2) / (plateLine - headTop), 0.2, across);
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

const NOBODY: Sides<ArtSeat> = { left: [], right: [] };

interface Around {
  readonly seats: Sides<ArtSeat>;
  readonly behind: Sides<ArtSeat>;
  readonly aside: RoomLayout['aside'];
}

const mirrored = <T extends Point>(width: number, seat: T): T => ({ ...seat, x: width - seat.x });

/** Both sides are as large as each other, whoever has more people; their arms lie on the table at any scale. */
const seatsIn = (art: Art, name: RoomName, { left, right }: Company): Around => {
  const { scales, elbow, front, behind, aside } = art.seats[name];
  const { width } = art.places[name];
  const scale = scales[Math.max(left, right) - 1] ?? 1;
  const first = scales[0] ?? 1;
  const seated = ({ x, y }: Point): ArtPlace => ({ x, y: y + elbow * (first - scale), scale });
  const own = (place: ArtPlace): ArtSeat => ({ ...place, facing: 1 });
  const across = (place: ArtPlace): ArtSeat => ({ ...mirrored(width, place), facing: -1 });
  const [ours, theirs] = [front[left - 1] ?? [], front[right - 1] ?? []];
  return {
    seats: {
      left: ours.map(seated).map(own),
      right: theirs.map(seated).map(across),
    },
    behind: {
      left: (behind[left - 1] ?? []).map(own),
      right: (behind[right - 1] ?? []).map(across),
    },
    aside: aside ? { left: own(aside), right: across(aside) } : null,
  };
};

const platesIn = (art: Art, name: RoomName, { left, right }: Company): Sides<ArtPlace> => {
  const { plates, width } = art.places[name];
  const { y, scale } = plates;
  const insets = (count: number): readonly number[] => plates.insets[count - 1] ?? [];
  return {
    left: insets(left).map((x) => ({ x, y, scale })),
    right: insets(right).map((inset) => ({ x: width - inset, y, scale })),
  };
};

/** From one plate to the next, in units. */
const pitchIn = (sides: readonly (readonly ArtPlace[])[]): number =>
  Math.min(
    ...sides.flatMap((side) => side.slice(1).map(({ x }, at) => Math.abs(x - (side[at]?.x ?? x)))),
  );

const plateAt = (
  placed: ArtPlace,
  tall: number,
  { least, wide, widest }: { readonly [bound in 'least' | 'wide' | 'widest']: number },
): PlatePlace => ({
  ...placed,
  scale: Math.min(Math.max(placed.scale, least, wide), widest),
  tall: Math.max(tall, least),
});

const inFront = ({ left, right }: Company, chairs: number): Company => ({
  left: Math.min(left, chairs),
  right: Math.min(right, chairs),
});

const widthOfPlates = (name: RoomName, { left, right }: Company, width: number): number =>
  name === 'tall' && left + right === 2 ? Math.min(ALONE_PLATE, width / 420) : 0;

/**
 * The room drawn so that it covers the given size, its people between the top and `front`, the lower edge of the
 * nameplates. Widths follow the size; heights and figures shrink where the room is low, and the wall is cropped.
 */
export const layOutRoom = (
  art: Art,
  name: RoomName,
  scenery: Scenery,
  company: Company,
  { width, height, front, under }: Extent,
): RoomLayout => {
  const { across, up, top } = scalesFor(art, name, { width, front, under });
  const { edge, flags } = art.places[name];
  const place = <T extends ArtPlace>(from: T): T => ({
    ...from,
    x: from.x * across,
    y: top + from.y * up,
    scale: from.scale * up,
  });
  const chairs = chairsAt(width);
  const seated = inFront(company, chairs);
  const { seats, behind, aside } = seatsIn(art, name, seated);
  const second = chairs === MOST_CHAIRS ? behind : NOBODY;
  const plates = platesIn(art, name, seated);
  const plate = (from: ArtPlace): PlatePlace =>
    plateAt(place(from), art.places[name].plates.tall * up, {
      least: Math.min(LEAST_PLATE, width / 760),
      wide: widthOfPlates(name, seated, width),
      widest: (pitchIn([plates.left, plates.right]) * across) / PLATE,
    });
  return {
    ...pictures(art, scenery, top + edge * up, width, height),
    chair: scenery.chair,
    seats: { left: seats.left.map(place), right: seats.right.map(place) },
    behind: { left: second.left.map(place), right: second.right.map(place) },
    aside: aside ? { left: place(aside.left), right: place(aside.right) } : null,
    plates: { left: plates.left.map(plate), right: plates.right.map(plate) },
    flags: scenery.flags ? { left: place(flags.left), right: place(flags.right) } : null,
    things: name === 'wide' ? scenery.things.map(place) : [],
    front,
  };
};
