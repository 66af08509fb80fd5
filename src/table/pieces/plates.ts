import { fitText } from '../layout/lettering.ts';
import type { PlatePlace, RoomLayout } from '../layout/roomPlaces.ts';
import { INK } from './inks.ts';
import { type Container, type Kit, letters, picture } from './kit.ts';
import { makeShelf } from './shelf.ts';
import type { SeatTop, TableTop } from '../view/tableTop.ts';

interface Plate extends PlatePlace {
  readonly person: string;
  readonly active: boolean;
  /** Whether every name of the table fits in both scripts. */
  readonly roomy: boolean;
}

/** Nothing that is to be read is set smaller, in CSS pixels. */
const LEAST = 13;

/** Of the letters, in units of the plate. */
const WIDTH = 138;

type Sized = PlatePlace & { readonly person: string };

const NATIVE = [19, 18, 17, 16, 15, 14] as const;
const LATIN = [13.5, 13, 12.5] as const;

const sizesAt = (sizes: readonly number[], scale: number): readonly number[] => {
  const readable = sizes.map((size) => size * scale).filter((size) => size > LEAST);
  return [...readable, LEAST];
};

const nativeSize = (kit: Kit, { person, scale, tall }: Sized): number =>
  fitText(kit.measure, kit.words.nameplate(person), {
    face: 'display',
    width: WIDTH * scale,
    height: 40,
    lines: 1,
    sizes: sizesAt(NATIVE, tall),
  }).size;

const latinSize = (kit: Kit, { person, scale, tall }: Sized): number =>
  fitText(kit.measure, kit.words.person(person), {
    face: 'label',
    width: WIDTH * scale,
    height: 40,
    lines: 1,
    sizes: sizesAt(LATIN, tall),
  }).size;

/** Lower than this a plate holds one line. */
const TWO_LINES = 0.66;

const fits = (kit: Kit, plate: Sized): boolean => {
  const { words, measure } = kit;
  const { person, scale, tall } = plate;
  if (tall < TWO_LINES) return false;
  const widths = [
    measure(words.person(person), 'label', latinSize(kit, plate)),
    measure(words.nameplate(person), 'display', nativeSize(kit, plate)),
  ];
  return Math.max(...widths) <= WIDTH * scale;
};

const writeBoth = (kit: Kit, container: Container, plate: Plate): void => {
  const { upperLine, lowerLine } = kit.art.parts.nameplate;
  const { person, tall } = plate;
  letters(kit, container, kit.words.nameplate(person), 0, upperLine.y * tall, {
    face: 'display',
    size: nativeSize(kit, plate),
    ink: INK.black,
  });
  letters(kit, container, kit.words.person(person), 0, lowerLine.y * tall, {
    face: 'label',
    size: latinSize(kit, plate),
    ink: INK.soft,
  });
};

/** The name the reader can read, in one line or two, on a plate too small for both scripts. */
const writeOne = (kit: Kit, container: Container, { person, scale, tall }: Plate): void => {
  const name = kit.words.person(person);
  const low = tall < TWO_LINES;
  const { lines, size } = fitText(kit.measure, low ? name : name.replace(/ (?=\S+$)/, '\n'), {
    face: 'label',
    width: WIDTH * scale,
    height: 44 * tall,
    lines: low ? 1 : 2,
    sizes: [14, LEAST],
  });
  letters(kit, container, lines, 0, -25 * tall, { face: 'label', size, ink: INK.black });
};

/** The nameplates of those in front; the plate of whoever has the floor has a red frame. */
export const makePlates = (kit: Kit): ((top: TableTop, room: RoomLayout) => void) => {
  const shelf = makeShelf<Plate>(kit, {
    idOf: ({ person }) => person,
    draw: (container, plate) => {
      const frame = plate.active ? 'nameplate-active' : 'nameplate';
      const image = picture(kit, container, frame, { x: 0, y: 0, scale: plate.tall });
      image.setScale((image.scaleX * plate.scale) / plate.tall, image.scaleY);
      (plate.roomy ? writeBoth : writeOne)(kit, container, plate);
      container.setPosition(plate.x, plate.y);
    },
  });
  const platesOf = (
    { floor }: TableTop,
    seats: readonly SeatTop[],
    places: readonly PlatePlace[],
  ): readonly Omit<Plate, 'roomy'>[] =>
    seats.flatMap(({ person, party }, at) => {
      const place = places[at];
      return place ? [{ ...place, person, active: at === 0 && party === floor }] : [];
    });
  return (top, { plates }) => {
    const all = [
      ...platesOf(top, top.seats.left, plates.left),
      ...platesOf(top, top.seats.right, plates.right),
    ];
    const roomy = all.every((plate) => fits(kit, plate));
    shelf.show(all.map((plate) => ({ ...plate, roomy })));
  };
};
