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

const slick = (person, { crown }, ink) => ({
  mass: cap(
    person,
    points`-16,-84 -16,-97 -8,-106 8,-110 24,-109 34,-102!`,
    points`36,${-109 - person.crown} 27,${crown - 2} 10,${crown - 6} -14,${crown - 5} -40,${crown + 4}`,
  ),
  detail:
    strand(points`33,-106 14,${crown + 1} -12,${crown + 2} -38,${crown + 16}`, ink.light, 1.6) +
    strand(points`22,-109 -2,-111 -26,-102 -42,-82`, ink.light, 1.4) +
    strand(points`-6,-105 -24,-98 -38,-78`, ink.light, 1.2, 0.6),
});

const parted = (person, { crown }, ink) => ({
  mass: cap(
    person,
    points`-16,-84 -15,-97 -9,-104 -4,-111 8,-105 24,-102 36,-97!`,
    points`39,${-107 - person.crown} 32,${crown - 4} 14,${crown - 10} -1,${crown - 6} -8,${crown - 2} -22,${crown - 4} -40,${crown + 4}`,
  ),
  detail:
    strand(points`-4,-111 -6,${crown + 4} -10,${crown - 2}`, ink.light, 2.2, 0.9) +
    strand(points`0,-110 14,${crown - 3} 30,${crown + 4} 36,-102`, ink.light, 1.6) +
    strand(points`2,-107 16,-110 32,-102`, ink.light, 1.3) +
    strand(points`-12,-106 -26,-104 -42,-84`, ink.light, 1.3, 0.7),
});

const thin = (person, { crown }, ink) => ({
  mass: cap(
    person,
    points`-18,-80 -21,-92 -26,-102 -20,-110 -8,-114 4,${crown + 3}!`,
    points`-2,${crown - 1.6} -18,${crown - 1} -38,${crown + 6}`,
  ),
  detail:
    strand(points`16,${crown + 3} 2,${crown + 1} -22,${crown + 4} -38,-98`, ink.light, 1.5) +
    strand(points`10,${crown + 7} -6,${crown + 6} -26,-106`, ink.base, 1.3) +
    strand(points`-22,-98 -36,-92 -45,-76`, ink.light, 1.3) +
    fill(
      curve(points`12,${crown + 8} 24,${crown + 11} 29,${crown + 18} 18,${crown + 14}`),
      '#fff3da',
      0.7,
    ),
});

const swept = (person, { crown }, ink) => ({
  mass: curve(points`
    -16,-84 -17,-97 -8,-107 8,-111 24,-110 35,-103! 42,-112 36,${crown - 8} 18,${crown - 15} -8,${crown - 15}
    -34,${crown - 8} -53,-104 -58,-86 -52,-66 -42,-52 -33,-50 -32,-64 -27,-58 -23,-72`),
  detail:
    strand(
      points`35,-106 26,${crown - 4} 4,${crown - 8} -20,${crown - 5} -44,-104`,
      ink.deep,
      1.7,
      0.7,
    ) +
    strand(points`24,-110 4,-118 -22,-114 -46,-92`, ink.deep, 1.5, 0.6) +
    strand(points`4,-110 -16,-109 -36,-96 -48,-78`, ink.deep, 1.4, 0.6) +
    strand(points`38,-112 22,${crown - 10} -4,${crown - 12}`, ink.light, 2, 0.9),
});

const pompadour = (person, { crown }, ink) => ({
  mass: curve(points`
    -16,-84 -14,-98 -4,-105 12,-106 28,-103 37,-97! 46,-108 43,-124 28,${crown - 14} 6,${crown - 14} -16,${crown - 9}
    -40,${crown + 2} ${-49 - person.skull},-94 ${-47 - person.skull},-74 -40,-54 -33,-50 -32,-64 -27,-58 -23,-72`),
  detail:
    strand(points`38,-102 34,-118 18,${crown - 8} -6,${crown - 8}`, ink.light, 2, 0.85) +
    strand(points`26,-104 16,-115 -6,-118 -30,-108`, ink.light, 1.6) +
    strand(points`8,-107 -10,-109 -32,-98 -42,-80`, ink.light, 1.4) +
    strand(points`42,-112 36,-122 22,${crown - 11}`, ink.deep, 1.6),
});

/** Long, combed straight back from a high forehead, full at the nape. */
const mane = (person, { crown }, ink) => ({
  mass: curve(points`
    -17,-84 -17,-98 -8,-108 8,-112 22,-110 31,-103! 38,-115 31,${crown - 6} 14,${crown - 13} -10,${crown - 14}
    -36,${crown - 6} -54,-100 -59,-78 -57,-56 -52,-40 -42,-38 -36,-46 -33,-62 -27,-58 -23,-72`),
  detail:
    strand(
      points`30,-106 20,${crown - 3} -4,${crown - 6} -30,${crown + 4} -50,-86`,
      ink.light,
      1.9,
      0.85,
    ) +
    strand(points`20,-110 0,-113 -24,-104 -46,-74`, ink.light, 1.6) +
    strand(points`2,-110 -18,-106 -36,-90 -50,-56`, ink.light, 1.5) +
    strand(points`-12,-100 -30,-84 -44,-52`, ink.deep, 1.6),
});

/** Combed back from a widow's peak, the temples bare. */
const peaked = (person, { crown }, ink) => ({
  mass: cap(
    person,
    points`-18,-82 -19,-98 -14,-110 -2,-115 10,-108 17,-107 24,${-112 - person.crown}!`,
    points`20,${crown - 3} 6,${crown - 9} -14,${crown - 9} -40,${crown + 2}`,
  ),
  detail:
    strand(
      points`17,-109 4,${crown - 3} -16,${crown - 2} -40,${crown + 12}`,
      ink.light,
      1.7,
      0.85,
    ) +
    strand(points`6,-110 -12,-114 -34,-100 -46,-80`, ink.light, 1.4) +
    strand(points`-18,-98 -32,-88 -42,-72`, ink.light, 2, 0.7),
});

/** Combed flat from a low parting over a broad crown, full at the sides. */
const combed = (person, { crown }, ink) => ({
  mass: cap(
    person,
    points`-18,-80 -21,-92 -19,-103 -8,-109 6,-111 20,-110 29,-105!`,
    points`30,${-108 - person.crown} 20,${crown - 1} 4,${crown - 3} -18,${crown - 2} -38,${crown + 4}`,
  ),
  detail:
    strand(points`28,-106 10,${crown + 3} -14,${crown + 2} -36,${crown + 14}`, ink.light, 1.7) +
    strand(points`16,-110 -4,-112 -24,-106`, ink.light, 1.5) +
    strand(points`-20,-98 -36,-92 -46,-76`, ink.light, 1.8, 0.9) +
    strand(points`-24,-88 -36,-82 -44,-68`, ink.light, 1.4, 0.8),
});

/** Long on top, in one wave off the forehead, short behind. */
const waved = (person, { crown }, ink) => ({
  mass: curve(points`
    -16,-84 -16,-96 -10,-104 0,-112 12,-110 22,-102 33,-98! 40,-106 42,-116 30,${crown - 10} 14,${crown - 17} -6,${crown - 15}
    -26,${crown - 9} ${-46 - person.skull},-104 ${-51 - person.skull},-84 -46,-64 -38,-52 -33,-52 -32,-64 -27,-58 -23,-72`),
  detail:
    strand(points`36,-102 30,-116 16,${crown - 8} 2,${crown - 6}`, ink.light, 2, 0.85) +
    strand(points`22,-104 12,-116 -4,${crown - 2} -20,${crown - 2}`, ink.light, 1.7) +
    strand(points`-2,-111 -16,-116 -32,-110 -44,-92`, ink.light, 1.5) +
    strand(points`-12,-101 -28,-98 -42,-76`, ink.deep, 1.6),
});

const styles = {
  combed,
  waved,
  mane,
  peaked,
  cropped,
  fringed,
  receding,
  wavy,
  slick,
  parted,
  thin,
  swept,
  pompadour,
};

export const hair = (person, at, ink) => {
  const { mass, detail } = styles[person.hair](person, at, ink);
  const backShade = curve(points`-22,-140 -30,-112 -27,-92 -33,-72 -30,-40 -80,-40! -80,-140!`);
  return (
    fill(mass, ink.base) +
    within(mass, filtered(fill(backShade, ink.deep, 0.85), 'crayon')) +
    detail
  );
};
