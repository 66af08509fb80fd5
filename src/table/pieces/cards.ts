import { cardId } from '../moving/steps.ts';
import { type Rect } from '../layout/geometry.ts';
import { aimOfCard } from '../layout/reach.ts';
import { targetId } from '../layout/targets.ts';
import { type Hand, type Touch, touchOf } from './hand.ts';
import { INK } from './inks.ts';
import {
  type Container,
  drawing,
  fitted,
  isDrawn,
  type Kit,
  letters,
  picture,
  sheet,
} from './kit.ts';
import type { TableLayout } from '../layout.ts';
import type { CardPlace } from '../layout/places.ts';
import { makeShelf } from './shelf.ts';
import type { CardTop, TableTop } from '../view/tableTop.ts';
import type { Sides } from '../view/words.ts';

interface LaidCard {
  readonly card: CardTop;
  readonly sides: Sides;
  readonly place: CardPlace;
  readonly touch: Touch;
  /** It can be put forward, or taken back. */
  readonly able: boolean;
}

const scaled = ({ x, y, width, height }: Rect, scale: number): Rect => ({
  x: x * scale,
  y: y * scale,
  width: width * scale,
  height: height * scale,
});

const frameOf = ({ card, touch, able }: LaidCard): string => {
  if (card.chosen || card.agreed) return 'card-selected';
  if (!able) return 'card-disabled';
  return touch === 'none' ? 'card-normal' : 'card-hover';
};

const folderFrame = (kit: Kit, issue: string): string =>
  isDrawn(kit, `folder-${issue}-closed`) ? `folder-${issue}-closed` : 'folder-plain-closed';

/** The picture of an option; those without one share a plain one. A link shows the other folder. */
const drawPicture = (kit: Kit, container: Container, { card, place }: LaidCard): void => {
  const { x, y, width, height } = kit.art.parts.card.picture;
  const { scale } = place;
  if (card.use === 'link') {
    const middle = { x: (x + width / 2) * scale, y: (y + height / 2 + 4) * scale };
    picture(kit, container, folderFrame(kit, card.option), { ...middle, scale: 0.5 * scale });
    return;
  }
  const own = `picture-${card.issue}-${card.option}`;
  const frame = isDrawn(kit, own) ? own : 'picture-plain';
  picture(kit, container, frame, { x: x * scale, y: y * scale, scale });
};

const drawTags = (kit: Kit, container: Container, { card, sides, place }: LaidCard): void => {
  const { picture: top } = kit.art.parts.card;
  const { scale } = place;
  const size = Math.max(13, 16 * scale);
  const height = size + 7;
  const graphics = drawing(kit, container);
  const tags = kit.words.tags(card, sides);
  const widths = tags.map((tag) => kit.measure(tag, 'label', size) + 14);
  const room = top.width * scale + 6;
  const fitsBeside = widths.reduce((sum, width) => sum + width, 0) <= room;
  for (const [at, tag] of tags.entries()) {
    const width = widths[at] ?? 0;
    const mine = at === 0 && (card.yours !== null || card.agreed || card.use !== null);
    const x = mine ? top.x * scale - 3 : (top.x + top.width) * scale + 3 - width;
    const y = top.y * scale - 3 + (fitsBeside ? 0 : at * (height + 1));
    sheet(
      graphics,
      { x, y, width, height },
      { fill: mine ? INK.slateDark : INK.walnutDark, shadow: 1.5 },
    );
    letters(kit, container, tag, x + width / 2, y + height / 2, {
      face: 'label',
      size,
      ink: INK.white,
    });
  }
};

const drawAuthority = (kit: Kit, container: Container, { card, place }: LaidCard): void => {
  const { scale } = place;
  if (card.authority === null) return;
  const footer = scaled(kit.art.parts.card.footer, scale);
  const size = Math.max(13, 16.5 * scale);
  const text = kit.words.authority(card.authority);
  const markWidth = 22 * scale;
  const width = markWidth + 4 + kit.measure(text, 'label', size);
  const y = footer.y + footer.height / 2 - 1;
  const x = -width / 2;
  picture(kit, container, `mark-${card.authority}`, {
    x: x + markWidth / 2,
    y,
    scale: 0.84 * scale,
  });
  letters(kit, container, text, x + markWidth + 4, y, {
    face: 'label',
    size,
    ink: card.authority === 'beyond' ? INK.redDark : INK.soft,
    align: 'left',
  });
};

const drawCard = (kit: Kit, container: Container, laid: LaidCard): void => {
  const { card, place } = laid;
  const { scale } = place;
  picture(kit, container, frameOf(laid), { x: 0, y: 0, scale });
  drawPicture(kit, container, laid);
  const size = Math.max(14, 22 * scale);
  fitted(kit, container, kit.words.card(card), scaled(kit.art.parts.card.text, scale), {
    face: 'display',
    ink: INK.black,
    lines: 3,
    sizes: [size, size * 0.92, 14, 13],
  });
  drawAuthority(kit, container, laid);
  drawTags(kit, container, laid);
  const lift = { none: 0, pointed: -3, pressed: 2 }[laid.touch];
  container.setPosition(place.x, place.y + lift).setAngle(place.angle);
};

interface LaidMore extends Rect {
  readonly touch: Touch;
}

/** The tab that lays out the rest of the options. */
const drawMore = (kit: Kit, container: Container, { touch, ...rect }: LaidMore): void => {
  sheet(drawing(kit, container), rect, {
    fill: touch === 'none' ? INK.paper : INK.white,
    edge: touch === 'none' ? INK.walnut : INK.red,
    edgeWidth: touch === 'none' ? 1.5 : 3,
    shadow: touch === 'pressed' ? 0 : 3,
  });
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  const look = { face: 'label', size: 15, ink: INK.black } as const;
  letters(kit, container, kit.words.say('tabletop.all'), x, y, look);
};

interface LaidNote {
  readonly text: string;
  readonly place: Rect;
}

const drawNote = (kit: Kit, container: Container, { text, place }: LaidNote): void => {
  const width = Math.min(place.width - 16, 320);
  const rect = {
    x: place.x + (place.width - width) / 2,
    y: place.y + place.height / 2 - 34,
    width,
    height: 68,
  };
  sheet(drawing(kit, container), rect, { fill: INK.paper, edge: INK.paperDeep });
  const inner = { ...rect, x: rect.x + 12, width: rect.width - 24 };
  fitted(kit, container, text, inner, {
    face: 'interface',
    ink: INK.black,
    lines: 3,
    sizes: [17, 16, 15, 14, 13],
  });
};

const laidCards = (top: TableTop, cards: readonly CardPlace[], hand: Hand): readonly LaidCard[] => {
  const { side, other, isPublic } = top;
  return top.cards.flatMap((card, at) => {
    const place = cards[at];
    if (!place) return [];
    const touch = touchOf(hand, targetId(aimOfCard(card)));
    return [{ card, sides: { side, other, isPublic }, place, touch, able: top.seal !== 'closed' }];
  });
};

export interface Cards {
  readonly show: (top: TableTop, layout: TableLayout, hand: Hand) => void;
  readonly find: (id: string) => Container | null;
}

/** Why the open folder has no cards; null where it has some, or none is open. */
const noCards = ({ words }: Kit, top: TableTop): string | null => {
  const { open, cards, folders, other, isPublic } = top;
  if (open.kind !== 'folder' || cards.length > 0) return null;
  if (folders.find(({ issue }) => issue === open.issue)?.decides === 'theirs')
    return words.say(isPublic ? 'projector.decidedBy' : 'tabletop.nothing.theirs', {
      party: words.party(other),
    });
  return open.use ? words.say(`tabletop.nothing.${open.use}`) : null;
};

/** The options of the open folder, fanned at your edge of the table; a note in their place where there are none. */
export const makeCards = (kit: Kit): Cards => {
  const shelf = makeShelf<LaidCard>(kit, {
    idOf: ({ card }) => cardId(card),
    draw: (container, laid) => drawCard(kit, container, laid),
  });
  const more = makeShelf<LaidMore>(kit, {
    idOf: () => 'more',
    draw: (container, laid) => drawMore(kit, container, laid),
  });
  const note = makeShelf<LaidNote>(kit, {
    idOf: () => 'note',
    draw: (container, laid) => drawNote(kit, container, laid),
  });
  return {
    show: (top, { papers }, hand) => {
      const text = noCards(kit, top);
      note.show(papers && text !== null ? [{ text, place: papers.hand }] : []);
      shelf.show(laidCards(top, papers?.cards ?? [], hand));
      more.show(papers?.more ? [{ ...papers.more, touch: touchOf(hand, 'more-cards') }] : []);
    },
    find: shelf.find,
  };
};
