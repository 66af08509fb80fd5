import { clamp, type Point, type Rect } from '../layout/geometry.ts';
import { INK } from './inks.ts';
import { type Container, drawing, fitted, type Kit, letters, picture, sheet } from './kit.ts';
import type { TableLayout } from '../layout.ts';
import { makeShelf } from './shelf.ts';
import type { TableTop } from '../view/tableTop.ts';

interface LaidDial {
  readonly climate: number;
  readonly place: Point & { readonly scale: number };
}

interface LaidPips {
  readonly round: number;
  readonly rounds: number;
  readonly label: string;
  readonly place: Rect;
}

interface LaidTelegram {
  readonly text: string;
  readonly place: Point & { readonly scale: number };
}

const angleOf = ({ art }: Kit, climate: number): number => {
  const { from, to } = art.parts.dial;
  return from + ((to - from) * clamp(climate, 0, 100)) / 100;
};

const drawDial = (kit: Kit, container: Container, { climate, place }: LaidDial): void => {
  const { scale } = place;
  container.setPosition(place.x, place.y);
  picture(kit, container, 'dial', { x: 0, y: 0, scale });
  picture(kit, container, 'dial-needle', { x: 0, y: 0, scale })
    .setName('needle')
    .setAngle(angleOf(kit, climate));
  letters(kit, container, String(climate), 0, 19 * scale, {
    face: 'label',
    size: Math.max(13, 13 * scale),
    ink: INK.black,
  });
  const word = kit.words.climate(climate);
  const size = Math.max(13, 13 * scale);
  const width = kit.measure(word, 'label', size) + 16;
  const y = 40 * scale;
  sheet(
    drawing(kit, container),
    { x: -width / 2, y, width, height: size + 9 },
    {
      fill: INK.slateDark,
      shadow: 2,
    },
  );
  letters(kit, container, word, 0, y + (size + 9) / 2, { face: 'label', size, ink: INK.white });
};

const drawPips = (
  kit: Kit,
  container: Container,
  { round, rounds, label, place }: LaidPips,
): void => {
  sheet(drawing(kit, container), place, { fill: INK.slateDark, shadow: 2 });
  const upper = { ...place, height: place.height * 0.52 };
  fitted(
    kit,
    container,
    label,
    { ...upper, x: place.x + 6, width: place.width - 12 },
    {
      face: 'label',
      ink: INK.white,
      lines: 1,
      sizes: [15, 14, 13, 12],
    },
  );
  const pitch = 18;
  const x = place.x + place.width / 2 - ((rounds - 1) * pitch) / 2;
  for (let at = 1; at <= rounds; at++) {
    const frame = at < round ? 'pip-full' : at === round ? 'pip-half' : 'pip-empty';
    const y = place.y + place.height * 0.74;
    const ground = drawing(kit, container);
    ground.fillStyle(0xf2e8d0, 1);
    ground.fillCircle(x + (at - 1) * pitch, y, 7.5);
    picture(kit, container, frame, { x: x + (at - 1) * pitch, y, scale: 1 });
  }
};

const drawTelegram = (kit: Kit, container: Container, { text, place }: LaidTelegram): void => {
  const { scale } = place;
  const { text: part } = kit.art.parts.telegramStrip;
  picture(kit, container, 'telegram-strip', { x: 0, y: 0, scale });
  const rect = {
    x: part.x * scale,
    y: part.y * scale,
    width: part.width * scale,
    height: part.height * scale,
  };
  fitted(kit, container, text, rect, {
    face: 'cable',
    ink: INK.black,
    lines: 2,
    sizes: [14, 13, 12],
    align: 'left',
  });
  container.setPosition(place.x, place.y).setAngle(-0.6);
};

export interface Gauges {
  readonly show: (top: TableTop, layout: TableLayout) => void;
  readonly telegram: () => Container | null;
  readonly turnNeedle: (climate: number) => void;
}

/** Rounds, climate, and the last cable from home. */
export const makeGauges = (kit: Kit): Gauges => {
  const dial = makeShelf<LaidDial>(kit, {
    idOf: () => 'dial',
    draw: (container, laid) => drawDial(kit, container, laid),
  });
  const pips = makeShelf<LaidPips>(kit, {
    idOf: () => 'pips',
    draw: (container, laid) => drawPips(kit, container, laid),
  });
  const telegram = makeShelf<LaidTelegram>(kit, {
    idOf: () => 'telegram',
    draw: (container, laid) => drawTelegram(kit, container, laid),
  });
  return {
    show: (top, { papers }) => {
      const { round, rounds, climate, side } = top;
      dial.show(papers ? [{ climate, place: papers.dial }] : []);
      pips.show(papers ? [{ round, rounds, label: kit.words.round(top), place: papers.pips }] : []);
      const text = top.telegram ? kit.words.telegram(top.telegram, side) : '';
      telegram.show(papers && text !== '' ? [{ text, place: papers.telegram }] : []);
    },
    telegram: () => telegram.find('telegram'),
    turnNeedle: (climate) => {
      const needle = dial.find('dial')?.getByName('needle');
      (needle as { setAngle?: (angle: number) => void } | null)?.setAngle?.(angleOf(kit, climate));
    },
  };
};
