import { ink } from '../draw/palette.mjs';
import {
  brush,
  curve,
  ellipse,
  fill,
  group,
  points,
  polygon,
  stroke,
  within,
} from '../draw/shapes.mjs';
import { hand, pen } from './hands.mjs';
import { reach } from './torso.mjs';

const cuff = ([x, y], turn, width) =>
  group(
    `<rect x="-5" y="${-width / 2}" width="10" height="${width}" rx="2" fill="${ink.white}"/>` +
      `<rect x="-5" y="0" width="10" height="${width / 2}" rx="2" fill="${ink.linenShade}" opacity=".7"/>`,
    `translate(${x},${y}) rotate(${turn})`,
  );

const frameOf = (elbow, wrist) => {
  const [dx, dy] = [wrist[0] - elbow[0], wrist[1] - elbow[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const side = dx > 0 ? 1 : -1;
  const on = (along, across) => [
    elbow[0] + ux * along - uy * across * side,
    elbow[1] + uy * along + ux * across * side,
  ];
  return { length, on };
};

/** A sleeve from elbow to wrist. The near arm is lit on top, the far arm lies in shade. */
const sleeve = (elbow, wrist, [full, thin], near, suit) => {
  const { length: l, on } = frameOf(elbow, wrist);
  const edge = curve([
    on(-full * 0.9, -full * 0.5),
    on(-full * 0.75, full * 0.6),
    on(full * 0.3, full * 1.02),
    on(l * 0.6, thin * 1.25),
    [...on(l, thin), 1],
    [...on(l, -thin), 1],
    on(l * 0.55, -thin * 1.15),
    on(full * 0.55, -full * 0.85),
  ]);
  const under = [
    on(-full * 1.4, full * 0.1),
    on(full * 0.4, full * 0.35),
    on(l * 0.6, thin * 0.35),
    on(l + 4, thin * 0.25),
    on(l + 4, thin * 3),
    on(-full * 1.4, full * 3),
  ];
  const over = [
    on(-full, -full * 1.3),
    on(full, -full * 0.75),
    on(l, -thin * 0.55),
    on(l, -thin * 2),
    on(0, -full * 2),
  ];
  const creases =
    fill(
      brush(
        [on(full * 0.5, -full * 0.8), on(full * 0.75, -full * 0.1), on(full * 0.5, full * 0.5)],
        2.6,
      ),
      suit.deep,
      0.8,
    ) +
    fill(
      brush(
        [on(full * 1.1, -full * 0.8), on(full * 1.25, -full * 0.2), on(full * 1.15, full * 0.3)],
        2.2,
      ),
      suit.deep,
      0.6,
    ) +
    fill(
      brush(
        [on(-full * 0.4, -full * 0.7), on(l * 0.45, -thin * 0.95), on(l - 3, -thin * 0.8)],
        2,
        [0.4, 0.4],
      ),
      suit.light,
      0.8,
    );
  const tone = near ? fill(curve(under), suit.deep, 0.85) : fill(curve(over), suit.base);
  return fill(edge, near ? suit.base : suit.deep) + within(edge, tone + creases);
};

const contact = (x, y, width) => ellipse(x, y, width, 5, ink.shadow, 0.35);

const elbows = (person) => {
  const { back, front } = reach(person);
  return {
    near: [back - 2 - person.stout * 0.5, 152],
    far: [front + 4 + person.stout * 0.5, 150],
    front,
  };
};

const nearSize = [25, 14];
const farSize = [23, 13];

const farOnTable = (person, wrist, kind, suit, skin) =>
  sleeve(elbows(person).far, wrist, farSize, false, suit) +
  cuff([wrist[0] - 2, wrist[1] + 1], 160, 24) +
  hand(kind, [wrist[0] - 12, wrist[1] + 6], 168, skin, -1);

const nearOnTable = (person, wrist, kind, suit, skin) =>
  sleeve(elbows(person).near, wrist, nearSize, true, suit) +
  cuff([wrist[0] + 3, wrist[1] + 1], 8, 26) +
  hand(kind, [wrist[0] + 17, wrist[1] + 4], 3, skin);

const raised = (person, wrist, kind, turn, suit, skin) => {
  const { far, front } = elbows(person);
  const radians = (turn * Math.PI) / 180;
  const step = (distance) => [
    wrist[0] + Math.cos(radians) * distance,
    wrist[1] + Math.sin(radians) * distance,
  ];
  return (
    sleeve([Math.max(far[0], front + 12), 150], wrist, [24, 14], true, suit) +
    cuff(step(3), turn, 26) +
    hand(kind, step(18), turn, skin)
  );
};

const poses = {
  folded: (person, suit, skin) =>
    contact(8, 192, 104) +
    farOnTable(person, [52, 172], 'rest', suit, skin) +
    nearOnTable(person, [-10, 177], 'rest', suit, skin),
  fists: (person, suit, skin) =>
    contact(0, 193, 112) +
    farOnTable(person, [64, 173], 'fist', suit, skin) +
    nearOnTable(person, [-32, 178], 'rest', suit, skin),
  /** One arm stays in the lap; the other does everything. */
  oneArm: (person, suit, skin) =>
    contact(34, 192, 60) + farOnTable(person, [48, 173], 'rest', suit, skin),
  oneArmRaised: (person, suit, skin) =>
    raised(person, [elbows(person).front + 34, 100], 'open', -44, suit, skin),
  writing: (person, suit, skin) =>
    contact(8, 192, 104) +
    sheetUnderHand() +
    sleeve(elbows(person).far, [54, 170], farSize, false, suit) +
    cuff([52, 171], 164, 24) +
    pen([22, 192], 38, ink) +
    hand('fist', [40, 175], 172, skin, -1) +
    nearOnTable(person, [-34, 178], 'rest', suit, skin),
  palm: (person, suit, skin) =>
    contact(-34, 193, 84) +
    nearOnTable(person, [-30, 178], 'rest', suit, skin) +
    raised(person, [elbows(person).front + 40, 96], 'open', -38, suit, skin),
  stress: (person, suit, skin) =>
    contact(-34, 193, 84) +
    nearOnTable(person, [-30, 178], 'fist', suit, skin) +
    raised(person, [elbows(person).front + 46, 104], 'chop', -22, suit, skin),
  notes: (person, suit, skin) => notebook(person, suit, skin, [0, 0]),
  notesEnd: (person, suit, skin) => notebook(person, suit, skin, [13, 4]),
  listening: (person, suit, skin) =>
    sleeve(elbows(person).far, [34, 146], farSize, false, suit) +
    cuff([32, 146], 176, 24) +
    hand('rest', [24, 146], 184, skin, -1) +
    sleeve(elbows(person).near, [-2, 150], nearSize, true, suit) +
    cuff([1, 149], -6, 26) +
    hand('rest', [14, 147], -8, skin),
  explaining: (person, suit, skin) =>
    sleeve(elbows(person).near, [-2, 150], nearSize, true, suit) +
    cuff([1, 149], -6, 26) +
    hand('rest', [14, 147], -8, skin) +
    raised(person, [elbows(person).front + 26, 102], 'open', -54, suit, skin),
};

const sheetUnderHand = () =>
  fill(polygon(points`-22,180 34,178 44,196 -28,198`), ink.white) +
  [0, 1, 2]
    .map((i) => stroke(`M${-16 - i},${184 + i * 4.6}h${34 - i * 6}`, ink.blackSoft, 1.1, 0.5))
    .join('');

const notebook = (person, suit, skin, [dx, dy]) => {
  const pad = points`2,104 66,96 78,140 12,150`;
  const lines = [0, 1, 2, 3]
    .map((i) =>
      stroke(`M${11 + i * 2.6},${111 + i * 8.4}l${i === 3 ? 22 : 46},-6`, ink.blackSoft, 1.3, 0.6),
    )
    .join('');
  const tip = [52 + dx, 124 + dy];
  return (
    sleeve(elbows(person).near, [-12, 146], nearSize, true, suit) +
    cuff([-9, 144], -16, 26) +
    fill(polygon(pad.map(([x, y]) => [x + 3, y + 4])), ink.walnutDark) +
    fill(polygon(pad), ink.white) +
    lines +
    hand('fist', [5, 139], -22, skin) +
    sleeve(elbows(person).far, [84 + dx * 0.6, 136 + dy], farSize, false, suit) +
    cuff([82 + dx * 0.6, 136 + dy], 190, 24) +
    pen(tip, 34, ink) +
    hand('fist', [70 + dx, 132 + dy], 196, skin, -1)
  );
};

export const armsIn = (pose, person, suit, skin) => poses[pose](person, suit, skin);
