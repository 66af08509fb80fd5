import { translate } from './translate.ts';

interface Rounds {
  readonly round: number;
  readonly rounds: number;
}

/** Which round it is, and whether it is the last one planned: a recess may still add another. */
export const roundWords = ({ round, rounds }: Rounds): string =>
  translate(round === rounds ? 'table.lastRound' : 'table.round', { round, rounds });
