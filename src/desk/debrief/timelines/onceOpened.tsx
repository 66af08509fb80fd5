import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface OnceOpenedProps {
  readonly summary: string;
  /** The summary where it is heard without what stands around it. */
  readonly named: string;
  readonly children: () => ComponentChildren;
}

/** A folded part that is made when it is first opened. */
export const OnceOpened = ({ summary, named, children }: OnceOpenedProps) => {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary aria-label={named}>{summary}</summary>
      {opened && children()}
    </details>
  );
};
