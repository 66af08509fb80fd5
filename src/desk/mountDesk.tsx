import { render } from 'preact';
import type { ScenarioBundle } from '../scenario/bundle.ts';
import type { Session } from '../session/session.ts';
import type { WrongPart } from './deepLink.ts';
import { DeskPapers, type TextsState } from './desk.tsx';
import { type DrawTable, makeDrawnTable } from './drawnTable.ts';
import { keepPreferences, mayMove, type Preferences, readPreferences } from './preferences.ts';

/** What can be heard; `refresh` when the reader's wish for sound has changed. */
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
  readonly makeAudible: (enabled: () => boolean) => Audible;
  readonly playScenario: (bundle: ScenarioBundle) => void;
}

const showPreferences = ({ size, motion }: Preferences): void => {
  document.documentElement.dataset['size'] = size;
  document.documentElement.dataset['motion'] = motion;
};

export interface MountedDesk {
  /** Takes the papers away. */
  readonly clear: () => void;
  /** Tells the same scenario with more texts, once they have come. */
  readonly tellWith: (bundle: ScenarioBundle, texts: TextsState) => void;
}

/** Lays the papers out in the root element and keeps them in step with the session. */
export const mountDesk = (options: DeskOptions): MountedDesk => {
  const { session, root } = options;
  let told: Pick<DeskOptions, 'bundle' | 'texts'> = options;
  let cleared = false;
  let preferences = readPreferences();
  let broken = false;
  const onPreferences = (next: Preferences): void => {
    preferences = next;
    keepPreferences(next);
    show();
    audible.refresh();
  };
  const show = (): void => {
    showPreferences(preferences);
    const state = { preferences, tableHost: table.host(), broken, onPreferences };
    if (!cleared) render(<DeskPapers {...options} {...told} {...state} />, root);
  };
  const audible = options.makeAudible(() => preferences.sound === 'on');
  const table = makeDrawnTable(
    options.loadTable,
    () => mayMove(preferences),
    () => show(),
  );
  /** The first error takes away the drawn table, without which the game is whole; the next one ends the page. */
  const onError = ({ error }: ErrorEvent): void => {
    if (!(error instanceof Error) || table.giveUp()) return;
    broken = true;
    show();
  };
  addEventListener('error', onError);
  const leave = session.subscribe(table.look);
  show();
  table.look(session.view());
  return {
    clear: () => {
      leave();
      removeEventListener('error', onError);
      table.giveUp();
      audible.release();
      cleared = true;
      render(null, root);
    },
    tellWith: (bundle, texts) => {
      told = { bundle, texts };
      show();
    },
  };
};
