import { ink } from '../draw/palette.mjs';
import { box, fill, frameLine, points, polygon, stroke } from '../draw/shapes.mjs';

/** Card measures in design units from the card's centre: the parts the table fills in. */
export const cardParts = {
  card: { x: -84, y: -106, width: 168, height: 212 },
  picture: { x: -75, y: -97, width: 150, height: 84 },
  text: { x: -74, y: -8, width: 148, height: 84 },
  footer: { x: -74, y: 79, width: 148, height: 20 },
};

const { card, picture, footer } = cardParts;

const base = (paper, shadow) =>
  box(card.x + shadow, card.y + shadow + 1, card.width, card.height, ink.shadow, 0.45, 5) +
  box(card.x, card.y, card.width, card.height, paper, 1, 5);

const fittings = (rule, weight, inset = 4) =>
  frameLine(
    card.x + inset,
    card.y + inset,
    card.width - inset * 2,
    card.height - inset * 2,
    rule,
    weight,
    3,
  ) +
  box(picture.x, picture.y, picture.width, picture.height, ink.paperDeep) +
  frameLine(
    picture.x - 0.5,
    picture.y - 0.5,
    picture.width + 1,
    picture.height + 1,
    ink.black,
    1.4,
  ) +
  stroke(`M${footer.x},${footer.y - 1}h${footer.width}`, rule, 1, 0.8);

const faces = {
  normal: () =>
    base(ink.paper, 4) +
    frameLine(card.x, card.y, card.width, card.height, ink.paperDeep, 1.4, 5) +
    fittings(ink.mustardDark, 1),
  hover: () =>
    base(ink.white, 8) +
    frameLine(card.x, card.y, card.width, card.height, ink.slate, 3, 5) +
    fittings(ink.slate, 1.4, 5.4),
  selected: () =>
    base(ink.white, 6) +
    frameLine(card.x, card.y, card.width, card.height, ink.red, 5, 5) +
    fittings(ink.red, 1.2, 5.6) +
    fill(polygon(points`84,-106 84,-76 54,-106`), ink.red) +
    stroke('M68,-97L73,-92L80,-101', ink.white, 2.6),
  disabled: () =>
    base('#cfc6b0', 2) +
    frameLine(card.x, card.y, card.width, card.height, '#8f8874', 1.4, 5) +
    fittings('#8f8874', 1) +
    Array.from({ length: 5 }, (_, i) =>
      stroke(`M${card.x + 8 + i * 34},${footer.y + 19}l14,-16`, '#8f8874', 1.6),
    ).join(''),
};

export const cardStates = Object.keys(faces);

export const cardFace = (state) => faces[state]();
