import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useOnPaper } from './onPaper.ts';

/** Whether two columns fit side by side; where they do not, a long part unfolds only when asked to. */
export const hasRoomForBoth = (): boolean => matchMedia('(min-width: 48rem)').matches;

interface FoldProps {
  readonly title: string;
  /** How much lies in it: “7 turns”. */
  readonly measure?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A part of a long page: open on paper and where there is room, folded on a phone. */
export const Fold = ({ title, measure, class: name, children }: FoldProps) => {
  const onPaper = useOnPaper();
  const [open] = useState(() => onPaper || hasRoomForBoth());
  return (
    <details class={`fold ${name ?? ''}`} open={open}>
      <summary>
        <h2>{title}</h2> {measure !== undefined && <span class="note">{measure}</span>}
      </summary>
      {children}
    </details>
  );
};
