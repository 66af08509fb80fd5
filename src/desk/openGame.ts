import type { Scenario } from '../negotiation/scenarioData.ts';
import type { Session } from '../session/session.ts';
import { asksForProjector, parseDeepLink, withoutLink, type WrongPart } from './deepLink.ts';
import { keepPreferences, readPreferences } from './preferences.ts';

const KEY = 'two-islands:open';

/** The save that was open in this tab, so that a reload goes back to it. */
const lastOpen = (): string | null => {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
};

export const rememberOpen = (save: string | null): void => {
  try {
    if (save === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, save);
  } catch {
    // Blocked storage: a reload starts on the title page.
  }
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
