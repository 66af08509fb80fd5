import { curve, fill, filtered, points, stroke, thread, within } from '../draw/shapes.mjs';

const napeOf = ({ skull }) => points`${-48 - skull},-94 ${-47 - skull},-74 -40,-54 -33,-50 -32,-64`;
const sideburn = points`-27,-58 -24,-70 -20,-80`;

const cap = (person, hairline, top) => curve([...hairline, ...top, ...napeOf(person), ...sideburn]);

const strand = (list, ink, width = 1.5, opacity = 0.75) =>
  stroke(thread(list), ink, width, opacity);

const cropped = (person, { crown }, ink) => {
  const mass = cap(
    person,
    points`-16,-86 -14,-99 -3,-105 14,-104 30,-101 36,-95!`,
    points`37,${-108 - person.crown} 29,${crown - 3} 11,${crown - 8} -14,${crown - 7} -38,${crown + 2}`,
  );
  const bristles = Array.from({ length: 12 }, (_, i) => {
    const x = 33 - i * 6.6;
    const y = crown + 2.6 + Math.abs(i - 3) * 0.9;
    return stroke(`M${x},${y}l1.6,-7.6`, ink.light, 1.2, 0.65);
  });
  return { mass, detail: bristles.join('') };
};

const fringed = (person, { crown }, ink) => {
  const { skull } = person;
  const mass = curve(points`
    -22,-74 -25,-84 -33,-91 ${-43 - skull},-92 ${-49 - skull},-80 ${-46 - skull * 0.5},-62 -39,-48 -34,-54 -33,-66 -26,-60`);
  const shine = curve(points`2,${crown + 7} 16,${crown + 8} 25,${crown + 15} 14,${crown + 13}`);
  return {
    mass,
    detail: strand(points`-27,-82 -38,-84 -45,-74`, ink.light, 1.3) + fill(shine, '#fff3da', 0.85),
  };
};

const receding = (person, { crown }, ink) => ({
  mass: cap(
    person,
    points`-17,-84 -17,-97 -9,-105 3,-106 11,-113 19,${-114 - person.crown}!`,
    points`10,${crown - 3} -8,${crown - 6} -34,${crown + 2}`,
  ),
  detail:
    strand(points`12,${crown + 2} -10,${crown + 1} -34,${crown + 10}`, ink.light) +
    strand(points`-2,-109 -22,-106 -40,-92`, ink.light, 1.3) +
    strand(points`-15,-96 -32,-92 -43,-78`, ink.light, 1.2, 0.6),
});

const wavy = (person, { crown }, ink) => ({
  mass: curve(points`
    -16,-84 -12,-99 0,-106 16,-105 29,-102 36,-95! 45,-108 40,-123 25,${crown - 14} 6,${crown - 15} -14,${crown - 11} -36,${crown - 6}
    -52,-104 -57,-86 -52,-64 -42,-52 -34,-55 -33,-64 -27,-58 -23,-72`),
  detail:
    strand(points`38,-105 32,-120 12,${crown - 8} -12,${crown - 6}`, ink.light, 2, 0.8) +
    strand(points`28,-105 18,-117 -4,-121 -28,-114`, ink.light, 1.7) +
    strand(points`10,-108 -8,-112 -32,-105 -47,-88`, ink.light, 1.5) +
    strand(points`-8,-101 -26,-97 -44,-74`, ink.deep, 1.6),
});

const styles = { cropped, fringed, receding, wavy };

export const hair = (person, at, ink) => {
  const { mass, detail } = styles[person.hair](person, at, ink);
  const backShade = curve(points`-22,-140 -30,-112 -27,-92 -33,-72 -30,-40 -80,-40! -80,-140!`);
  return (
    fill(mass, ink.base) +
    within(mass, filtered(fill(backShade, ink.deep, 0.85), 'crayon')) +
    detail
  );
};
