import { render } from 'preact';
import type { ScenarioBundle } from '../scenario/bundle.ts';
import type { Session } from '../session/session.ts';
import type { WrongPart } from './deepLink.ts';
import { DeskPapers } from './desk.tsx';
import { keepPreferences, type Preferences, readPreferences } from './preferences.ts';

export interface DeskOptions {
  readonly root: HTMLElement;
  readonly session: Session;
  readonly bundle: ScenarioBundle;
  /** The element the drawn table lives in; it is hung into the page of the talks and taken down with it. */
  readonly tableHost: HTMLElement;
  readonly wrongLink: readonly WrongPart[];
  readonly hasSound: boolean;
  readonly playScenario: (bundle: ScenarioBundle) => void;
}

export interface MountedDesk {
  readonly preferences: () => Preferences;
  /** Called after every change of the preferences. */
  readonly onPreferences: (listener: (preferences: Preferences) => void) => void;
  /** The table cannot be drawn: the papers take its place and say so. */
  readonly withoutTable: () => void;
  /** Something broke outside the papers. */
  readonly breakDown: () => void;
  readonly clear: () => void;
}

const showPreferences = ({ size, motion }: Preferences): void => {
  document.documentElement.dataset['size'] = size;
  document.documentElement.dataset['motion'] = motion;
};

/** Lays the papers out in the root element and keeps them in step with the session. */
export const mountDesk = (options: DeskOptions): MountedDesk => {
  let preferences = readPreferences();
  let tableHost: HTMLElement | null = options.tableHost;
  let broken = false;
  const listeners: ((preferences: Preferences) => void)[] = [];
  const prefer = (next: Preferences): void => {
    preferences = next;
    keepPreferences(next);
    show();
    for (const listener of listeners) listener(next);
  };
  const show = (): void => {
    showPreferences(preferences);
    const state = { preferences, tableHost, broken, onPreferences: prefer };
    render(<DeskPapers {...options} {...state} />, options.root);
  };
  show();
  return {
    preferences: () => preferences,
    onPreferences: (listener) => void listeners.push(listener),
    withoutTable: () => {
      tableHost = null;
      show();
    },
    breakDown: () => {
      broken = true;
      show();
    },
    clear: () => render(null, options.root),
  };
};
