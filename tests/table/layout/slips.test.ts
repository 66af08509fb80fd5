import { describe, expect, test } from 'vitest';
import { isWholeOnSlip } from '../../../src/table/layout/slips.ts';
import { road } from '../../session/games.ts';
import { evenLetters, laidAt, sitIn, textOf, topOf } from '../tables.ts';

const SEATS = road.stages
  .filter(({ kind }) => kind !== 'home')
  .flatMap(({ id }) => road.parties.map((party) => [id, party.id] as const));

describe('the slips with the names of sources', () => {
  test.each(SEATS)('are whole on every large table: %s as %s', (stage, side) => {
    const top = topOf(sitIn(stage, side));
    const cut = [
      [794, 557],
      [847, 605],
      [1190, 915],
    ].flatMap(([width, height]) => {
      const { papers } = laidAt(width!, height!, top).layout;
      return (papers?.sources ?? []).filter(
        (slip) => !isWholeOnSlip(evenLetters, textOf(`argument.${slip.argument}.name`), slip),
      );
    });
    expect(cut).toEqual([]);
  });
});
