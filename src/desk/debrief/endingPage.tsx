import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { Disagreements } from './disagreements.tsx';
import { EndingClause } from './endingClause.tsx';
import { EndingHistory } from './endingHistory.tsx';
import { EndingMoves } from './endingMoves.tsx';
import { Ledger } from './ledger.tsx';
import { Prediction } from './prediction.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';

const Again = () => {
  const { view, names, send, bundle } = useDesk();
  const { choice } = view;
  if (!choice) return null;
  const other = bundle.scenario.parties.find(({ id }) => id !== choice.side)?.id ?? choice.side;
  return (
    <section class="again">
      <h2>{translate('ending.again')}</h2>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => send({ kind: 'go-on' })}>
          {translate('ending.later')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => send({ kind: 'begin', choice: { ...choice, side: other } })}
        >
          {translate('ending.otherSide', { delegation: names.delegation(other) })}
        </button>
        <button type="button" class="button quiet" onClick={() => print()}>
          {translate('ending.print')}
        </button>
      </div>
    </section>
  );
};

/** Your text beside history's: the debrief of one stage. */
export const EndingPage = () => {
  const { view, stage, tell } = useDesk();
  const { comparison, table } = view;
  if (!comparison || !table) return null;
  return (
    <Sheet
      title={translate('ending.clause')}
      over={inPlain(tell(`stage.${stage.id}.ending.${comparison.ending}.title`))}
      class="ending-page"
    >
      <EndingClause comparison={comparison} />
      <div class="two-columns timelines">
        <EndingMoves table={table} comparison={comparison} />
        <EndingHistory />
      </div>
      <Prediction comparison={comparison} />
      <Disagreements />
      <Ledger comparison={comparison} />
      <Again />
    </Sheet>
  );
};
