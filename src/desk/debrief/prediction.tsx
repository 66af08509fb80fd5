import { translate } from '../../i18n/translate.ts';
import type { Comparison } from '../../history/comparison.ts';
import { useDesk } from '../deskContext.ts';
import { HistoryMarks } from '../parts/marksOf.tsx';
import { inPlain } from '../texts.ts';

/** What you predicted beside what history did. There is no score. */
export const Prediction = ({
  comparison,
  visit,
}: {
  readonly comparison: Comparison;
  /** The stage of this game it is about, from 0; the last one unless told otherwise. */
  readonly visit?: number;
}) => {
  const { view, stage, tell } = useDesk();
  const { likelihood = null, reason = null } = view.visits.at(visit ?? -1)?.reflection ?? {};
  const ending = inPlain(tell(`stage.${stage.id}.ending.${comparison.historicalEnding}.title`));
  const same = comparison.ending === comparison.historicalEnding;
  const did = same ? 'ending.historyDid.same' : 'ending.historyDid.other';
  const historyDid = stage.variantOf === undefined ? did : 'ending.historyDid.never';
  return (
    <section class="prediction">
      <h2>{translate('ending.prediction')}</h2>
      <p>
        {likelihood === null
          ? translate('ending.predictedNothing')
          : translate('ending.predicted', {
              likelihood: translate(`reflection.${likelihood}`).toLowerCase(),
            })}{' '}
        {translate(historyDid, { ending })}
        <HistoryMarks stage={stage.id} />
      </p>
      {reason !== null && <p class="own-words">{translate('ending.yourReason', { reason })}</p>}
    </section>
  );
};
