import { faceOfLine, labelOf, type LabelLine } from '../layout/folderLabel.ts';
import { type Hand, type Touch, touchOf } from './hand.ts';
import { INK, inkNumber } from './inks.ts';
import { type Container, drawing, isDrawn, type Kit, letters, picture, sheet } from './kit.ts';
import type { TableLayout } from '../layout.ts';
import type { FolderPlace } from '../layout/places.ts';
import { makeShelf, type Shelf } from './shelf.ts';
import type { FolderTop, TableTop } from '../view/tableTop.ts';
import type { Sides } from '../view/words.ts';

/** The print of the seal, or of the capital’s stamp. */
export const STAMP = 'stamp';

interface LaidFolder {
  readonly folder: FolderTop;
  readonly sides: Sides;
  readonly touch: Touch;
  readonly place: FolderPlace;
  readonly art: string;
}

/** An issue without a cover of its own has a plain one. */
const artOf = (kit: Kit, issue: string): string =>
  isDrawn(kit, `folder-${issue}-closed`) ? issue : 'plain';

const stateOf = ({ toTable, open }: FolderTop): string => {
  if (toTable !== null) return 'selected';
  return open ? 'open' : 'closed';
};

const inkOf = (kit: Kit, { of }: LabelLine, { sides: { side, other } }: LaidFolder): string => {
  const { brackets } = kit.art.inks;
  const inks: Readonly<Record<LabelLine['of'], string>> = {
    name: INK.black,
    yours: brackets[side] ?? INK.slate,
    theirs: brackets[other] ?? INK.walnut,
    agreed: INK.redDark,
    nobody: INK.soft,
  };
  return inks[of];
};

/** Yours stands at your edge of the label and theirs at theirs, so that ink is not the only sign. */
const ALIGNS = {
  name: 'center',
  yours: 'left',
  theirs: 'right',
  agreed: 'center',
  nobody: 'center',
} as const;

/** The name of the issue over how it stands: whose position is which, or what is agreed. */
const drawLabel = (kit: Kit, container: Container, laid: LaidFolder): void => {
  const { folder, sides, place } = laid;
  const { cover } = kit.art.parts.folder;
  const { scale } = place;
  const width = (cover.width - 8) * scale;
  const entries: readonly LabelLine[] = [
    { of: 'name', text: kit.words.issue(folder.issue) },
    ...kit.words.standing(folder, sides),
  ];
  const { lines, height } = labelOf(kit.measure, entries, {
    width: width - 10,
    height: (cover.height - 2) * scale,
    size: Math.max(13.5, 20 * scale),
  });
  const tall = Math.max(height, 62 * scale);
  const middle = (cover.y + cover.height / 2) * scale;
  const rect = { x: -width / 2, y: middle - tall / 2, width, height: tall };
  sheet(drawing(kit, container), rect, { fill: INK.paper, edge: INK.soft, shadow: 0, radius: 1 });
  const top = middle - height / 2;
  for (const line of lines) {
    const align = ALIGNS[line.of];
    const edge = { left: rect.x + 5, center: 0, right: rect.x + width - 5 }[align];
    letters(kit, container, line.text, edge, top + line.y, {
      face: faceOfLine(line),
      size: line.size,
      ink: inkOf(kit, line, laid),
      align,
    });
  }
};

/** A stamp across the cover: the capital has withdrawn the position. */
const drawWithdrawn = (kit: Kit, container: Container, scale: number): void => {
  const stamp = kit.scene.add
    .container(0, -50 * scale)
    .setName(STAMP)
    .setAngle(-7);
  container.add(stamp);
  const size = Math.max(13, 17 * scale);
  const text = kit.words.say('tabletop.stamp.withdrawn');
  const width = kit.measure(text, 'label', size) + 14;
  const graphics = drawing(kit, stamp);
  const rect = { x: -width / 2, y: -size * 0.75, width, height: size * 1.5 };
  sheet(graphics, rect, { fill: INK.paper, edge: INK.red, edgeWidth: 2.5, shadow: 0 });
  letters(kit, stamp, text, 0, 0, { face: 'label', size, ink: INK.red });
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
    print.setName(STAMP).setAngle(-9);
  } else if (folder.withdrawn !== null) drawWithdrawn(kit, container, scale);
  if (folder.linkedWith !== null)
    picture(kit, container, 'clip', { x: -84 * scale, y: -58 * scale, scale: 0.62 * scale });
  const lift = { none: 0, pointed: -2, pressed: 2 }[laid.touch];
  container.setPosition(place.x, place.y + lift);
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
  readonly show: (top: TableTop, layout: TableLayout, hand: Hand) => void;
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
    show: (top, { papers }, hand) => {
      const { side, other, isPublic } = top;
      const sides = { side, other, isPublic };
      const places = papers?.folders ?? [];
      laneShelf.show(places.map((place) => ({ ...place, x: 0, y: 0 })));
      shelf.show(
        top.folders.flatMap((folder) => {
          const place = places.find(({ issue }) => issue === folder.issue);
          const touch = touchOf(hand, `folder:${folder.issue}`);
          const art = artOf(kit, folder.issue);
          return place ? [{ folder, sides, touch, place, art }] : [];
        }),
      );
    },
    find: shelf.find,
  };
};
