import { translate } from '../../i18n/translate.ts';
import type { Comparison } from '../../history/comparison.ts';
import { holdsAsKnown } from '../../negotiation/condition.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { Disagreements } from './disagreements.tsx';
import { EndingChoices } from './endingChoices.tsx';
import { EndingClause } from './endingClause.tsx';
import { EndingHistory, EndingWhy } from './endingHistory.tsx';
import { EndingMoves } from './endingMoves.tsx';
import { Ledger } from './ledger.tsx';
import { Prediction } from './prediction.tsx';
import { RoadsFromHere } from './roadsFromHere.tsx';
import { Told } from '../parts/sentences.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';
import { afterEnding } from '../words/whereNext.ts';

const OtherSide = () => {
  const { view, names, send, bundle } = useDesk();
  const { choice, visits } = view;
  if (!choice || visits.length > 1) return null;
  const other = bundle.scenario.parties.find(({ id }) => id !== choice.side)?.id ?? choice.side;
  return (
    <button
      type="button"
      class="button"
      onClick={() => send({ kind: 'begin', choice: { ...choice, side: other } })}
    >
      {translate('ending.otherSide', { delegation: names.delegation(other) })}
    </button>
  );
};

const Onward = () => {
  const { view, send, bundle, tell } = useDesk();
  const next = afterEnding(bundle.scenario, view, tell);
  return (
    <section class="again">
      <h2>{translate(next === 'stage' || next === 'road' ? 'ending.onward' : 'ending.again')}</h2>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => send({ kind: 'go-on' })}>
          {translate(`next.${next}`)}
        </button>
        <OtherSide />
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
    <RoadsFromHere />
    {comparison.terms.length > 0 && <Ledger comparison={comparison} />}
  </>
);

/** What a longer road came to that ended with its first stage. */
const RoadEndsHere = ({ table: { over, known, stage } }: { readonly table: TableView }) => {
  const { bundle, view, tell } = useDesk();
  const { choice, visits } = view;
  if (!over || over.to !== null || visits.length > 1 || choice?.until === stage) return null;
  const outcome = bundle.scenario.outcomes.find(({ when }) => holdsAsKnown(when, known));
  if (!outcome) return null;
  const at = `road.ending.${outcome.id}`;
  return (
    <section class="road-ends">
      <h2>{inPlain(tell(`${at}.title`))}</h2>
      <p class="task">{translate('ending.roadEnds')}</p>
      <Told text={`${at}.outcome`} />
    </section>
  );
};

/** Your stage beside history’s: the debrief of one stage. */
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
      <RoadEndsHere table={table} />
      <Compared table={table} comparison={comparison} />
      <Onward />
    </Sheet>
  );
};
