import { render } from 'preact';
import type { Captioned } from '../i18n/en/captions.ts';
import type { ScenarioBundle } from '../scenario/bundle.ts';
import type { Session } from '../session/session.ts';
import type { FetchTexts } from './archive/archiveShelf.ts';
import type { WrongPart } from './deepLink.ts';
import { DeskPapers, type TextsState } from './desk.tsx';
import type { Desk, RefusedScenario } from './deskContext.ts';
import { makeHearing } from './parts/captions.tsx';
import { type DrawTable, makeDrawnTable } from './drawnTable.ts';
import { showWishes, whenDeviceDims } from './pageWishes.ts';
import {
  isPublic,
  keepPreferences,
  mayMove,
  type Preferences,
  readPreferences,
  soundWishes,
  type SoundWishes,
} from './preferences.ts';

/** What can be heard; `refresh` when the reader's wishes for sound have changed. */
export interface Audible {
  readonly refresh: () => void;
  readonly release: () => void;
}

export interface DeskOptions {
  readonly root: HTMLElement;
  readonly session: Session;
  readonly bundle: ScenarioBundle;
  readonly texts: TextsState;
  /** Fetches the texts of one section of the archive; none where the bundle has them all. */
  readonly fetchArchive: FetchTexts;
  readonly wrongLink: readonly WrongPart[];
  /** Whether an address can open a game of this scenario. */
  readonly opensByLink: boolean;
  readonly loadTable: () => Promise<DrawTable>;
  /** `onHeard` is to be told what is heard. */
  readonly makeAudible: (wishes: () => SoundWishes, onHeard: (what: Captioned) => void) => Audible;
  readonly playScenario: Desk['playScenario'];
  readonly playBuiltIn: () => void;
  readonly refusedScenario: RefusedScenario | null;
}

export interface MountedDesk {
  /** Takes the papers away. */
  readonly clear: () => void;
  /** Tells the same scenario with more texts, once they have come. */
  readonly tellWith: (bundle: ScenarioBundle, texts: TextsState) => void;
}

/** The first error takes away the drawn table, without which the game is whole; the next one ends the page. */
const watchForErrors = (giveUpTable: () => boolean, onBroken: () => void): (() => void) => {
  const onError = ({ error }: ErrorEvent): void => {
    if (error instanceof Error && !giveUpTable()) onBroken();
  };
  addEventListener('error', onError);
  return () => removeEventListener('error', onError);
};

const shownFirst = (options: DeskOptions) => ({
  ...options,
  preferences: readPreferences(),
  broken: false,
  hearing: makeHearing(),
});

/** Lays the papers out in the root element and keeps them in step with the session. */
export const mountDesk = (options: DeskOptions): MountedDesk => {
  const { session, root } = options;
  let shown = shownFirst(options);
  let cleared = false;
  const showWith = (change: Partial<typeof shown>): void => {
    shown = { ...shown, ...change };
    showWishes(shown.preferences);
    if (cleared) return;
    render(<DeskPapers {...shown} table={table} onPreferences={prefer} />, root);
  };
  const prefer = (preferences: Preferences): void => {
    keepPreferences(preferences);
    showWith({ preferences });
    audible.refresh();
    table.refresh();
  };
  const audible = options.makeAudible(() => soundWishes(shown.preferences), shown.hearing.tell);
  const table = makeDrawnTable(
    options.loadTable,
    { motion: () => mayMove(shown.preferences), isPublic: () => isPublic(shown.preferences) },
    () => showWith({}),
  );
  const releases = [
    watchForErrors(table.giveUp, () => showWith({ broken: true })),
    whenDeviceDims(() => showWith({})),
    session.subscribe(table.look),
    audible.release,
  ];
  showWith({});
  table.look(session.view());
  return {
    clear: () => {
      releases.forEach((release) => release());
      table.giveUp();
      cleared = true;
      render(null, root);
    },
    tellWith: (bundle, texts) => showWith({ bundle, texts }),
  };
};
