import type { PartyId, StageId } from '../negotiation/scenarioData.ts';

/** When something could first be known, and by whom: both parties where nobody is named. */
export interface KnownFrom {
  /** ISO day. */
  readonly day: string;
  readonly to?: readonly PartyId[];
}

export const REVIEWS = ['reviewed', 'not-reviewed', 'unknown'] as const;

/** A source one can open and question; its key is the id of its evidence. */
export interface ArchiveDocument {
  /** Whether the person it quotes read it over. */
  readonly reviewed: (typeof REVIEWS)[number];
  /** Whom it quotes: the person who would have had to read it over. */
  readonly quotes?: string;
  /** The stages whose scene it is. */
  readonly scenes: readonly StageId[];
  /** Evidence of the same matter to lay beside it. */
  readonly beside: readonly string[];
}

export interface Office {
  /** ISO date, as exact as known. */
  readonly from: string;
  readonly until?: string;
  /** The last part of its text key. */
  readonly id: string;
}

export interface ArchivePerson {
  readonly party: PartyId | null;
  readonly offices: readonly Office[];
}

export interface ArchivePlace {
  /** A place or a group of islands of the map, where it stands on it. */
  readonly onMap?: string;
  readonly stages: readonly StageId[];
}

export interface ArchiveEvent {
  readonly id: string;
  /** ISO date, as exact as known. */
  readonly date: string;
  readonly until?: string;
  /** Whose lane it stands in; null: the world's, between the two. */
  readonly lane: PartyId | null;
  readonly stage?: StageId;
}

export const CHANGES = ['kept', 'added', 'struck', 'open'] as const;

export interface DraftPiece {
  readonly id: string;
  readonly change: (typeof CHANGES)[number];
  /** The words of the document itself and not our rendering. */
  readonly verbatim?: true;
}

export interface DraftStep {
  readonly id: string;
  readonly date: string;
  readonly by: PartyId | null;
  readonly pieces: readonly DraftPiece[];
}

/** How a text was made, step by step. */
export interface DraftHistory {
  readonly id: string;
  readonly steps: readonly DraftStep[];
}

/** How sure the game is of what it chose. */
export const SURENESS = ['certain', 'very-likely', 'likely', 'leaning', 'open'] as const;

/** A question on which sources or historians disagree. Its readings and their order are those of its texts. */
export interface Disagreement {
  readonly id: string;
  /** The stem of its text keys: `….question`, `….reading.0`, `….reading.1`, …, `….chosen`. */
  readonly text: string;
  /** Numbers of the entries of the dossier it places. */
  readonly dossier: readonly number[];
  readonly stages: readonly StageId[];
  /** Evidence for each reading, in their order. */
  readonly readings: readonly (readonly string[])[];
  /** The reading the game goes by; null where it leaves the question open. */
  readonly chosen: number | null;
  readonly sure: (typeof SURENESS)[number];
  /** What is chosen decides what the game tells; it has to stand on two sources that do not rest on each other. */
  readonly decisive?: true;
}

export interface FaultLine {
  readonly id: string;
  readonly stages: readonly StageId[];
  /** Evidence for each reading, in the order of their texts. */
  readonly readings: readonly (readonly string[])[];
}

export const PLAUSIBILITIES = ['hardly', 'unlikely', 'possible', 'even', 'likely'] as const;

/** A counterfactual on a leash. */
export interface RoadNotTaken {
  readonly id: string;
  readonly stage: StageId;
  readonly plausibility: (typeof PLAUSIBILITIES)[number];
  readonly confidence: 'high' | 'medium' | 'low';
}

/** All a scenario has in its archive beside its evidence; the words are texts. */
export interface Archive {
  readonly documents: Readonly<Record<string, ArchiveDocument>>;
  readonly people: Readonly<Record<string, ArchivePerson>>;
  readonly places: Readonly<Record<string, ArchivePlace>>;
  readonly chronology: readonly ArchiveEvent[];
  readonly drafts: readonly DraftHistory[];
  readonly disagreements: readonly Disagreement[];
  readonly faultLines: readonly FaultLine[];
  readonly roadsNotTaken: readonly RoadNotTaken[];
  /** Ids of the words explained. */
  readonly glossary: readonly string[];
}
