import { render } from 'preact';
import type { ScenarioBundle } from '../scenario/bundle.ts';
import type { Session } from '../session/session.ts';
import type { WrongPart } from './deepLink.ts';
import { DeskPapers, type TextsState } from './desk.tsx';
import { type DrawTable, makeDrawnTable } from './drawnTable.ts';
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
  readonly wrongLink: readonly WrongPart[];
  readonly loadTable: () => Promise<DrawTable>;
  readonly makeAudible: (wishes: () => SoundWishes) => Audible;
  readonly playScenario: (bundle: ScenarioBundle) => void;
}

const darkDevice = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** Style sheets read the wishes at the root of the page. */
const showPreferences = ({ size, motion, shade, projector }: Preferences): void => {
  const isDark = shade === 'system' ? darkDevice().matches : shade === 'dark';
  const wishes = { size, motion, shade: isDark ? 'dark' : 'light', projector };
  Object.assign(document.documentElement.dataset, wishes);
};

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

const whenDeviceDims = (onDimmed: () => void): (() => void) => {
  const device = darkDevice();
  device.addEventListener('change', onDimmed);
  return () => device.removeEventListener('change', onDimmed);
};

/** Lays the papers out in the root element and keeps them in step with the session. */
export const mountDesk = (options: DeskOptions): MountedDesk => {
  const { session, root } = options;
  let shown = { ...options, preferences: readPreferences(), broken: false };
  let cleared = false;
  const showWith = (change: Partial<typeof shown>): void => {
    shown = { ...shown, ...change };
    showPreferences(shown.preferences);
    if (cleared) return;
    const papers = <DeskPapers {...shown} tableHost={table.host()} onPreferences={prefer} />;
    render(papers, root);
  };
  const prefer = (preferences: Preferences): void => {
    keepPreferences(preferences);
    showWith({ preferences });
    audible.refresh();
    table.refresh();
  };
  const audible = options.makeAudible(() => soundWishes(shown.preferences));
  const table = makeDrawnTable(
    options.loadTable,
    { motion: () => mayMove(shown.preferences), isPublic: () => isPublic(shown.preferences) },
    () => showWith({}),
  );
  const stopWatching = watchForErrors(table.giveUp, () => showWith({ broken: true }));
  const stopDimming = whenDeviceDims(() => showPreferences(shown.preferences));
  const leave = session.subscribe(table.look);
  showWith({});
  table.look(session.view());
  return {
    clear: () => {
      leave();
      stopWatching();
      stopDimming();
      table.giveUp();
      audible.release();
      cleared = true;
      render(null, root);
    },
    tellWith: (bundle, texts) => showWith({ bundle, texts }),
  };
};
