import { cardId } from '../animationPlan.ts';
import { type Rect } from '../layout/geometry.ts';
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

interface LaidCard {
  readonly card: CardTop;
  readonly place: CardPlace;
  readonly pointed: boolean;
}

const scaled = ({ x, y, width, height }: Rect, scale: number): Rect => ({
  x: x * scale,
  y: y * scale,
  width: width * scale,
  height: height * scale,
});

const frameOf = ({ card, pointed }: LaidCard): string => {
  if (card.chosen || card.agreed) return 'card-selected';
  return pointed ? 'card-hover' : 'card-normal';
};

/** The picture of an option; those without one share a plain one. */
const drawPicture = (kit: Kit, container: Container, { card, place }: LaidCard): void => {
  const own = `picture-${card.issue}-${card.option}`;
  const frame = isDrawn(kit, own) ? own : 'picture-plain';
  const { x, y } = kit.art.parts.card.picture;
  picture(kit, container, frame, { x: x * place.scale, y: y * place.scale, scale: place.scale });
};

const drawTags = (kit: Kit, container: Container, { card, place }: LaidCard): void => {
  const { picture: top } = kit.art.parts.card;
  const { scale } = place;
  const size = Math.max(12, 16 * scale);
  const height = size + 7;
  const graphics = drawing(kit, container);
  for (const [at, tag] of kit.words.tags(card).entries()) {
    const width = kit.measure(tag, 'label', size) + 14;
    const mine = at === 0 && (card.yours !== null || card.agreed);
    const x = mine ? top.x * scale - 3 : (top.x + top.width) * scale + 3 - width;
    const y = top.y * scale - 3;
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
  const footer = scaled(kit.art.parts.card.footer, scale);
  const size = Math.max(12.5, 16.5 * scale);
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
  fitted(
    kit,
    container,
    kit.words.option(card.issue, card.option),
    scaled(kit.art.parts.card.text, scale),
    {
      face: 'display',
      ink: INK.black,
      lines: 3,
      sizes: [size, size * 0.92, 14, 13],
    },
  );
  drawAuthority(kit, container, laid);
  drawTags(kit, container, laid);
  container.setPosition(place.x, place.y).setAngle(place.angle);
};

export interface Cards {
  readonly show: (top: TableTop, layout: TableLayout, pointed: string | null) => void;
  readonly find: (id: string) => Container | null;
}

/** The options of the open folder, fanned at your edge of the table. */
export const makeCards = (kit: Kit): Cards => {
  const shelf = makeShelf<LaidCard>(kit, {
    idOf: ({ card }) => cardId(card),
    draw: (container, laid) => drawCard(kit, container, laid),
  });
  const more = makeShelf<Rect & { readonly pointed: boolean }>(kit, {
    idOf: () => 'more',
    draw: (container, { pointed, ...rect }) => {
      sheet(drawing(kit, container), rect, {
        fill: pointed ? INK.white : INK.paper,
        edge: INK.walnut,
      });
      letters(
        kit,
        container,
        kit.words.say('tabletop.all'),
        rect.x + rect.width / 2,
        rect.y + rect.height / 2,
        {
          face: 'label',
          size: 15,
          ink: INK.black,
        },
      );
    },
  });
  return {
    show: (top, { papers }, pointed) => {
      shelf.show(
        top.cards.flatMap((card, at) => {
          const place = papers?.cards[at];
          return place ? [{ card, place, pointed: pointed === `card:${cardId(card)}` }] : [];
        }),
      );
      more.show(papers?.more ? [{ ...papers.more, pointed: pointed === 'more-cards' }] : []);
    },
    find: shelf.find,
  };
};
