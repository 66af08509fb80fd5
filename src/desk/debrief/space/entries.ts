import type { Landmark } from '../../../history/space/landmarks.ts';
import type { Offer } from '../../../history/space/offers.ts';
import type { Allowance, Room } from '../../../history/space/room.ts';
import type { Counts, Point, SpaceSheet } from '../../../history/space/sheet.ts';
import type { Values } from '../../../history/space/terms.ts';
import type { PartyId, Scenario, Terms } from '../../../negotiation/scenarioData.ts';

/** One thing on the sheet: a landmark, an offer or so many in a row of the same worth, or a point of packages. */
export type Entry =
  | {
      readonly kind: 'landmark';
      readonly id: string;
      readonly landmark: Landmark;
      readonly values: Values;
    }
  | {
      readonly kind: 'offer';
      readonly id: string;
      readonly offer: Offer;
      /** “2”, “2–3”, “B”. */
      readonly mark: string;
      readonly values: Values;
    }
  | { readonly kind: 'point'; readonly id: string; readonly point: Point; readonly values: Values };

/** Whether two things lie in the same place on the sheet. */
export const isSame = (a: Values, b: Values): boolean =>
  Math.abs(a[0] - b[0]) < 1e-6 && Math.abs(a[1] - b[1]) < 1e-6;

/** The first party counts its offers in numbers, the second in letters. */
const markOf = (scenario: Scenario, by: PartyId, place: number): string =>
  scenario.parties[0].id === by ? String(place + 1) : String.fromCodePoint(65 + (place % 26));

const offersBy = (scenario: Scenario, offers: readonly Offer[], by: PartyId): readonly Entry[] => {
  const runs: { offer: Offer; from: number; until: number }[] = [];
  offers
    .filter((offer) => offer.by === by)
    .forEach((offer, place) => {
      const last = runs.at(-1);
      if (last && isSame(last.offer.values, offer.values)) {
        last.offer = offer;
        last.until = place;
      } else runs.push({ offer, from: place, until: place });
    });
  return runs.map(({ offer, from, until }) => {
    const marks = [...new Set([from, until])].map((place) => markOf(scenario, by, place));
    return {
      kind: 'offer',
      id: `offer-${by}-${offer.turn}`,
      offer,
      mark: marks.join('–'),
      values: offer.values,
    };
  });
};

/** Landmarks and offers, which have names of their own. */
export const namedEntries = (
  scenario: Scenario,
  landmarks: readonly Landmark[],
  offers: readonly Offer[],
): readonly Entry[] => [
  ...landmarks.map((landmark): Entry => ({
    kind: 'landmark',
    id: `landmark-${landmark.kind}`,
    landmark,
    values: landmark.values,
  })),
  ...scenario.parties.flatMap(({ id }) => offersBy(scenario, offers, id)),
];

export const pointEntry = (point: Point): Entry => ({
  kind: 'point',
  id: `point ${point.first} ${point.second}`,
  point,
  values: [point.first, point.second],
});

export const pointEntries = ({ points }: SpaceSheet): readonly Entry[] => points.map(pointEntry);

/** The point of packages that lies exactly here, if there is one among those listed. */
export const pointAt = ({ points }: SpaceSheet, values: Values): Point | null =>
  points.find(({ first, second }) => isSame([first, second], values)) ?? null;

/** Whose instructions allowed every answer of a package that was free. */
export const allowanceOf = ({ issues }: Room, terms: Terms): Allowance =>
  issues.reduce<number>((allowed, { issue, options }) => {
    const answer = terms[issue];
    if (answer === undefined) return allowed;
    return allowed & (options.find(({ option }) => option === answer)?.allowedBy ?? 0);
  }, 3) as Allowance;

/** Whose instructions allowed a point, said of the most of them. */
export const allowanceOfPoint = ({ both, firstAlone, secondAlone }: Point): Allowance =>
  both > 0 ? 3 : firstAlone > 0 ? 1 : secondAlone > 0 ? 2 : 0;

export const countOf = ({ both, firstAlone, secondAlone, neither }: Counts): number =>
  both + firstAlone + secondAlone + neither;

const betters = (one: Values, other: Values): boolean =>
  one[0] >= other[0] - 1e-6 && one[1] >= other[1] - 1e-6 && !isSame(one, other);

/** Where an agreement lies, seen from the frontier of what both mandates allowed. */
export const placeOfDeal = (
  sheet: SpaceSheet,
  values: Values,
): 'on' | 'inside' | 'beyond' | null => {
  const frontier = sheet.points
    .filter(({ onSharedFrontier }) => onSharedFrontier)
    .map(({ first, second }): Values => [first, second]);
  if (frontier.length === 0) return null;
  if (frontier.some((point) => isSame(point, values))) return 'on';
  return frontier.some((point) => betters(point, values)) ? 'inside' : 'beyond';
};
