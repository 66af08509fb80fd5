import { openStage, play } from '../../src/negotiation/negotiation.ts';
import type { BackingChange, PartyId, StageId } from '../../src/negotiation/scenarioData.ts';
import type { Happening, Negotiation } from '../../src/negotiation/state.ts';
import { viewFor } from '../../src/negotiation/viewFor.ts';
import { road } from '../session/games.ts';
import type { Turn } from './walks.ts';

/** A stage as history opens it. */
export const opened = (stage: StageId): Negotiation => openStage(road, stage, 1);

/** The same game with other backing at one party's home. */
export const withHome = (n: Negotiation, party: PartyId, backing: BackingChange): Negotiation => ({
  ...n,
  backing: { ...n.backing, [party]: { ...n.backing[party], ...backing } },
});

/** A home in which every constituency stands alike. */
export const evenHome = (n: Negotiation, party: PartyId, backing: number): Negotiation =>
  withHome(n, party, Object.fromEntries(Object.keys(n.backing[party]!).map((id) => [id, backing])));

/** The game after the turns, taken by whoever is to move. */
export const after = (n: Negotiation, ...turns: readonly Turn[]): Negotiation =>
  turns.reduce(
    (at, { positions = {}, act }) =>
      play(road, at, { by: at.mover, positions, ...(act ? { act } : {}) }),
    n,
  );

export const said = (n: Negotiation): readonly Happening[] => n.log.map(({ what }) => what);

export const heardBy = (n: Negotiation, side: PartyId): readonly Happening['code'][] =>
  viewFor(road, n, side).minutes.map(({ what }) => what.code);

/** By how much each constituency of a party has moved, leaving out those that have not. */
export const moved = (before: Negotiation, now: Negotiation, party: PartyId): BackingChange =>
  Object.fromEntries(
    Object.entries(now.backing[party]!)
      .map(([id, backing]) => [id, backing - before.backing[party]![id]!] as const)
      .filter(([, by]) => by !== 0),
  );
