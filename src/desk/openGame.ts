import type { Scenario } from '../negotiation/scenarioData.ts';
import type { Session } from '../session/session.ts';
import { asksForProjector, parseDeepLink, withoutLink, type WrongPart } from './deepLink.ts';
import { keepPreferences, readPreferences } from './preferences.ts';

const SAVE = 'two-islands:open';
const SCENARIO = 'two-islands:open-scenario';

const inThisTab = (key: string): string | null => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

const rememberInThisTab = (key: string, id: string | null): void => {
  try {
    if (id === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, id);
  } catch {
    // Blocked storage: a reload starts on the title page.
  }
};

/** The save that was open in this tab, so that a reload goes back to it. */
export const lastOpen = (): string | null => inThisTab(SAVE);

export const rememberOpen = (save: string | null): void => rememberInThisTab(SAVE, save);

/** The scenario from a file that was open in this tab; null where the address asks for a game of the built-in one. */
export const lastScenario = (builtIn: Scenario): string | null =>
  parseDeepLink(location.search, builtIn).kind === 'none' ? inThisTab(SCENARIO) : null;

export const rememberScenario = (id: string | null): void => rememberInThisTab(SCENARIO, id);

/** Opens this game, where it can be opened. */
export const openAgain = (session: Session, save: string | null): void => {
  if (save !== null) session.send({ kind: 'resume', save });
  rememberOpen(session.view().save);
};

/** Opens the game the address asks for, else the one that was open in this tab; returns what the address got wrong. */
export const openAsked = (session: Session, scenario: Scenario): readonly WrongPart[] => {
  const link = parseDeepLink(location.search, scenario);
  const save = lastOpen();
  if (link.kind === 'choice') session.send({ kind: 'begin', choice: link.choice });
  else if (link.kind === 'none' && save !== null) session.send({ kind: 'resume', save });
  if (asksForProjector(location.search)) keepPreferences({ ...readPreferences(), projector: 'on' });
  if (withoutLink(location.search) !== location.search)
    history.replaceState(null, '', location.pathname + withoutLink(location.search));
  rememberOpen(session.view().save);
  return link.kind === 'wrong' ? link.parts : [];
};
