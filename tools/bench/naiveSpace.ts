import type { Scenario, Terms } from '../../src/negotiation/scenarioData.ts';
import { utility } from '../../src/negotiation/utility.ts';
import { choicesOf, formsOf } from '../../src/history/space/packages.ts';
import type { Allowance, Room } from '../../src/history/space/room.ts';
import { wordingOf } from '../../src/history/space/terms.ts';

export interface NaivePackage {
  readonly terms: Terms;
  readonly allowedBy: Allowance;
  readonly first: number;
  readonly second: number;
}

/** Every package of a room one by one: its text written out, and its worth to each party asked for. */
export const naivePackages = (scenario: Scenario, room: Room): readonly NaivePackage[] => {
  const [one, two] = scenario.parties;
  const packages: NaivePackage[] = [];
  for (const counted of formsOf(scenario, room))
    for (const { terms, allowedBy } of choicesOf(counted)) {
      if (allowedBy === 0 && !room.isUnbound) continue;
      const wording = wordingOf(scenario, room, terms);
      if (wording.isBarred) continue;
      packages.push({
        terms,
        allowedBy,
        first: utility(scenario, one.id, wording.terms, room.facts),
        second: utility(scenario, two.id, wording.terms, room.facts),
      });
    }
  return packages;
};

/** The packages nothing else betters for both parties at once, each held against every other. */
export const naiveFrontier = <T extends Pick<NaivePackage, 'first' | 'second'>>(
  packages: readonly T[],
): readonly T[] => {
  const more = 1e-9;
  return packages.filter(
    (one) =>
      !packages.some(
        (other) =>
          other.first >= one.first - more &&
          other.second >= one.second - more &&
          (other.first > one.first + more || other.second > one.second + more),
      ),
  );
};
