import { clausesOf, closingVisit, type Fate, fateOf } from '../../history/articles.ts';
import type { PlayedFrame } from '../../history/played.ts';
import { partyIds, stageById } from '../../negotiation/lookup.ts';
import type { PartyId, Scenario, StageId } from '../../negotiation/scenarioData.ts';
import type { Names } from '../names.ts';

/** The clause that names the form of a text and opens it, and the one that ends it. */
const HEADING = 'heading';
const CLOSING = 'closing';

export interface SheetClause {
  readonly id: string;
  readonly words: string;
}

/** A closed text as a sheet to be signed. */
export interface TreatyText {
  /** “Joint Declaration”; empty where the text does not name its form. */
  readonly form: string;
  readonly preamble: string;
  readonly articles: readonly SheetClause[];
  /** Where and when; empty where that had not come up yet. */
  readonly closing: string;
  /** What was promised beside the text. */
  readonly annexes: readonly SheetClause[];
  readonly fate: Exclude<Fate, 'none'>;
  /** Where the delegations closed it. */
  readonly closedAt: StageId;
}

const wordsIn = (clauses: readonly SheetClause[], id: string): string =>
  clauses.find((clause) => clause.id === id)?.words ?? '';

const afterClosing = ({ clauses }: Scenario): readonly string[] => {
  const ids = clauses.map(({ id }) => id);
  const end = ids.indexOf(CLOSING);
  return end === -1 ? [] : ids.slice(end + 1);
};

/** The text a game closed, in its own words; null where it closed none, or began after history had closed its own. */
export const treatyOf = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
  wordsOf: Names['words'],
): TreatyText | null => {
  const ended = played.at(-1)?.ended;
  const fate = ended ? fateOf(ended) : 'none';
  const closedAt = played[closingVisit(played) ?? -1]?.stage;
  if (!ended?.text || fate === 'none' || closedAt === undefined) return null;
  const clauses = clausesOf(scenario, ended.text).map(({ clause, segments }): SheetClause => ({
    id: clause.id,
    words: segments.map(({ id }) => wordsOf(id)).join(''),
  }));
  const [form = '', ...preamble] = wordsIn(clauses, HEADING).split('\n');
  const beside = afterClosing(scenario);
  return {
    form,
    preamble: preamble.join('\n'),
    articles: clauses.filter(({ id }) => ![HEADING, CLOSING, ...beside].includes(id)),
    closing: wordsIn(clauses, CLOSING),
    annexes: clauses.filter(({ id }) => beside.includes(id)),
    fate,
    closedAt,
  };
};

/** Why a game has no text of its own: nobody closed one, none was to be closed, or history had closed it before. */
export type Textless = 'nothing-signed' | 'none-here' | 'closed-before';

/** Why a game that closed no text has none. */
export const textlessBy = (scenario: Scenario, played: readonly PlayedFrame[]): Textless => {
  if (played.at(-1)?.ended.text) return 'closed-before';
  const couldClose = played.some(({ stage }) =>
    stageById(scenario, stage).acts.includes('initial'),
  );
  return couldClose ? 'nothing-signed' : 'none-here';
};

/** A party, and who signs for it. */
export interface Signing {
  readonly party: PartyId;
  readonly people: readonly string[];
}

/** Who sits for each party where a text is closed, the speaker first: they would sign it. */
export const signersAt = (scenario: Scenario, id: StageId): readonly Signing[] => {
  const { seats } = stageById(scenario, id);
  const seated = (party: PartyId, role: string): readonly string[] =>
    seats.filter((seat) => seat.party === party && seat.role === role).map(({ person }) => person);
  return partyIds(scenario).map((party) => ({
    party,
    people: [...seated(party, 'speaker'), ...seated(party, 'delegate')],
  }));
};

/** Your own delegation signs first, as each text names its own side first. */
export const ownFirst = (signings: readonly Signing[], side: PartyId): readonly Signing[] => [
  ...signings.filter(({ party }) => party === side),
  ...signings.filter(({ party }) => party !== side),
];
