import { translate } from '../../i18n/translate.ts';
import type { Sentence } from '../../scenario/bundle.ts';
import { useDesk } from '../deskContext.ts';
import { runsOf, type SentenceRun } from '../texts.ts';

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

/** Sentences of the scenario, each run followed by its mark. */
export const Sentences = ({ of }: { readonly of: readonly Sentence[] }) => (
  <>
    {runsOf(of).map((run, index) => (
      <span key={index} class="sentence">
        {index > 0 && ' '}
        {run.words} <BasisMark basis={run.basis} evidence={run.evidence} />
      </span>
    ))}
  </>
);

/** A paragraph of a text key; nothing where the scenario has no such text. */
export const Told = ({ text, class: name }: { readonly text: string; readonly class?: string }) => {
  const { tell } = useDesk();
  const sentences = tell(text);
  if (sentences.length === 0) return null;
  return (
    <p class={name ?? 'told'}>
      <Sentences of={sentences} />
    </p>
  );
};
