import { useState } from 'preact/hooks';
import { say } from './archiveWords.ts';

type Copied = 'no' | 'yes' | 'failed';

const OUTCOMES = {
  no: null,
  yes: 'archive.document.copied',
  failed: 'archive.document.notCopied',
} as const;

/** An address to take along: it is printed and copied, never followed. */
export const Address = ({ of }: { readonly of: string }) => {
  const [copied, setCopied] = useState<Copied>('no');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(of);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  const outcome = OUTCOMES[copied];
  return (
    <section>
      <h4>{say('archive.document.address')}</h4>
      <p class="address">{of}</p>
      <p class="note">{say('archive.document.leaves')}</p>
      <button type="button" class="button" onClick={() => void copy()}>
        {say('archive.document.copy')}
      </button>
      <output class="note" aria-live="polite">
        {outcome && say(outcome)}
      </output>
    </section>
  );
};
