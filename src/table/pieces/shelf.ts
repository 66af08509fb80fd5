import type { Container, Kit } from './kit.ts';

export interface Shelf<T> {
  /** Draws what has changed, puts away what is gone, and keeps the order given. */
  readonly show: (items: readonly T[]) => void;
  readonly find: (id: string) => Container | null;
}

interface Kept {
  readonly drawn: string;
  readonly container: Container;
}

export interface ShelfOptions<T> {
  readonly idOf: (item: T) => string;
  /** Draws the item into the container, whose place it also sets. */
  readonly draw: (container: Container, item: T) => void;
}

/** Things of one kind on the table: each is drawn anew only when what it shows has changed. */
export const makeShelf = <T>(
  { scene, density }: Kit,
  { idOf, draw }: ShelfOptions<T>,
): Shelf<T> => {
  const layer = scene.add.container();
  const kept = new Map<string, Kept>();

  const putAway = (id: string): void => {
    kept.get(id)?.container.destroy();
    kept.delete(id);
  };

  const lay = (item: T): void => {
    const id = idOf(item);
    const drawn = JSON.stringify([item, density()]);
    const known = kept.get(id);
    if (known?.drawn === drawn) {
      layer.bringToTop(known.container);
      return;
    }
    putAway(id);
    const container = scene.add.container();
    draw(container, item);
    layer.add(container);
    kept.set(id, { drawn, container });
  };

  return {
    show: (items) => {
      const ids = new Set(items.map(idOf));
      for (const id of kept.keys()) if (!ids.has(id)) putAway(id);
      for (const item of items) lay(item);
    },
    find: (id) => kept.get(id)?.container ?? null,
  };
};
