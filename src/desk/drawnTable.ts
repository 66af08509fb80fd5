import type { SessionView } from '../session/session.ts';

export interface Drawn {
  readonly destroy: () => void;
}

/** Draws the table into an element; `motion` says whether things may move. Rejects where it cannot be drawn. */
export type DrawTable = (host: HTMLElement, motion: () => boolean) => Promise<Drawn>;

export interface DrawnTable {
  /** Null once the table has turned out not to be drawable. */
  readonly host: () => HTMLElement | null;
  readonly look: (view: SessionView) => void;
  /** Takes the table away for good; false where there was none to take. */
  readonly giveUp: () => boolean;
}

const makeHost = (): HTMLElement => {
  const host = document.createElement('div');
  host.id = 'table';
  host.ariaHidden = 'true';
  return host;
};

/** Fetches the drawn table while the briefing is read, and draws it once the talks are on the page. */
export const makeDrawnTable = (
  load: () => Promise<DrawTable>,
  motion: () => boolean,
  onLost: () => void,
): DrawnTable => {
  let host: HTMLElement | null = makeHost();
  let loading: Promise<DrawTable> | null = null;
  let drawing: Promise<Drawn | null> | null = null;

  const giveUp = (): boolean => {
    if (!host) return false;
    host = null;
    void drawing?.then((drawn) => drawn?.destroy());
    onLost();
    return true;
  };
  const draw = async (): Promise<Drawn | null> => {
    try {
      const drawTable = await loading;
      return host && drawTable ? await drawTable(host, motion) : null;
    } catch {
      giveUp();
      return null;
    }
  };
  return {
    host: () => host,
    giveUp,
    look: ({ screen, table }) => {
      if ((screen !== 'briefing' && screen !== 'table') || table?.kind === 'home') return;
      loading ??= load();
      loading.catch(() => undefined);
      if (screen === 'table')
        requestAnimationFrame(() => {
          drawing ??= draw();
        });
    },
  };
};
