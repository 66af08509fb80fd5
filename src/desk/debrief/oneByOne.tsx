import { type ComponentChildren, toChildArray } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from '../deskContext.ts';
import { isPublic } from '../preferences.ts';
import { say } from './debriefWords.ts';

/** Questions under one another; before a class one at a time. */
export const OneByOne = ({ children }: { readonly children: ComponentChildren }) => {
  const { preferences } = useDesk();
  const [at, setAt] = useState(0);
  const all = toChildArray(children);
  if (!isPublic(preferences) || all.length < 2) return <>{children}</>;
  const last = all.length - 1;
  return (
    <div class="one-by-one">
      <p class="capitals" aria-live="polite">
        {say('class.question', { number: at + 1, count: all.length })}
      </p>
      {all.map((child, index) => (
        <div key={index} hidden={index !== at}>
          {child}
        </div>
      ))}
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-disabled={at === 0}
          onClick={() => setAt(Math.max(0, at - 1))}
        >
          {say('class.before')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={at === last}
          onClick={() => setAt(Math.min(last, at + 1))}
        >
          {say('class.next')}
        </button>
      </div>
    </div>
  );
};
