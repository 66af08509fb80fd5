import { translate } from '../../i18n/translate.ts';
import type { Sentence } from '../../scenario/bundle.ts';
import { useDesk } from '../deskContext.ts';
import { runsOf, type SentenceRun } from '../texts.ts';

type Mark = Pick<SentenceRun, 'basis' | 'evidence'>;

/** Says where words come from; a documented one opens its evidence. */
export const BasisMark = ({ basis, evidence }: Mark) => {
  const { openEvidence } = useDesk();
  const label = translate(`basis.${basis}`);
  if (basis !== 'documented')
    return (
      <span class={`basis basis-${basis}`} title={translate(`basis.means.${basis}`)}>
        {label}
      </span>
    );
  return (
    <button
      type="button"
      class="basis basis-documented"
      aria-haspopup="dialog"
      aria-label={translate('basis.open', { count: evidence.length })}
      onClick={() => openEvidence(evidence)}
    >
      {label}
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
