import type { PartyId, Seating } from '../../negotiation/scenarioData.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { facesOf } from './faces.ts';
import type { SeatTop, TableTop } from './tableTop.ts';

/** As many of one side as the table has chairs for. */
const CHAIRS = 2;

/**
 * Who sits where: your side left, theirs right, who speaks first; the recorder behind his own side, the interpreter
 * where there is more room.
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
    const others = own.filter(({ role }) => role === 'delegate').slice(0, CHAIRS - 1);
    return [seatTop(speaker), ...others.map(seatTop)];
  };
  const behind = seats.filter(({ role }) => role === 'recorder' || role === 'interpreter');
  const recorder = behind.find(({ role }) => role === 'recorder');
  const other = behind.find((seat) => seat !== recorder);
  const [own, near] = [recorder && seatTop(recorder), other && seatTop(other)];
  const [left, right] = [delegation(table.side), delegation(table.other)];
  const isCrowded = left.length > right.length;
  const otherIsRight = recorder ? recorder.party === table.side : isCrowded;
  const [behindLeft, behindRight] = otherIsRight ? [own, near] : [near, own];
  return { left, right, behindLeft: behindLeft ?? null, behindRight: behindRight ?? null };
};
