import type { ComponentChildren } from 'preact';
import { say } from './say.ts';

interface SheetFrameProps {
  readonly title: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** An official sheet that says on every printed page, at its head and its foot, that nobody ever signed it. */
export const SheetFrame = ({ title, class: name, children }: SheetFrameProps) => (
  <article class={`official-sheet ${name}`} aria-label={title}>
    <div class="never-signed head">
      <p>{say('sheet.neverSigned')}</p>
    </div>
    <div class="official-page">
      <div class="official-frame">{children}</div>
    </div>
    <div class="never-signed foot" aria-hidden="true">
      <p>{say('sheet.neverSigned')}</p>
    </div>
  </article>
);
