import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { StageKind } from '../../negotiation/scenarioData.ts';
import { othersMoveFirst } from '../curtain/lookers.ts';
import { useDesk } from '../deskContext.ts';

const SIT_DOWN: Readonly<Record<StageKind, MessageKey>> = {
  table: 'briefing.seat',
  letters: 'briefing.seat.letters',
  home: 'briefing.seat.home',
};

/** Goes on from the briefing to where the stage is played. */
export const SitDown = () => {
  const { stage, view, send } = useDesk();
  return (
    <button type="button" class="button primary" onClick={() => send({ kind: 'take-seat' })}>
      {translate(othersMoveFirst(view) ? 'curtain.read' : SIT_DOWN[stage.kind])}
    </button>
  );
};
