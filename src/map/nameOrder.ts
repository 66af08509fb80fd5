import type { PartyId } from '../negotiation/scenarioData.ts';
import type { ScenarioMap } from '../scenario/scenarioMap.ts';

interface Reader {
  readonly language: string;
  /** Null where both sides look on together. */
  readonly side: PartyId | null;
}

/**
 * Whose names of places come first: those of the reader's language where a side speaks it, else those of the reader's
 * own side, else those of the first party of the scenario.
 */
export const nameOrder = (
  { languages }: ScenarioMap,
  parties: readonly PartyId[],
  { language, side }: Reader,
): readonly PartyId[] => {
  const first = languages[language] ?? side;
  return [...parties].toSorted((a, b) => Number(b === first) - Number(a === first));
};

/** “Kunashiri (Kunashir)”; a name both sides share stands once. */
export const bothNames = ([first = '', ...others]: readonly string[]): string => {
  const different = others.filter((name) => name !== first && name !== '');
  return different.length === 0 ? first : `${first} (${different.join(', ')})`;
};
