import type { Sentence } from '../../scenario/bundle.ts';
import { useDesk } from '../deskContext.ts';
import { BasisMark } from './basisMark.tsx';
import { Explained } from './explained.tsx';
import { runsOf } from '../texts.ts';

/** Sentences of the scenario, each run followed by its mark. */
export const Sentences = ({ of }: { readonly of: readonly Sentence[] }) => (
  <>
    {runsOf(of).map((run, index) => (
      <span key={index} class="sentence">
        {index > 0 && ' '}
        <Explained words={run.words} /> <BasisMark basis={run.basis} evidence={run.evidence} />
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
