import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { IssueId, Stage } from '../negotiation/scenarioData.ts';
import type { Basis, ScenarioBundle } from '../scenario/bundle.ts';
import type { Command, CommandProblem, SessionView } from '../session/session.ts';
import type { ArchiveAt } from './archive/archivePlace.ts';
import type { ArchiveShelf } from './archive/archiveShelf.ts';
import type { WrongPart } from './deepLink.ts';
import type { Names } from './names.ts';
import type { Preferences } from './preferences.ts';
import type { Tell } from './texts.ts';
import type { ReadScenario } from './title/readScenario.ts';

/** What every paper on the desk can reach. */
export interface Desk {
  readonly view: SessionView;
  /** The stage being played, or the first one on the title page. */
  readonly stage: Stage;
  readonly bundle: ScenarioBundle;
  /** False while texts of other stages than the first are on their way. */
  readonly texts: 'coming' | 'here' | 'lost';
  readonly tell: Tell;
  readonly names: Names;
  readonly send: (command: Command) => CommandProblem | null;
  /** Why the last command did nothing. */
  readonly problem: CommandProblem | null;
  /** Says what a mark means, `documented` unless told otherwise, and opens what evidence there is. */
  readonly openEvidence: (ids: readonly string[], basis?: Basis) => void;
  /** Opens the archive over the page: at an entry, at a section as it was left, or where it was left. */
  readonly openArchive: (at?: ArchiveAt) => void;
  readonly archiveShelf: ArchiveShelf;
  readonly preferences: Preferences;
  readonly prefer: (preferences: Preferences) => void;
  /** Where the drawn table hangs; null where it cannot be drawn. */
  readonly tableHost: HTMLElement | null;
  /** Opens a folder on the drawn table, where there is one. */
  readonly openOnTable: (issue: IssueId) => void;
  /** Tells of each folder a pointer opens on the drawn table; returns what ends it. */
  readonly whenOpenedOnTable: (tell: (issue: IssueId) => void) => () => void;
  /** Says something to those who listen. */
  readonly say: (words: string) => void;
  /** Why the address the page was opened with asked for nothing the game has. */
  readonly wrongLink: readonly WrongPart[];
  /** Whether an address can open a game of this scenario: not where it came from a file. */
  readonly opensByLink: boolean;
  /** Puts another scenario on the desk, with this one of its games where one is named; the games of this one are kept. */
  readonly playScenario: (bundle: ScenarioBundle, save: string | null) => void;
  /** Lays the desk out again with the scenario that comes with the game, for whoever is present now. */
  readonly playBuiltIn: () => void;
  /** The kept scenario this tab was to go on with, where it could not be opened. */
  readonly refusedScenario: RefusedScenario | null;
}

export interface RefusedScenario {
  readonly id: string;
  readonly read: ReadScenario;
}

export const DeskContext = createContext<Desk | null>(null);

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a paper lies outside the desk');
  return desk;
};
