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

/** What the table asks of the reader’s wishes, and what it tells the papers. */
export interface TableTies extends TableWishes {
  /** A pointer has opened a folder on the table. */
  readonly onFolder: (issue: IssueId) => void;
}

/** Draws the table into an element. Rejects where it cannot be drawn. */
export type DrawTable = (host: HTMLElement, ties: TableTies) => Promise<Drawn>;

export interface DrawnTable {
  /** Null once the table has turned out not to be drawable. */
  readonly host: () => HTMLElement | null;
  readonly look: (view: SessionView) => void;
  /** To be called when the reader's wishes have changed. */
  readonly refresh: () => void;
  /** Opens a folder that has been opened in the papers. */
  readonly openFolder: (issue: IssueId) => void;
  /**
   * Tells of each folder a pointer opens on the table, and at once of the last one nobody was told of at this table;
   * returns what ends it.
   */
  readonly whenOpened: (tell: (issue: IssueId) => void) => () => void;
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

/** The folders opened on the table, for whoever listens now or next. */
const makeOpenings = () => {
  const listeners = new Set<(issue: IssueId) => void>();
  let untold: IssueId | null = null;
  return {
    tell: (issue: IssueId): void => {
      untold = listeners.size === 0 ? issue : null;
      for (const listener of listeners) listener(issue);
    },
    forget: (): void => {
      untold = null;
    },
    listen: (listener: (issue: IssueId) => void) => {
      listeners.add(listener);
      if (untold !== null) listener(untold);
      untold = null;
      return () => void listeners.delete(listener);
    },
  };
};

const needsTable = (screen: Screen): boolean => screen === 'briefing' || screen === 'table';

/** Says that the table is on its way until it has come, and draws it where there still is a room for it. */
const drawWhenCome = async (
  loading: Promise<DrawTable> | null,
  host: () => HTMLElement | null,
  ties: TableTies,
): Promise<Drawn | null> => {
  const room = host();
  const hush = room && announce(room);
  const drawTable = await loading;
  hush?.();
  const wall = host();
  return wall && drawTable ? drawTable(wall, ties) : null;
};

/** Fetches the drawn table while the briefing is read, and draws it once the talks are on the page. */
export const makeDrawnTable = (
  load: () => Promise<DrawTable>,
  wishes: TableWishes,
  onLost: () => void,
): DrawnTable => {
  let host: HTMLElement | null = makeHost();
  const openings = makeOpenings();
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
    try {
      return await drawWhenCome(loading, () => host, { ...wishes, onFolder: openings.tell });
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
    whenOpened: openings.listen,
    look: ({ screen, table }) => {
      if (screen !== 'table') openings.forget();
      if (!needsTable(screen) || table?.kind === 'home') return;
      (loading ??= load()).catch(() => undefined);
      if (screen === 'table') requestAnimationFrame(() => void (drawing ??= draw()));
    },
  };
};
