import type { PartyId, Seating } from '../../negotiation/scenarioData.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { facesOf } from './faces.ts';
import type { SeatTop, TableTop } from './tableTop.ts';

/** Who sits where: your speaker left, theirs right, the recorder behind his own side. */
export const seatsOf = (table: TableView, seats: readonly Seating[]): TableTop['seats'] => {
  const faces = facesOf(table, seats);
  const seatTop = (seat: Seating | undefined): SeatTop | null =>
    seat
      ? {
          person: seat.person,
          party: seat.party,
          face: faces[seat.person] ?? { expression: 'neutral', gesture: false },
        }
      : null;
  const speaker = (party: PartyId): SeatTop => {
    const seat = seatTop(seats.find((other) => other.party === party && other.role === 'speaker'));
    if (!seat) throw new Error(`nobody speaks for ${party} in ${table.stage}`);
    return seat;
  };
  const behind = seats.filter(({ role }) => role === 'recorder' || role === 'interpreter');
  const recorder = behind.find(({ role }) => role === 'recorder');
  const others = behind.filter((seat) => seat !== recorder);
  const recorderLeft = recorder?.party === table.side;
  return {
    left: speaker(table.side),
    right: speaker(table.other),
    behindLeft: seatTop(recorderLeft ? recorder : others[0]),
    behindRight: seatTop(recorderLeft ? others[0] : recorder),
  };
};
