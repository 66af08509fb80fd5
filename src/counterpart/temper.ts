/** How a bargainer bargains. */
export interface Temper {
  /** Pace β, 0.5 slow … 2 quick to come down. */
  readonly pace: number;
  /** Reciprocity ρ, 0.2–0.8: how much slower while the other side has not moved. */
  readonly reciprocity: number;
  /** Firmness φ, 0–0.2 of the range never given up. */
  readonly firmness: number;
  /** Readiness to cite and to ask the capital, 0–1. */
  readonly argues: number;
  readonly consults: number;
  /** Readiness to do what its capital leans to unasked, 0–1. */
  readonly leans: number;
}

export const MIDDLING: Temper = {
  pace: 1,
  reciprocity: 0.5,
  firmness: 0,
  argues: 0.5,
  consults: 0.5,
  leans: 1,
};

/** A number in [0, 1) that depends on the seed and the occasion alone. */
export const chance = (seed: number, occasion: number): number => {
  let x = (Math.imul(seed, 2654435761) + Math.imul(occasion, 40503) + 12345) >>> 0;
  x = (x ^ (x << 13)) >>> 0;
  x = (x ^ (x >>> 17)) >>> 0;
  x = (x ^ (x << 5)) >>> 0;
  return x / 4294967296;
};
