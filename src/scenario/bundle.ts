import type { Condition, Scenario } from '../negotiation/scenarioData.ts';
import type { Archive, KnownFrom } from './archive.ts';
import type { ScenarioMap } from './scenarioMap.ts';

export const BASES = ['documented', 'inferred', 'invented', 'counterfactual'] as const;
/** Where a sentence about the past comes from. */
export type Basis = (typeof BASES)[number];

export interface Sentence {
  readonly say: string;
  readonly basis: Basis;
  /** Ids of evidence; at least one where the basis is documented. */
  readonly evidence?: readonly string[];
  /** Shown only where this holds of the game; always where it is absent. */
  readonly when?: SentenceCondition;
  /** In the archive: who may read it in play, and from when; nobody before history is shown, where it is absent. */
  readonly knownFrom?: KnownFrom;
}

/** The parts of a condition a reader's own knowledge decides. */
export type SentenceCondition = Pick<
  Condition,
  'facts' | 'noFacts' | 'agreed' | 'notAgreed' | 'text'
>;

export type TextKey = string;
/** All prose of a scenario in one language, by key; a text is a list of sentences. */
export type Texts = Readonly<Record<TextKey, readonly Sentence[]>>;

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export interface Quotation {
  /** Verbatim, at most 30 words. */
  readonly words: string;
  readonly locator: string;
  /** SHA-256 of the source file the words stand in. */
  readonly sha256: string;
}

export interface Evidence {
  readonly title: string;
  readonly author: string;
  /** ISO date of the source itself, as exact as known. */
  readonly date: string;
  readonly audience: string;
  /** How it reached us. */
  readonly reached: string;
  readonly locator: string;
  /** Our summary, in our own words. */
  readonly summary: string;
  readonly confidence: (typeof CONFIDENCES)[number];
  readonly url?: string;
  readonly quotation?: Quotation;
  /** Who or what disagrees, in our own words. */
  readonly disagrees?: string;
  /** Ids of evidence it rests on and adds no witness to. */
  readonly derivedFrom?: readonly string[];
  /** Who may open it in play, and from when; nobody before history is shown, where it is absent. */
  readonly knownFrom?: KnownFrom;
}

/** A scenario with its prose and its evidence: what a file or an import holds. */
export interface ScenarioBundle {
  readonly formatVersion: 1;
  readonly scenario: Scenario;
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** What the options say of islands; absent where nobody has drawn any. */
  readonly map?: ScenarioMap;
  /** Absent where nobody has put one together. */
  readonly archive?: Archive;
  /** By language tag; `en` is always there. */
  readonly texts: Readonly<Record<string, Texts>>;
}
