import { useLayoutEffect, useState } from 'preact/hooks';
import type { TableView } from '../negotiation/tableView.ts';
import type { SessionView } from '../session/session.ts';

/** As long as the longest movement with which a meeting ends: a pen, then a seal, or a delegation that leaves. */
const LAST_LOOK_MS = 1_900;

/** Whether a meeting has ended at the table that was shown until now, before the eyes of the one who led it. */
const endsBeforeEyes = (shown: SessionView['screen'], { screen, choice, table }: SessionView) =>
  shown === 'table' && screen === 'outcome' && choice?.seats === 'one' && table?.kind !== 'home';

const whenLookedAt = (onEnd: () => void): (() => void) => {
  const timer = setTimeout(onEnd, LAST_LOOK_MS);
  const listening = new AbortController();
  const { signal } = listening;
  for (const kind of ['keydown', 'pointerdown', 'visibilitychange'])
    document.addEventListener(kind, onEnd, { signal, capture: true });
  return () => {
    clearTimeout(timer);
    listening.abort();
  };
};

/**
 * The view as the page shows it: where things move on a drawn table, the end of a meeting is looked at for a moment
 * before the page turns, unless a key or a pointer turns it. The session has long gone on by then.
 */
export const useLastLook = (view: SessionView, moves: boolean): SessionView => {
  const [shown, setShown] = useState(view.screen);
  const [seen, setSeen] = useState<TableView | null>(null);
  const holds = moves && !document.hidden && seen !== view.table && endsBeforeEyes(shown, view);
  if (!holds && shown !== view.screen) setShown(view.screen);
  useLayoutEffect(
    () => (holds ? whenLookedAt(() => setSeen(view.table)) : undefined),
    [holds, view.table],
  );
  return holds ? { ...view, screen: 'table' } : view;
};
