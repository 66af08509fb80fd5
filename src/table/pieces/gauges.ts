import { clamp, type Rect } from '../layout/geometry.ts';
import type { TableLayout } from '../layout.ts';
import { lowestAtHome } from '../view/home.ts';
import type { TableTop } from '../view/tableTop.ts';
import { type Hand, type Touch, touchOf } from './hand.ts';
import { INK, inkNumber } from './inks.ts';
import { type Container, drawing, fitted, type Kit, picture, sheet } from './kit.ts';
import { makeShelf } from './shelf.ts';

interface LaidDial {
  readonly id: 'climate' | 'home';
  /** 0–100. */
  readonly value: number;
  readonly name: string;
  readonly word: string;
  readonly place: Rect;
  readonly touch: Touch;
}

interface LaidRounds {
  readonly round: number;
  readonly rounds: number;
  readonly label: string;
  readonly place: Rect;
}

const NEEDLE = 'needle';

/** The radius of the drawn dial, in design units. */
const DIAL = 38;

const angleOf = ({ art }: Kit, value: number): number => {
  const { from, to } = art.parts.dial;
  return from + ((to - from) * clamp(value, 0, 100)) / 100;
};

/** A dial of the given radius about a point; its needle has a name, so that it can be turned. */
export const drawDial = (
  kit: Kit,
  container: Container,
  value: number,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): void => {
  const scale = radius / DIAL;
  picture(kit, container, 'dial', { x, y, scale });
  picture(kit, container, 'dial-needle', { x, y, scale })
    .setName(NEEDLE)
    .setAngle(angleOf(kit, value));
};

const plate = (kit: Kit, container: Container, rect: Rect, touch: Touch): void =>
  sheet(drawing(kit, container), rect, {
    fill: INK.slateDark,
    shadow: touch === 'pressed' ? 0 : 2,
    edge: touch === 'none' ? INK.walnutDark : INK.brassLight,
    edgeWidth: touch === 'none' ? 1 : 2,
  });

/** A dial, its name and number, and the word for it. */
const drawGauge = (kit: Kit, container: Container, laid: LaidDial): void => {
  const { place, value, name, word, touch } = laid;
  plate(kit, container, place, touch);
  const radius = place.height / 2 - 3;
  drawDial(kit, container, value, {
    x: place.x + radius + 5,
    y: place.y + place.height / 2,
    radius,
  });
  const text = { x: place.x + 2 * radius + 13, width: place.width - 2 * radius - 18 };
  const line = { face: 'label', ink: INK.white, lines: 1, align: 'left' } as const;
  const half = place.height / 2 - 2;
  const large = clamp(place.height * 0.32, 13, 18);
  const upper = { ...text, y: place.y + 3, height: half };
  fitted(kit, container, name, upper, { ...line, sizes: [large, 15, 14, 13] });
  const lower = { ...text, y: place.y + place.height / 2 - 1, height: half };
  fitted(kit, container, word, lower, {
    ...line,
    ink: INK.brassLight,
    sizes: [large, 15, 14, 13],
  });
};

const drawRounds = (
  kit: Kit,
  container: Container,
  { round, rounds, label, place }: LaidRounds,
): void => {
  plate(kit, container, place, 'none');
  const upper = {
    x: place.x + 6,
    y: place.y + 2,
    width: place.width - 12,
    height: place.height * 0.5,
  };
  fitted(kit, container, label, upper, {
    face: 'label',
    ink: INK.white,
    lines: 1,
    sizes: [18, 17, 16, 15, 14, 13],
  });
  const pitch = Math.min(18, (place.width - 16) / rounds);
  const x = place.x + place.width / 2 - ((rounds - 1) * pitch) / 2;
  const y = place.y + place.height * 0.74;
  const ground = drawing(kit, container);
  ground.fillStyle(inkNumber(INK.paper), 1);
  for (let at = 1; at <= rounds; at++) {
    const frame = at < round ? 'pip-full' : at === round ? 'pip-half' : 'pip-empty';
    ground.fillCircle(x + (at - 1) * pitch, y, 7.5);
    picture(kit, container, frame, { x: x + (at - 1) * pitch, y, scale: 1 });
  }
};

export interface Gauges {
  readonly show: (top: TableTop, layout: TableLayout, hand: Hand) => void;
  readonly turnNeedle: (id: 'climate' | 'home', value: number) => void;
}

const dialsOf = (
  { words }: Kit,
  top: TableTop,
  { papers }: TableLayout,
  hand: Hand,
): readonly LaidDial[] => {
  if (!papers) return [];
  const { climate, home } = papers.gauges;
  const value = top.climate;
  const trust: LaidDial = {
    id: 'climate',
    value,
    place: climate,
    touch: 'none',
    name: `${words.say('tabletop.climate')} ${value}`,
    word: words.climate(value),
  };
  const lowest = lowestAtHome(top.home);
  if (!home || !lowest) return [trust];
  const backing: LaidDial = {
    id: 'home',
    value: lowest.backing,
    place: home,
    touch: touchOf(hand, 'home'),
    name: `${words.say('tabletop.home')} ${lowest.backing}`,
    word: words.say(`mood.${lowest.mood}`),
  };
  return [trust, backing];
};

/** Rounds, trust between the delegations, and the least support at home. */
export const makeGauges = (kit: Kit): Gauges => {
  const dials = makeShelf<LaidDial>(kit, {
    idOf: ({ id }) => id,
    draw: (container, laid) => drawGauge(kit, container, laid),
  });
  const rounds = makeShelf<LaidRounds>(kit, {
    idOf: () => 'rounds',
    draw: (container, laid) => drawRounds(kit, container, laid),
  });
  return {
    show: (top, layout, hand) => {
      const { round, rounds: count } = top;
      const place = layout.papers?.gauges.rounds;
      const label = kit.words.round(top);
      rounds.show(place ? [{ round, rounds: count, label, place }] : []);
      dials.show(dialsOf(kit, top, layout, hand));
    },
    turnNeedle: (id, value) => {
      const needle = dials.find(id)?.getByName(NEEDLE);
      (needle as { setAngle?: (angle: number) => void } | null)?.setAngle?.(angleOf(kit, value));
    },
  };
};
