import type { GameObjects } from 'phaser';
import type { ArtSeat } from '../layout/art.ts';
import type { Point } from '../layout/geometry.ts';
import type { Expression } from '../view/faces.ts';
import { type Container, type Kit, picture } from './kit.ts';
import type { TableLayout } from '../layout.ts';
import { makeShelf, type Shelf } from './shelf.ts';
import type { SeatTop, TableTop } from '../view/tableTop.ts';

interface Part extends ArtSeat {
  readonly person: string;
  /** The pictures that lie over each other, the lowest first. */
  readonly frames: readonly string[];
  /** In degrees, forward. */
  readonly lean: number;
  readonly veiled: boolean;
}

export interface Figures {
  readonly show: (top: TableTop, layout: TableLayout) => void;
  /** Shows another face until the next view; lips that move and lids that fall leave the head as it is held. */
  readonly setFace: (person: string, expression: Expression) => void;
  /** Leans a head as it would with the expression, until the next view. */
  readonly setHead: (person: string, expression: Expression) => void;
  readonly setArms: (person: string, arms: 'rest' | 'write') => void;
  /** Takes somebody out of the room: 0 he sits there, 1 he is gone. */
  readonly withdraw: (person: string, progress: number) => void;
  readonly people: () => readonly SeatTop[];
}

interface Seat {
  readonly seat: SeatTop;
  readonly place: ArtSeat;
  readonly distant: boolean;
}

/** What a wall behind adds to somebody who sits far from the lamp. */
const VEIL = 0xa9bcbd;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Turns a picture about a point given in units from its anchor, which stays where the layout put it. */
const leanAbout = (
  image: GameObjects.Image,
  pivot: Point,
  { x, y, scale, facing }: ArtSeat,
  density: number,
): void => {
  image.setOrigin(
    image.originX + (pivot.x * density) / image.width,
    image.originY + (pivot.y * density) / image.height,
  );
  image.setPosition(x + pivot.x * scale * facing, y + pivot.y * scale);
};

const drawPart = (
  kit: Kit,
  container: Container,
  { frames, lean, veiled, ...place }: Part,
): void => {
  const { pivot } = kit.art.parts.head;
  for (const frame of frames) {
    const image = picture(kit, container, frame, place);
    if (lean !== 0 || frames.length > 1)
      leanAbout(image, pivot, place, kit.art.frames[frame]?.density ?? 1);
    image.setRotation(radians(lean) * place.facing);
    if (veiled) image.setTint(VEIL);
  }
};

const parts = (kit: Kit, name: string): Shelf<Part> =>
  makeShelf(kit, {
    idOf: ({ person }) => `${person}:${name}`,
    draw: (container, part) => drawPart(kit, container, part),
  });

const armsOf = (kit: Kit, { person, face }: SeatTop): string => {
  const raised = `${person}-arms-speak`;
  return face.gesture && kit.art.frames[raised] ? raised : `${person}-arms-rest`;
};

const leanOf = (kit: Kit, expression: Expression): number =>
  kit.art.parts.head.tilts[expression] ?? 0;

type Which = Pick<Part, 'frames' | 'lean'>;

const partsOf = (seated: readonly Seat[], which: (seat: SeatTop) => Which): readonly Part[] =>
  seated.map(({ seat, place, distant }) => ({
    ...place,
    ...which(seat),
    person: seat.person,
    veiled: distant && seat.party !== null,
  }));

const paired = (
  seats: readonly (SeatTop | null)[],
  places: readonly (ArtSeat | undefined)[],
  distant: boolean,
): readonly Seat[] =>
  seats.flatMap((seat, at) => {
    const place = places[at];
    return seat && place ? [{ seat, place, distant }] : [];
  });

const backRow = ({ seats }: TableTop, { room }: TableLayout): readonly Seat[] => [
  ...paired(seats.secondLeft, room.behind.left, true),
  ...paired(seats.secondRight, room.behind.right, true),
  ...paired([seats.behindLeft, seats.behindRight], [room.aside?.left, room.aside?.right], false),
];

/** Who sits farther from the middle is drawn first, and the speaker lies over all. */
const frontRow = ({ seats }: TableTop, { room }: TableLayout): readonly Seat[] =>
  (['left', 'right'] as const).flatMap((side) =>
    paired(seats[side], room.seats[side], false).toReversed(),
  );

/** The shelves of one row of people. Arms lie above heads, and for the speakers above the table as well. */
interface Row {
  readonly bodies: Shelf<Part>;
  readonly heads: Shelf<Part>;
  readonly arms: Shelf<Part>;
}

const showTrunks = (kit: Kit, { bodies, heads }: Omit<Row, 'arms'>, seated: readonly Seat[]) => {
  bodies.show(partsOf(seated, ({ person }) => ({ frames: [`${person}-body`], lean: 0 })));
  heads.show(
    partsOf(seated, ({ person, face: { expression } }) => ({
      frames: [`${person}-head`, `${person}-face-${expression}`],
      lean: leanOf(kit, expression),
    })),
  );
};

/** Who stands behind the others has no table to lay his hands on: his arms hang at his sides, as in his body. */
const showArms = (kit: Kit, { arms }: Row, seated: readonly Seat[]): void =>
  arms.show(
    partsOf(
      seated.filter(({ distant }) => !distant),
      (seat) => ({ frames: [armsOf(kit, seat)], lean: 0 }),
    ),
  );

const showRow = (kit: Kit, row: Row, seated: readonly Seat[]): void => {
  showTrunks(kit, row, seated);
  showArms(kit, row, seated);
};

const imagesOf = (
  rows: readonly Row[],
  person: string,
  name: 'head' | 'arms',
): readonly GameObjects.Image[] => {
  const container = rows
    .map((row) => (name === 'head' ? row.heads : row.arms).find(`${person}:${name}`))
    .find((found) => found !== null);
  return (container?.list ?? []) as unknown as readonly GameObjects.Image[];
};

/** Nothing happens to a picture that could not be fetched. */
const turnTo = (image: GameObjects.Image | undefined, frame: string): void => {
  if (image?.texture.has(frame)) image.setFrame(frame, false, false);
};

/** How far somebody who leaves goes toward his end of the room, in units. */
const WAY_OUT = 120;

const withdrawFrom = (rows: readonly Row[], { seat, place }: Seat, progress: number): void => {
  for (const { bodies, heads, arms } of rows)
    for (const [shelf, name] of [
      [bodies, 'body'],
      [heads, 'head'],
      [arms, 'arms'],
    ] as const) {
      const container = shelf.find(`${seat.person}:${name}`);
      container?.setX(-place.facing * WAY_OUT * place.scale * progress);
      container?.setAlpha(1 - progress ** 2);
    }
};

/**
 * The people of the room. What is made later lies above: the chairs are made behind the speakers, and the table
 * between their bodies and their arms.
 */
export const makeFigures = (
  kit: Kit,
  between: { readonly makeChairs: () => void; readonly makeTable: () => void },
): Figures => {
  const trunksOf = () => ({ bodies: parts(kit, 'body'), heads: parts(kit, 'head') });
  const back: Row = { ...trunksOf(), arms: parts(kit, 'arms') };
  between.makeChairs();
  const trunks = trunksOf();
  between.makeTable();
  const front: Row = { ...trunks, arms: parts(kit, 'arms') };
  const rows = [front, back];
  let shown: readonly Seat[] = [];
  const headOf = (person: string) => imagesOf(rows, person, 'head');
  const find = (person: string): Seat | undefined =>
    shown.find(({ seat }) => seat.person === person);
  return {
    show: (top, layout) => {
      const [behind, before] = [backRow(top, layout), frontRow(top, layout)];
      showRow(kit, back, behind);
      showRow(kit, front, before);
      shown = [...behind, ...before];
      for (const each of shown)
        withdrawFrom(rows, each, top.gone !== null && each.seat.party === top.gone ? 1 : 0);
    },
    setFace: (person, expression) => turnTo(headOf(person)[1], `${person}-face-${expression}`),
    setHead: (person, expression) => {
      const facing = find(person)?.place.facing ?? 1;
      for (const image of headOf(person))
        image.setRotation(radians(leanOf(kit, expression)) * facing);
    },
    setArms: (person, arms) => turnTo(imagesOf(rows, person, 'arms')[0], `${person}-arms-${arms}`),
    withdraw: (person, progress) => {
      const leaving = find(person);
      if (leaving) withdrawFrom(rows, leaving, progress);
    },
    people: () => shown.map(({ seat }) => seat),
  };
};
