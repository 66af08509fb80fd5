import type { ComponentChildren } from 'preact';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { Settings } from './settings.tsx';
import { problemWords } from '../words/saveWords.ts';

/** Says why the last command did nothing, and that saving has failed. */
export const Notices = () => {
  const { view, problem, names } = useDesk();
  return (
    <>
      {problem && problem.kind !== 'refused' && (
        <p role="alert" class="notice">
          {problemWords(problem, names)}
        </p>
      )}
      {view.storage !== 'ok' && (
        <p class="notice">
          {translate(view.storage === 'full' ? 'game.storageFull' : 'game.storageBlocked')}
        </p>
      )}
    </>
  );
};

interface SheetProps {
  readonly title: string;
  /** Capitals over the title: date and place. */
  readonly over?: string;
  readonly stamp?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** An official sheet of paper lying on the desk: every page but the title and the table. */
export const Sheet = ({ title, over, stamp, class: name, children }: SheetProps) => (
  <div class={`desk-page ${name ?? ''}`}>
    <header class="desk-head">
      <span class="capitals">{translate('game.name')}</span>
      <Settings />
    </header>
    <main class="sheet official">
      {over !== undefined && <p class="capitals sheet-over">{over}</p>}
      {stamp !== undefined && <p class="stamp">{stamp}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      <Notices />
      {children}
    </main>
  </div>
);
