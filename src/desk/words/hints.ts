import type { ActKind } from '../../negotiation/scenarioData.ts';
import type { PendingView } from '../../session/session.ts';
import type { TableView } from '../../negotiation/tableView.ts';

export const HINTS = ['strike', 'initial', 'argue', 'consult', 'recess', 'link', 'sound'] as const;
/** What a line of advice teaches: an act, or striking words in the draft. */
export type Hint = (typeof HINTS)[number];

const available = (view: TableView, kind: ActKind): boolean =>
  view.acts.some((act) => act.kind === kind && act.refusal === null);

const done = (view: TableView, kind: ActKind): boolean =>
  view.turns.some(({ by, act }) => by === view.side && act?.kind === kind);

const disputed = (view: TableView): boolean =>
  view.issues.some(
    ({ place, yours, theirs, agreed }) =>
      place === 'live' && agreed === null && yours !== null && theirs !== null,
  );

type Useful = (view: TableView, pending: PendingView) => boolean;

const USEFUL: Readonly<Record<Hint, Useful>> = {
  strike: (view) => view.turns.length === 0,
  initial: (view) => available(view, 'initial') && view.turns.length > 0,
  argue: (view) =>
    disputed(view) &&
    view.arguments.some(({ cited }) => !cited) &&
    available(view, 'argue') &&
    !done(view, 'argue'),
  consult: (view, { beyond }) => beyond.length > 0 && available(view, 'consult'),
  recess: (view) => view.round >= view.rounds && disputed(view) && available(view, 'recess'),
  link: (view) =>
    view.round > 1 && disputed(view) && available(view, 'link') && !done(view, 'link'),
  sound: (view) =>
    view.round > 1 && disputed(view) && available(view, 'sound') && !done(view, 'sound'),
};

/** The one act worth teaching now, of those not put away yet. */
export const hintFor = (
  view: TableView,
  pending: PendingView | null,
  putAway: readonly Hint[],
): Hint | null => {
  if (!pending) return null;
  return HINTS.find((hint) => !putAway.includes(hint) && USEFUL[hint](view, pending)) ?? null;
};
