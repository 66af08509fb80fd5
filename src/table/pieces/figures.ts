import type { GameObjects } from 'phaser';
import type { ArtSeat } from '../layout/art.ts';
import type { Expression } from '../view/faces.ts';
import { type Kit, picture } from './kit.ts';
import type { TableLayout } from '../layout.ts';
import { makeShelf, type Shelf } from './shelf.ts';
import type { SeatTop, TableTop } from '../view/tableTop.ts';

interface Part extends ArtSeat {
  readonly person: string;
  readonly frame: string;
}

export interface Figures {
  readonly show: (top: TableTop, layout: TableLayout) => void;
  /** Shows another face until the next view. */
  readonly setFace: (person: string, expression: Expression) => void;
  readonly setArms: (person: string, arms: 'rest' | 'write') => void;
  readonly people: () => readonly SeatTop[];
}

const parts = (kit: Kit): Shelf<Part> =>
  makeShelf(kit, {
    idOf: ({ person, frame }) => `${person}:${frame.split('-')[1] ?? ''}`,
    draw: (container, { frame, ...place }) => void picture(kit, container, frame, place),
  });

const armsOf = (kit: Kit, { person, face }: SeatTop): string => {
  const raised = `${person}-arms-speak`;
  return face.gesture && kit.art.frames[raised] ? raised : `${person}-arms-rest`;
};

type Seated = readonly (readonly [SeatTop | null, ArtSeat | null])[];

const partsOf = (seated: Seated, frameOf: (seat: SeatTop) => string): readonly Part[] =>
  seated.flatMap(([seat, place]) =>
    seat && place ? [{ ...place, person: seat.person, frame: frameOf(seat) }] : [],
  );

const bodyOf = ({ person }: SeatTop): string => `${person}-body`;

/** Those who only sit behind have few faces; the calm one stands for the others. */
const headOf = (kit: Kit, person: string, expression: Expression): string => {
  const own = `${person}-head-${expression}`;
  return kit.art.frames[own] ? own : `${person}-head-neutral`;
};

const backRow = ({ seats }: TableTop, { room }: TableLayout): Seated => [
  [seats.behindLeft, room.seats.behindLeft],
  [seats.behindRight, room.seats.behindRight],
];

/** The second delegate of a side sits farther from the middle, and the speaker lies over him. */
const frontRow = ({ seats }: TableTop, { room }: TableLayout): Seated =>
  (['left', 'right'] as const).flatMap((side) =>
    seats[side].map((seat, at) => [seat, room.seats[side][at] ?? null] as const).toReversed(),
  );

/** The shelves of one row of people. Arms lie above heads, and for the speakers above the table as well. */
interface Row {
  readonly bodies: Shelf<Part>;
  readonly heads: Shelf<Part>;
  readonly arms: Shelf<Part>;
}

const showTrunks = (
  kit: Kit,
  { bodies, heads }: Pick<Row, 'bodies' | 'heads'>,
  seated: Seated,
): void => {
  bodies.show(partsOf(seated, bodyOf));
  heads.show(partsOf(seated, ({ person, face }) => headOf(kit, person, face.expression)));
};

const imageIn = (shelves: readonly Shelf<Part>[], id: string): GameObjects.Image | null => {
  const container = shelves.map((shelf) => shelf.find(id)).find((found) => found !== null);
  return (container?.first as GameObjects.Image | undefined) ?? null;
};

/** Nothing happens to a picture that could not be fetched. */
const turnTo = (image: GameObjects.Image | null, frame: string): void => {
  if (image?.texture.has(frame)) image.setFrame(frame, false, false);
};

/**
 * The people of the room. What is made later lies above: the chairs are made behind the speakers, and the table
 * between their bodies and their arms.
 */
export const makeFigures = (
  kit: Kit,
  between: { readonly makeChairs: () => void; readonly makeTable: () => void },
): Figures => {
  const back: Row = { bodies: parts(kit), heads: parts(kit), arms: parts(kit) };
  between.makeChairs();
  const trunks = { bodies: parts(kit), heads: parts(kit) };
  between.makeTable();
  const front: Row = { ...trunks, arms: parts(kit) };
  let shown: readonly SeatTop[] = [];
  const showArms = (row: Row, seated: Seated): void =>
    row.arms.show(partsOf(seated, (seat) => armsOf(kit, seat)));
  return {
    show: (top, layout) => {
      const [behind, before] = [backRow(top, layout), frontRow(top, layout)];
      showTrunks(kit, back, behind);
      showArms(back, behind);
      showTrunks(kit, front, before);
      showArms(front, before);
      shown = [...behind, ...before].flatMap(([seat, place]) => (seat && place ? [seat] : []));
    },
    setFace: (person, expression) =>
      turnTo(imageIn([front.heads, back.heads], `${person}:head`), headOf(kit, person, expression)),
    setArms: (person, arms) =>
      turnTo(imageIn([front.arms, back.arms], `${person}:arms`), `${person}-arms-${arms}`),
    people: () => shown,
  };
};
