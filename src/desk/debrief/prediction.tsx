import { translate } from '../../i18n/translate.ts';
import type { Comparison } from '../../history/comparison.ts';
import type { Reflected } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { delegationFirst } from '../names.ts';
import { HistoryMarks } from '../parts/marksOf.tsx';
import { inPlain } from '../texts.ts';
import { OwnFold } from './ownFold.tsx';

/** Where two delegations played, each is named. */
const useBy = (by: Reflected['by']): string | null => {
  const { view, names } = useDesk();
  return view.choice?.seats === 'both' ? delegationFirst(names, by) : null;
};

const Predicted = ({ of: { by, likelihood } }: { readonly of: Reflected }) => {
  const delegation = useBy(by);
  const which = delegation === null ? '' : 'By';
  if (likelihood === null)
    return <>{translate(`ending.predictedNothing${which}`, { delegation: delegation ?? '' })} </>;
  const words = translate(`reflection.${likelihood}`).toLowerCase();
  return (
    <>
      {translate(`ending.predicted${which}`, {
        delegation: delegation ?? '',
        likelihood: words,
      })}{' '}
    </>
  );
};

/** Why a delegation chose as it did, in its own words. */
export const OwnReason = ({ of: { by, reason } }: { readonly of: Reflected }) => {
  const delegation = useBy(by);
  if (reason === null) return null;
  return (
    <p class="own-words">
      {delegation === null
        ? translate('ending.yourReason', { reason })
        : translate('ending.reasonBy', { delegation, reason })}
    </p>
  );
};

/** What was predicted beside what history did. There is no score. */
export const Prediction = ({
  comparison,
  visit,
}: {
  readonly comparison: Comparison;
  /** The stage of this game it is about, from 0; the last one unless told otherwise. */
  readonly visit?: number;
}) => {
  const { view, stage, tell } = useDesk();
  const reflections = view.visits.at(visit ?? -1)?.reflections ?? [];
  const ending = inPlain(tell(`stage.${stage.id}.ending.${comparison.historicalEnding}.title`));
  const same = comparison.ending === comparison.historicalEnding;
  const did = same ? 'ending.historyDid.same' : 'ending.historyDid.other';
  const historyDid = stage.variantOf === undefined ? did : 'ending.historyDid.never';
  return (
    <section class="prediction">
      <h2>{translate('ending.prediction')}</h2>
      <OwnFold>
        <p>
          {reflections.length === 0 && translate('ending.predictedNothing')}
          {reflections.map((of) => (
            <Predicted key={of.by} of={of} />
          ))}
        </p>
        {reflections.map((of) => (
          <OwnReason key={of.by} of={of} />
        ))}
      </OwnFold>
      <p>
        {translate(historyDid, { ending })}
        <HistoryMarks stage={stage.id} />
      </p>
    </section>
  );
};
