import { translate } from '../i18n/translate.ts';
import type { IssueId } from '../negotiation/scenarioData.ts';
import type { Screen, SessionView } from '../session/session.ts';

export interface Drawn {
  /** Draws anew what a wish has changed. */
  readonly refresh: () => void;
  /** Opens a folder, if it lies on the table. */
  readonly openFolder: (issue: IssueId) => void;
  readonly destroy: () => void;
}

/** How the reader wants the table drawn; asked whenever it is drawn. */
export interface TableWishes {
  /** Whether things may move. */
  readonly motion: () => boolean;
  /** Whether a class sees the table too, so that nothing private of either side may lie on it. */
  readonly isPublic: () => boolean;
}

/** Draws the table into an element. Rejects where it cannot be drawn. */
export type DrawTable = (host: HTMLElement, wishes: TableWishes) => Promise<Drawn>;

export interface DrawnTable {
  /** Null once the table has turned out not to be drawable. */
  readonly host: () => HTMLElement | null;
  readonly look: (view: SessionView) => void;
  /** To be called when the reader's wishes have changed. */
  readonly refresh: () => void;
  /** Opens a folder that has been opened in the papers. */
  readonly openFolder: (issue: IssueId) => void;
  /** Takes the table away for good; false where there is none to take, nor has one just been taken. */
  readonly giveUp: () => boolean;
}

const makeHost = (): HTMLElement => {
  const host = document.createElement('div');
  host.id = 'table';
  host.ariaHidden = 'true';
  return host;
};

/** Says in the empty room that the table is on its way; returns what takes the words away. */
const announce = (host: HTMLElement): (() => void) => {
  const note = document.createElement('p');
  note.className = 'fetching-table';
  note.textContent = translate('fetching.table');
  host.append(note);
  return () => note.remove();
};

/** For so long what a table leaves behind, such as a picture on its way to it, may still fail. */
const LEFTOVERS_MS = 10_000;

const needsTable = (screen: Screen): boolean => screen === 'briefing' || screen === 'table';

/** Fetches the drawn table while the briefing is read, and draws it once the talks are on the page. */
export const makeDrawnTable = (
  load: () => Promise<DrawTable>,
  wishes: TableWishes,
  onLost: () => void,
): DrawnTable => {
  let host: HTMLElement | null = makeHost();
  let harmlessUntil = 0;
  let loading: Promise<DrawTable> | null = null;
  let drawing: Promise<Drawn | null> | null = null;

  const giveUp = (): boolean => {
    if (!host) return performance.now() < harmlessUntil;
    host = null;
    harmlessUntil = performance.now() + LEFTOVERS_MS;
    void drawing?.then((drawn) => drawn?.destroy());
    onLost();
    return true;
  };
  const draw = async (): Promise<Drawn | null> => {
    const hush = host && announce(host);
    try {
      const drawTable = await loading;
      hush?.();
      return host && drawTable ? await drawTable(host, wishes) : null;
    } catch {
      giveUp();
      return null;
    }
  };
  return {
    host: () => host,
    giveUp,
    refresh: () => void drawing?.then((drawn) => drawn?.refresh()),
    openFolder: (issue) => void drawing?.then((drawn) => drawn?.openFolder(issue)),
    look: ({ screen, table }) => {
      if (!needsTable(screen) || table?.kind === 'home') return;
      (loading ??= load()).catch(() => undefined);
      if (screen === 'table') requestAnimationFrame(() => void (drawing ??= draw()));
    },
  };
};
