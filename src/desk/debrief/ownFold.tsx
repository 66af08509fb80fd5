import type { ComponentChildren } from 'preact';
import { useDesk } from '../deskContext.ts';
import { isPublic } from '../preferences.ts';
import { say } from './debriefWords.ts';

interface OwnFoldProps {
  /** What the fold is called before a class; “What was said” unless told otherwise. */
  readonly name?: string;
  readonly children: ComponentChildren;
}

/** What learners said for themselves: before a class it is folded until the class opens it. */
export const OwnFold = ({ name = say('class.said'), children }: OwnFoldProps) => {
  const { preferences } = useDesk();
  if (!isPublic(preferences)) return <>{children}</>;
  return (
    <details class="own-fold">
      <summary>{name}</summary>
      {children}
    </details>
  );
};
