import { fire, hiss, hum, leaves, mixed, rain, sea, stillAir, traffic, wind } from './air.mjs';
import {
  churchBell,
  clock,
  creaks,
  crows,
  farTeleprinter,
  farTypewriter,
  murmur,
  radiatorTicks,
  songbird,
  sparrows,
  steps,
  swifts,
} from './life.mjs';
import { randomFrom } from './signal.mjs';

/** What is heard in each place: beds by their level, single sounds by their peak, in decibels below full. */
const rooms = {
  otowa: (random) => [
    stillAir(random, -44),
    wind(random, -46),
    clock(random, 1, -22, { wet: 0.3, tail: 0.5 }),
    creaks(random, [5.3], -30),
  ],
  'london-winter': (random) => [
    stillAir(random, -50),
    fire(random, -36),
    rain(random, -46),
    traffic(random, -44),
  ],
  'london-summer': (random) => [
    stillAir(random, -48),
    traffic(random, -44),
    songbird(random, -24),
    sparrows(random, -30),
    leaves(random, -56),
  ],
  garden: (random) => [
    leaves(random, -46),
    traffic(random, -50),
    songbird(random, -22),
    sparrows(random, -26),
    churchBell(294, [9.5, 12.2], -27),
  ],
  ministry: (random) => [
    stillAir(random, -45),
    hum(100, -60),
    steps(
      random,
      [
        [2, 7, -0.8, 0.2],
        [10.5, 6, 0.6, -0.5],
      ],
      -24,
    ),
    farTypewriter(
      random,
      [
        [0.6, 9],
        [7.2, 14],
        [13.4, 8],
      ],
      -30,
    ),
  ],
  spiridonovka: (random) => [
    stillAir(random, -45),
    clock(random, 2, -27, { pan: -0.6, wet: 0.7, tail: 2.2 }),
    creaks(random, [4.4, 12.1], -27, 2),
    swifts(random, -32),
  ],
  kremlin: (random) => [
    stillAir(random, -44),
    wind(random, -48),
    crows(random, -30),
    steps(random, [[8.2, 5, 0.7, 0.1]], -31, 2.8),
  ],
  office: (random) => [
    stillAir(random, -46),
    hum(100, -58),
    hiss(random, -62),
    radiatorTicks(random, -29),
    traffic(random, -44),
    clock(random, 0.5, -32, { pan: 0.5 }),
  ],
  letters: (random) => [
    stillAir(random, -50),
    sea(random, -42),
    farTeleprinter(random, 2.2, 'MOSCOW TO TOKYO', -27),
    farTeleprinter(random, 10.6, 'TOKYO TO MOSCOW', -30),
  ],
  council: (random) => [
    stillAir(random, -46),
    murmur(random, 9, -25, { wet: 0.16, hall: 1.4, dull: 2400 }),
    creaks(random, [6.6], -34),
  ],
  diet: (random) => [
    stillAir(random, -45),
    murmur(random, 14, -24, { wet: 0.2, hall: 2.2, dull: 1900 }),
    steps(random, [[9, 4, -0.5, 0]], -32, 2.6),
  ],
  residence: (random) => [
    stillAir(random, -47),
    clock(random, 0.5, -27, { pan: -0.3 }),
    songbird(random, -34),
    traffic(random, -47),
  ],
  'opera-house': (random) => [
    stillAir(random, -43),
    murmur(random, 18, -26, { wet: 0.34, hall: 2.8, dull: 1700 }),
    creaks(random, [3.1, 9.4, 13.2], -33, 2.4),
    steps(random, [[6.2, 5, 0.6, -0.1]], -33, 2.8),
  ],
  'winter-desks': (random) => [
    stillAir(random, -47),
    wind(random, -43),
    radiatorTicks(random, -31),
    clock(random, 1, -28, { pan: -0.5, wet: 0.25, tail: 0.6 }),
    farTypewriter(
      random,
      [
        [3.4, 11],
        [11.8, 8],
      ],
      -31,
    ),
  ],
  'first-secretary': (random) => [
    stillAir(random, -46),
    traffic(random, -49),
    sparrows(random, -35),
    clock(random, 2, -28, { pan: 0.5, wet: 0.4, tail: 1.2 }),
    steps(random, [[10.8, 4, -0.7, -0.2]], -34, 1.6),
  ],
};

export const ROOMS = Object.keys(rooms);

/** A room as a take that goes round without a seam. */
export const roomTake = (name) => mixed(...rooms[name](randomFrom(2100 + ROOMS.indexOf(name))));
