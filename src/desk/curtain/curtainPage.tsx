import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { Sheet } from '../parts/sheet.tsx';

/** A second press of the same finger is not meant for what lies under it now. */
const FIRST_PRESS = 1;

/** Between two delegations at one screen: names the one whose turn it is, and shows nothing of either. */
export const CurtainPage = () => {
  const { stage, names, view, send } = useDesk();
  const { curtain, choice } = view;
  if (!curtain || !choice) return null;
  const delegation = names.delegation(choice.side);
  return (
    <Sheet
      title={translate('curtain.for', { delegation })}
      over={names.stage(stage.id)}
      class="curtain-page"
    >
      <p class="lead">{translate(`curtain.${curtain}`)}</p>
      <div class="buttons">
        <button
          type="button"
          class="button primary curtain-open"
          onClick={({ detail }) =>
            detail <= FIRST_PRESS && void send({ kind: 'curtain', open: true })
          }
        >
          {translate('curtain.open', { delegation })}
        </button>
        <button type="button" class="button quiet" onClick={() => send({ kind: 'leave' })}>
          {translate('game.leave')}
        </button>
      </div>
      <p class="note">{translate('curtain.closes')}</p>
      <p class="curtain-printed">{translate('curtain.printed')}</p>
    </Sheet>
  );
};
