export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** From which day of the year the light of a season holds; winter goes on into the new year. */
const SEASONS: readonly (readonly [from: string, Season])[] = [
  ['11-01', 'winter'],
  ['08-16', 'autumn'],
  ['06-01', 'summer'],
  ['03-01', 'spring'],
];

/** The season whose light a stage has that opens on this ISO date. */
export const seasonOf = (opens: string): Season =>
  SEASONS.find(([from]) => opens.slice(5, 10) >= from)?.[1] ?? 'winter';
