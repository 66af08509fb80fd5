import { clamp, type Rect } from '../layout/geometry.ts';
import { fitText } from '../layout/lettering.ts';
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
  readonly rail: Rect;
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

const LABEL_SIZES = [18, 17, 16, 15, 14, 13] as const;

/** Words beside each other, the second in brass; the size at which both fit. */
const sideBySide = (
  kit: Kit,
  container: Container,
  [name, word]: readonly [string, string],
  { x, y, width, height }: Rect,
): void => {
  const whole = fitText(kit.measure, `${name}  ${word}`, {
    face: 'label',
    width,
    height,
    lines: 1,
    sizes: LABEL_SIZES.filter((size) => size <= height * 0.5),
  });
  const { size } = whole;
  const first = kit.measure(`${name}  `, 'label', size);
  const line = { face: 'label', lines: 1, align: 'left', sizes: [size] } as const;
  fitted(kit, container, name, { x, y, width, height }, { ...line, ink: INK.white });
  fitted(
    kit,
    container,
    word,
    { x: x + first, y, width: width - first, height },
    { ...line, ink: INK.brassLight },
  );
};

/** A dial, its name and number, and the word for it. */
const drawGauge = (kit: Kit, container: Container, laid: LaidDial): void => {
  const { place, value, name, word, touch } = laid;
  if (touch !== 'none')
    sheet(
      drawing(kit, container),
      { ...place, y: place.y + 2, height: place.height - 5 },
      { fill: INK.slateDark, shadow: 0, edge: INK.brassLight, edgeWidth: 2 },
    );
  const radius = place.height / 2 - 3;
  const room = place.width - 2 * radius - 14;
  const largest = Math.min(LABEL_SIZES[0], place.height * 0.5);
  const lettering = kit.measure(`${name}  ${word}`, 'label', largest);
  const slack = Math.max(0, room - lettering);
  const x = place.x + (laid.id === 'climate' ? slack : slack / 2);
  drawDial(kit, container, value, { x: x + radius, y: place.y + place.height / 2 - 1, radius });
  const text = { x: x + 2 * radius + 8, y: place.y, height: place.height - 2 };
  sideBySide(kit, container, [name, word], {
    ...text,
    width: place.x + place.width - text.x,
  });
};

const drawRail = (kit: Kit, container: Container, { x, y, width, height }: Rect): void => {
  const graphics = drawing(kit, container);
  graphics.fillStyle(inkNumber(INK.slateDark), 1).fillRect(x, y, width, height - 3);
  graphics.fillStyle(inkNumber(INK.brassLight), 1).fillRect(x, y + height - 3, width, 1.5);
  graphics.fillStyle(inkNumber(INK.walnutDark), 1).fillRect(x, y + height - 1.5, width, 1.5);
};

const drawRounds = (
  kit: Kit,
  container: Container,
  { round, rounds, label, place, rail }: LaidRounds,
): void => {
  drawRail(kit, container, rail);
  const size = Math.min(16, place.height * 0.5);
  const pitch = 18;
  const pips = rounds * pitch;
  const text = { ...place, width: place.width - pips - 6, height: place.height - 2 };
  const lettering = fitText(kit.measure, label, {
    face: 'label',
    width: text.width,
    height: text.height,
    lines: 2,
    sizes: [size, 14, 13],
  });
  const line = { face: 'label', ink: INK.white, lines: 2, align: 'left' } as const;
  fitted(kit, container, label, text, { ...line, sizes: [lettering.size] });
  const widths = lettering.lines.map((words) => kit.measure(words, 'label', lettering.size));
  const x = place.x + Math.max(...widths) + 18;
  const y = place.height / 2 - 1;
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
  const rounds = makeShelf<LaidRounds>(kit, {
    idOf: () => 'rounds',
    draw: (container, laid) => drawRounds(kit, container, laid),
  });
  const dials = makeShelf<LaidDial>(kit, {
    idOf: ({ id }) => id,
    draw: (container, laid) => drawGauge(kit, container, laid),
  });
  return {
    show: (top, layout, hand) => {
      const { round, rounds: count } = top;
      const gauges = layout.papers?.gauges;
      const label = kit.words.round(top);
      rounds.show(
        gauges ? [{ round, rounds: count, label, place: gauges.rounds, rail: gauges.rail }] : [],
      );
      dials.show(dialsOf(kit, top, layout, hand));
    },
    turnNeedle: (id, value) => {
      const needle = dials.find(id)?.getByName(NEEDLE);
      (needle as { setAngle?: (angle: number) => void } | null)?.setAngle?.(angleOf(kit, value));
    },
  };
};
