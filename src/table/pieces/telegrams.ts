import type { Rect } from '../layout/geometry.ts';
import type { TableLayout } from '../layout.ts';
import type { TableTop } from '../view/tableTop.ts';
import { type Hand, type Touch, touchOf } from './hand.ts';
import { INK } from './inks.ts';
import { type Container, drawing, fitted, type Kit, letters, picture, sheet } from './kit.ts';
import { makeShelf } from './shelf.ts';

interface LaidStrip {
  readonly text: string;
  readonly count: number;
  readonly place: Rect;
  readonly touch: Touch;
}

/** The strip as drawn: its sheet in design units. */
const drawStrip = (kit: Kit, container: Container, laid: LaidStrip): void => {
  const { text, count, place, touch } = laid;
  const { sheet: whole } = kit.art.parts.telegramStrip;
  const [across, up] = [place.width / whole.width, place.height / whole.height];
  const image = picture(kit, container, 'telegram-strip', { x: 0, y: 0, scale: 1 });
  image.setScale(image.scaleX * across, image.scaleY * up);
  const right = count > 1 ? 30 : 10;
  const inner = {
    x: 21 * across + 3,
    y: 3,
    width: place.width - 21 * across - right,
    height: place.height - 6,
  };
  fitted(kit, container, text, inner, {
    face: 'cable',
    ink: INK.black,
    lines: 2,
    sizes: [16, 15, 14, 13],
    align: 'left',
  });
  if (count > 1) {
    const tag = { x: place.width - 32, y: place.height - 21, width: 26, height: 19 };
    sheet(drawing(kit, container), tag, { fill: INK.slateDark, shadow: 0 });
    letters(kit, container, `×${count}`, tag.x + 13, tag.y + 9.5, {
      face: 'label',
      size: 13,
      ink: INK.white,
    });
  }
  if (touch !== 'none') {
    const frame = drawing(kit, container);
    frame.lineStyle(2.5, 0xa3342a, 1);
    frame.strokeRect(1, 1, place.width - 4, place.height - 2);
  }
  const pressed = touch === 'pressed' ? 2 : 0;
  container.setPosition(place.x + pressed, place.y + pressed).setAngle(-0.6);
};

export interface Telegrams {
  readonly show: (top: TableTop, layout: TableLayout, hand: Hand) => void;
  readonly find: () => Container | null;
}

/** The last cable from home, as a strip before your delegation. */
export const makeTelegrams = (kit: Kit): Telegrams => {
  const shelf = makeShelf<LaidStrip>(kit, {
    idOf: () => 'telegram',
    draw: (container, laid) => drawStrip(kit, container, laid),
  });
  return {
    show: (top, { papers }, hand) => {
      const [last] = top.telegrams;
      const place = papers?.telegram;
      const text = last ? kit.words.cable(last, top).strip : '';
      const isRead = top.open.kind === 'telegram';
      const laid = { text, count: top.telegrams.length, touch: touchOf(hand, 'telegram') };
      shelf.show(place && text !== '' && !isRead ? [{ ...laid, place }] : []);
    },
    find: () => shelf.find('telegram'),
  };
};
