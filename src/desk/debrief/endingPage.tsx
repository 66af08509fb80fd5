import { translate } from '../../i18n/translate.ts';
import type { Comparison } from '../../history/comparison.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { Disagreements } from './disagreements.tsx';
import { EndingChoices } from './endingChoices.tsx';
import { EndingClause } from './endingClause.tsx';
import { EndingHistory, EndingWhy } from './endingHistory.tsx';
import { EndingMoves } from './endingMoves.tsx';
import { Ledger } from './ledger.tsx';
import { Prediction } from './prediction.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';

const Onward = () => {
  const { send } = useDesk();
  return (
    <section class="again">
      <h2>{translate('ending.onward')}</h2>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => send({ kind: 'go-on' })}>
          {translate('next.stage')}
        </button>
        <button type="button" class="button quiet" onClick={() => print()}>
          {translate('ending.print')}
        </button>
      </div>
    </section>
  );
};

/** Says where history did not come to this stage at all. */
const VariantNote = () => {
  const { stage, names } = useDesk();
  if (stage.variantOf === undefined) return null;
  return (
    <p class="notice">{translate('ending.variant', { title: names.stage(stage.variantOf) })}</p>
  );
};

const Compared = ({
  table,
  comparison,
}: {
  readonly table: TableView;
  readonly comparison: Comparison;
}) => (
  <>
    <VariantNote />
    {table.kind === 'home' ? (
      <section>
        <EndingChoices table={table} />
      </section>
    ) : (
      <EndingClause table={table} comparison={comparison} />
    )}
    <div class="two-columns timelines">
      <EndingMoves table={table} comparison={comparison} />
      <EndingHistory />
    </div>
    <EndingWhy />
    <Prediction comparison={comparison} />
    <Disagreements />
    {comparison.terms.length > 0 && <Ledger comparison={comparison} />}
  </>
);

/** Your stage beside history’s, before the next one, where the game is guided. */
export const EndingPage = () => {
  const { view, stage, tell, names } = useDesk();
  const { comparison, table } = view;
  if (!comparison || !table) return null;
  const ending = inPlain(tell(`stage.${stage.id}.ending.${comparison.ending}.title`));
  return (
    <Sheet
      title={translate('ending.beside')}
      over={`${names.stage(stage.id)} · ${ending}`}
      class="ending-page"
    >
      <Compared table={table} comparison={comparison} />
      <Onward />
    </Sheet>
  );
};
