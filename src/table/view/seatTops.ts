import type { PartyId, Seating } from '../../negotiation/scenarioData.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { facesOf } from './faces.ts';
import type { SeatTop, TableTop } from './tableTop.ts';

/** As many of one side as sit in front; the others of a delegation sit behind them. */
const IN_FRONT = 3;

interface Aside {
  readonly behindLeft: SeatTop | null;
  readonly behindRight: SeatTop | null;
}

/** The recorder behind his own side; whoever interprets, or belongs to neither side, where there is more room. */
const asideOf = (
  table: TableView,
  seats: readonly Seating[],
  seatTop: (seat: Seating) => SeatTop,
  isCrowded: boolean,
): Aside => {
  const serving = seats.filter(
    ({ party, role }) => party === null || role === 'recorder' || role === 'interpreter',
  );
  const recorder = serving.find(({ role }) => role === 'recorder');
  const other = serving.find((seat) => seat !== recorder);
  const [own, near] = [recorder && seatTop(recorder), other && seatTop(other)];
  const otherIsRight = recorder ? recorder.party === table.side : isCrowded;
  const [left, right] = otherIsRight ? [own, near] : [near, own];
  return { behindLeft: left ?? null, behindRight: right ?? null };
};

/**
 * Who sits where: your side left, theirs right, who speaks first; behind each side those for whom there is no chair in
 * front, then who records or interprets.
 */
export const seatsOf = (table: TableView, seats: readonly Seating[]): TableTop['seats'] => {
  const faces = facesOf(table, seats);
  const seatTop = ({ person, party }: Seating): SeatTop => ({
    person,
    party,
    face: faces[person] ?? { expression: 'neutral', gesture: false },
  });
  const delegation = (party: PartyId): readonly [SeatTop, ...SeatTop[]] => {
    const own = seats.filter((seat) => seat.party === party);
    const speaker = own.find(({ role }) => role === 'speaker');
    if (!speaker) throw new Error(`nobody speaks for ${party} in ${table.stage}`);
    const others = own.filter(({ role }) => role === 'delegate');
    return [seatTop(speaker), ...others.map(seatTop)];
  };
  const [ours, theirs] = [delegation(table.side), delegation(table.other)];
  const front = ([first, ...others]: readonly [SeatTop, ...SeatTop[]]) =>
    [first, ...others.slice(0, IN_FRONT - 1)] as const;
  return {
    left: front(ours),
    right: front(theirs),
    secondLeft: ours.slice(IN_FRONT),
    secondRight: theirs.slice(IN_FRONT),
    ...asideOf(table, seats, seatTop, ours.length > theirs.length),
  };
};
