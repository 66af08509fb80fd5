import type { ComponentChildren } from 'preact';
import { translate } from '../../i18n/translate.ts';
import type { CommandProblem, SessionView } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { Plate, type PlatePicture } from './plate.tsx';
import { Settings } from './settings.tsx';
import { problemWords } from '../words/saveWords.ts';

/** Games are opened from files on the title page alone. */
const isOfFile = ({ screen }: SessionView, { kind }: CommandProblem): boolean =>
  screen === 'title' && kind === 'save';

/** Says why the last command did nothing, and that saving has failed; the title page says beside its picker why a file was not opened. */
export const Notices = () => {
  const { view, problem, names } = useDesk();
  return (
    <>
      {problem && problem.kind !== 'refused' && !isOfFile(view, problem) && (
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
  /** Puts the title on a plate below a picture. */
  readonly picture?: PlatePicture;
  /** What lies above the title. */
  readonly opening?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

const Heading = ({
  title,
  over,
  stamp,
  picture,
}: Omit<SheetProps, 'class' | 'opening' | 'children'>) => {
  const words = (
    <>
      {over !== undefined && <p class="capitals sheet-over">{over}</p>}
      {stamp !== undefined && <p class="stamp">{stamp}</p>}
      <h1 tabIndex={-1}>{title}</h1>
    </>
  );
  return picture ? <Plate picture={picture}>{words}</Plate> : words;
};

/** An official sheet of paper lying on the desk: every page but the title and the table. */
export const Sheet = ({ class: name, opening, children, ...heading }: SheetProps) => (
  <div class={`desk-page ${name ?? ''}`}>
    <header class="desk-head">
      <span class="capitals">{translate('game.name')}</span>
      <Settings />
    </header>
    <main class="sheet official">
      {opening}
      <Heading {...heading} />
      <Notices />
      {children}
    </main>
  </div>
);
