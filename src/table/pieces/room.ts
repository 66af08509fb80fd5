import { drawing, type Kit, picture, standIn } from './kit.ts';
import type { TableLayout } from '../layout.ts';
import { INK, inkNumber } from './inks.ts';
import type { Placed, RoomLayout, Stretched } from '../layout/roomPlaces.ts';
import { sceneryOf, timePassed } from '../layout/stageArt.ts';
import { makePlates } from './plates.ts';
import { makeShelf, type Shelf } from './shelf.ts';
import type { TableTop } from '../view/tableTop.ts';

type Show = (top: TableTop, layout: TableLayout) => void;

interface Painted extends Stretched {
  /** How far a picture has come over the one below it, 0–1. */
  readonly passed?: number;
}

const scenery = (kit: Kit): Shelf<Painted> =>
  makeShelf(kit, {
    idOf: ({ image }) => image,
    draw: (container, { image, x, y, width, height, passed }) => {
      if (kit.scene.textures.exists(image)) {
        const made = kit.scene.add.image(x, y, image).setOrigin(0, 0).setDisplaySize(width, height);
        container.add(made.setAlpha(passed ?? 1));
        return;
      }
      if (passed !== undefined) return;
      const plain = drawing(kit, container);
      plain.fillStyle(inkNumber(image.startsWith('table') ? INK.baizeDark : INK.slateDark), 1);
      plain.fillRect(x, y, width, height);
      if (!image.startsWith('room')) return;
      const name = { x: x + width * 0.36 - 90, y: Math.max(0, y) + 8, width: 180, height: 44 };
      standIn(kit, container, name, kit.words.say('tabletop.standIn.room'));
    },
  });

const pictures = (kit: Kit): Shelf<Placed & { readonly id: string }> =>
  makeShelf(kit, {
    idOf: ({ id }) => id,
    draw: (container, { frame, ...place }) => void picture(kit, container, frame, place),
  });

/** The wall behind everybody, and over it, round by round, what the end of the stage makes of it. */
export const makeBackdrop = (kit: Kit): Show => {
  const shelf = scenery(kit);
  return (top, { room: { backdrop } }) => {
    const { later } = sceneryOf(kit.art, top.place, top.side);
    const passed = timePassed(top);
    const over = later === null || passed === 0 ? [] : [{ ...backdrop, image: later, passed }];
    shelf.show([backdrop, ...over]);
  };
};

/** The chairs of the delegates. */
export const makeChairs = (kit: Kit): Show => {
  const shelf = pictures(kit);
  return (_top, { room: { seats, chair } }) =>
    shelf.show(
      [...seats.left, ...seats.right].map((seat, at) => ({
        ...seat,
        id: `chair-${at}`,
        frame: chair,
      })),
    );
};

const flagsOf = (kit: Kit, { side, other }: TableTop, { flags }: RoomLayout) => {
  if (!flags) return [];
  return [
    { id: 'flag-left', frame: `flag-${side}`, ...flags.left },
    { id: 'flag-right', frame: `flag-${other}`, ...flags.right },
  ].filter(({ frame }) => kit.art.frames[frame] !== undefined);
};

/** The table itself. */
export const makeTable = (kit: Kit): Show => {
  const shelf = scenery(kit);
  return (_top, { room }) => shelf.show([room.table]);
};

/** Flags, glasses and nameplates; the plate of whoever has the floor has a red frame. */
export const makeThings = (kit: Kit): Show => {
  const shelf = pictures(kit);
  const plates = makePlates(kit);
  return (top, { room }) => {
    const things = room.things.map((thing, at) => ({ ...thing, id: `${thing.frame}-${at}` }));
    shelf.show([...flagsOf(kit, top, room), ...things]);
    plates(top, room);
  };
};
