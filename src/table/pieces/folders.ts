import type { Rect } from '../layout/geometry.ts';
import type { FaceName } from '../layout/lettering.ts';
import { INK, inkNumber } from './inks.ts';
import { type Container, drawing, fitted, isDrawn, type Kit, picture, sheet } from './kit.ts';
import type { TableLayout } from '../layout.ts';
import type { FolderPlace } from '../layout/places.ts';
import { makeShelf, type Shelf } from './shelf.ts';
import type { FolderTop, TableTop } from '../view/tableTop.ts';

interface LaidFolder {
  readonly folder: FolderTop;
  readonly place: FolderPlace;
  readonly art: string;
}

/** An issue without a cover of its own has a plain one. */
const artOf = (kit: Kit, issue: string): string =>
  isDrawn(kit, `folder-${issue}-closed`) ? issue : 'plain';

const stateOf = ({ changed, open }: FolderTop): string => {
  if (changed) return 'selected';
  return open ? 'open' : 'closed';
};

interface LabelText {
  readonly text: string;
  readonly rect: Rect;
  readonly face: FaceName;
  readonly ink: string;
  readonly sizes: readonly number[];
}

const setLabel = (kit: Kit, container: Container, { text, rect, ...look }: LabelText): void =>
  void fitted(kit, container, text, rect, { ...look, lines: 2 });

/** The name of the issue over how it stands; whichever is too long for its line has room for two. */
const drawLabel = (kit: Kit, container: Container, { folder, place }: LaidFolder): void => {
  const { label } = kit.art.parts.folder;
  const { scale } = place;
  const rect = {
    x: (label.x - 7) * scale,
    y: (label.y - 8) * scale,
    width: (label.width + 14) * scale,
    height: (label.height + 16) * scale,
  };
  sheet(drawing(kit, container), rect, { fill: INK.paper, edge: INK.soft, shadow: 0, radius: 1 });
  const text = { x: rect.x + 4, width: rect.width - 8 };
  const [name, standing] = [kit.words.issue(folder.issue), kit.words.standing(folder)];
  const isLong = kit.measure(name, 'display', 12) > text.width;
  const isLongBelow = kit.measure(standing, 'label', 12) > text.width;
  const half = rect.height * (isLong === isLongBelow ? 0.5 : isLong ? 0.64 : 0.37);
  const large = Math.max(13, 20 * scale);
  setLabel(kit, container, {
    text: name,
    rect: { ...text, y: rect.y + 1, height: half },
    face: 'display',
    ink: INK.black,
    sizes: [large, large * 0.94, 13, 12.5, 12, 11],
  });
  const small = Math.max(13, 17 * scale);
  setLabel(kit, container, {
    text: standing,
    rect: { ...text, y: rect.y + half - 1, height: rect.height - half },
    face: 'label',
    ink: folder.agreed === null ? INK.slate : INK.redDark,
    sizes: [small, 13, 12.5, 12, 11],
  });
};

const drawFolder = (kit: Kit, container: Container, laid: LaidFolder): void => {
  const { folder, place, art } = laid;
  const { scale } = place;
  picture(kit, container, `folder-${art}-${stateOf(folder)}`, { x: 0, y: 0, scale });
  drawLabel(kit, container, laid);
  if (folder.agreed !== null) {
    const print = picture(kit, container, 'seal-print', {
      x: 66 * scale,
      y: -46 * scale,
      scale: 0.62 * scale,
    });
    print.setName('print').setAngle(-9);
  }
  container.setPosition(place.x, place.y);
  if (folder.beside) container.setAngle(1.2);
};

/** The way a folder slides: a groove in the baize with its two ends and its middle. */
const lanes = (kit: Kit): Shelf<FolderPlace> =>
  makeShelf(kit, {
    idOf: ({ issue }) => issue,
    draw: (container, { lane: { x, y, width, height } }) => {
      const graphics = drawing(kit, container);
      graphics.fillStyle(inkNumber(INK.baizeDark), 0.75);
      graphics.fillRoundedRect(x, y, width, height, height / 2);
      graphics.fillStyle(inkNumber(INK.brassLight), 0.8);
      for (const share of [0.04, 0.5, 0.96])
        graphics.fillCircle(x + width * share, y + height / 2, 2);
    },
  });

export interface Folders {
  readonly show: (top: TableTop, layout: TableLayout) => void;
  readonly find: (issue: string) => Container | null;
}

/** The folders of the issues, each on its way between the two sides. */
export const makeFolders = (kit: Kit): Folders => {
  const laneShelf = lanes(kit);
  const shelf = makeShelf<LaidFolder>(kit, {
    idOf: ({ folder }) => folder.issue,
    draw: (container, laid) => drawFolder(kit, container, laid),
  });
  return {
    show: (top, { papers }) => {
      const places = papers?.folders ?? [];
      laneShelf.show(places.map((place) => ({ ...place, x: 0, y: 0 })));
      shelf.show(
        top.folders.flatMap((folder) => {
          const place = places.find(({ issue }) => issue === folder.issue);
          return place ? [{ folder, place, art: artOf(kit, folder.issue) }] : [];
        }),
      );
    },
    find: shelf.find,
  };
};
