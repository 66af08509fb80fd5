import type { GameObjects } from 'phaser';
import type { ArtSeat } from './art.ts';
import type { Expression } from './faces.ts';
import { type Kit, picture } from './kit.ts';
import type { TableLayout } from './layout.ts';
import { makeShelf, type Shelf } from './shelf.ts';
import type { SeatTop, TableTop } from './tableTop.ts';

interface Part extends ArtSeat {
  readonly person: string;
  readonly frame: string;
}

type Show = (top: TableTop, layout: TableLayout) => void;

export interface Figures {
  readonly showBackRow: Show;
  readonly showBodies: Show;
  readonly showArms: Show;
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
const headOf = ({ person, face }: SeatTop): string => `${person}-head-${face.expression}`;

/**
 * The people of the room: those behind in one piece, the speakers with heads of their own before and arms above the
 * table's edge. Layers are made in the order of the calls, so `inOrder` runs between them.
 */
export const makeFigures = (
  kit: Kit,
  inOrder: { readonly beforeSpeakers: () => void; readonly beforeArms: () => void },
): Figures => {
  const behind = { bodies: parts(kit), arms: parts(kit), heads: parts(kit) };
  inOrder.beforeSpeakers();
  const front = { bodies: parts(kit), heads: parts(kit) };
  inOrder.beforeArms();
  const frontArms = parts(kit);
  let shown: readonly SeatTop[] = [];

  const imageOf = (person: string, part: 'head' | 'arms'): GameObjects.Image | null => {
    const shelves = part === 'head' ? [front.heads, behind.heads] : [frontArms, behind.arms];
    const container = shelves.map((shelf) => shelf.find(`${person}:${part}`)).find(Boolean);
    return (container?.first as GameObjects.Image | undefined) ?? null;
  };

  const backRow = ({ seats }: TableTop, { room }: TableLayout): Seated => [
    [seats.behindLeft, room.seats.behindLeft],
    [seats.behindRight, room.seats.behindRight],
  ];
  const frontRow = ({ seats }: TableTop, { room }: TableLayout): Seated => [
    [seats.left, room.seats.left],
    [seats.right, room.seats.right],
  ];

  return {
    showBackRow: (top, layout) => {
      const seated = backRow(top, layout);
      behind.bodies.show(partsOf(seated, bodyOf));
      behind.arms.show(partsOf(seated, (seat) => armsOf(kit, seat)));
      behind.heads.show(partsOf(seated, headOf));
      shown = [...seated, ...frontRow(top, layout)].flatMap(([seat]) => (seat ? [seat] : []));
    },
    showBodies: (top, layout) => {
      front.bodies.show(partsOf(frontRow(top, layout), bodyOf));
      front.heads.show(partsOf(frontRow(top, layout), headOf));
    },
    showArms: (top, layout) =>
      frontArms.show(partsOf(frontRow(top, layout), (seat) => armsOf(kit, seat))),
    setFace: (person, expression) =>
      void imageOf(person, 'head')?.setFrame(`${person}-head-${expression}`, false, false),
    setArms: (person, arms) =>
      void imageOf(person, 'arms')?.setFrame(`${person}-arms-${arms}`, false, false),
    people: () => shown,
  };
};
