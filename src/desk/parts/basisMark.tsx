import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import type { SentenceRun } from '../texts.ts';

type Mark = Pick<SentenceRun, 'basis' | 'evidence'>;

const markLabel = ({ basis, evidence }: Mark): string => {
  const count = evidence.length;
  if (basis === 'documented') return translate('basis.open', { count });
  const name = translate(`basis.${basis}`);
  return count > 0
    ? translate('basis.openWith', { basis: name, count })
    : translate('basis.ask', { basis: name });
};

/** Says where words come from; opens what that means, and the evidence there is. */
export const BasisMark = ({ basis, evidence }: Mark) => {
  const { openEvidence } = useDesk();
  return (
    <button
      type="button"
      class={`basis basis-${basis}`}
      aria-haspopup="dialog"
      aria-label={markLabel({ basis, evidence })}
      onClick={() => openEvidence(evidence, basis)}
    >
      {translate(`basis.${basis}`)}
    </button>
  );
};
