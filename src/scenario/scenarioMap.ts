import type { IssueId, OptionId, PartyId } from '../negotiation/scenarioData.ts';

/** What an option makes of islands; what it says nothing of is left as it is. */
export const FATES = ['now', 'after-treaty', 'residual', 'conference'] as const;
export type Fate = (typeof FATES)[number];

/** Whether the two sides dispute a group, or it was renounced before these talks. */
export const GROUNDS = ['disputed', 'renounced'] as const;
export type Ground = (typeof GROUNDS)[number];

export type GroupId = string;
/** Degrees east and north. */
export type Position = readonly [longitude: number, latitude: number];

/** Islands an option treats alike, in the order in which a reader goes through them. */
export interface IslandGroup {
  readonly id: GroupId;
  readonly ground: Ground;
  /** Ids of islands in the file of coastlines. */
  readonly islands: readonly string[];
}

/** A line drawn in the past, roughly, as one or more paths. */
export interface HistoricalBorder {
  readonly id: string;
  /** ISO date: never shown before it. */
  readonly date: string;
  readonly paths: readonly (readonly Position[])[];
}

export const PLACE_KINDS = ['sea', 'land', 'town'] as const;

/** A name for finding one’s way: a sea’s may be turned, in degrees clockwise; a town’s stands right of it, or left. */
export interface NamedPlace {
  readonly id: string;
  readonly kind: (typeof PLACE_KINDS)[number];
  readonly at: Position;
  readonly turn?: number;
  readonly leftward?: true;
}

/** What the options say on a map: issues that concern islands, option by option. */
export interface ScenarioMap {
  readonly groups: readonly IslandGroup[];
  readonly says: Readonly<
    Record<IssueId, Readonly<Record<OptionId, Readonly<Record<GroupId, Fate>>>>>
  >;
  readonly lines: readonly HistoricalBorder[];
  readonly places: readonly NamedPlace[];
  /** Whose names come first in a language; in other languages those of the learner's own side do. */
  readonly languages: Readonly<Record<string, PartyId>>;
}
