import type { PartyId } from '../../negotiation/scenarioData.ts';
import { useDebrief } from '../debrief/useDebrief.ts';
import { useDesk } from '../deskContext.ts';
import { numberOf } from '../words/savedGameWords.ts';
import type { HandIn } from './handIn.ts';
import { foretoldIn } from './foretold.ts';

export interface TakenGame extends HandIn {
  /** The record as it is kept; null where this browser keeps nothing. */
  readonly record: string | null;
  /** What the names of all its files begin with. */
  readonly fileName: string;
}

/** The game that is debriefed, with all that is taken away of it. */
export const useTakenGame = (): TakenGame => {
  const { view, names, tell } = useDesk();
  const { debrief, scenario, side, isPair } = useDebrief();
  const led: PartyId | null = isPair ? null : side;
  const kept = view.saves.find(({ id }) => id === view.save);
  return {
    scenario,
    names,
    tell,
    debrief,
    side: led,
    level: view.level,
    foretold: foretoldIn(view.visits, isPair),
    record: kept?.text ?? null,
    fileName: `two-islands-${kept ? (numberOf(view.saves, kept.id) ?? 1) : 1}`,
  };
};
