import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Section } from '../../archive/holdings.ts';
import { useArchive } from './archiveContext.ts';
import { say } from './archiveWords.ts';
import { useOpensWhen } from './useOpensWhen.ts';

export interface ShelfItem {
  readonly id: string;
  readonly name: string;
  /** A few words beside the name, such as a date. */
  readonly beside?: string;
}

export interface ShelfGroup {
  /** Empty where the group needs no name. */
  readonly name: string;
  readonly items: readonly ShelfItem[];
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Arrows, Home and End go along the list, which is one stop of the keyboard. */
const step = (list: HTMLElement | null, key: string): boolean => {
  const by = STEPS[key];
  if (by === undefined || !list) return false;
  const stops = [...list.querySelectorAll<HTMLElement>('button')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = Math.min(Math.max(at + by, 0), stops.length - 1);
  stops[next]?.focus();
  return true;
};

interface ItemProps {
  readonly item: ShelfItem;
  readonly chosen: boolean;
  readonly isStop: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const Item = ({ item, chosen, isStop, ...on }: ItemProps) => (
  <li>
    <button
      type="button"
      class="shelf-item"
      data-item={item.id}
      aria-current={chosen ? 'true' : undefined}
      tabIndex={isStop ? 0 : -1}
      onClick={on.onChoose}
      onKeyDown={on.onKeyDown}
    >
      <span class="shelf-name">{item.name}</span>
      {item.beside !== undefined && <span class="shelf-beside">{item.beside}</span>}
    </button>
  </li>
);

interface ShelfListProps {
  readonly section: Section;
  readonly groups: readonly ShelfGroup[];
  readonly chosen: string | null;
}

const ShelfList = ({ section, groups, chosen }: ShelfListProps) => {
  const list = useRef<HTMLElement>(null);
  const { goTo } = useArchive();
  const all = groups.flatMap(({ items }) => items);
  const stop = all.some(({ id }) => id === chosen) ? chosen : all[0]?.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (step(list.current, event.key)) event.preventDefault();
  };
  return (
    <nav
      ref={list}
      class="shelf-list"
      aria-label={say('archive.list', { section: say(`archive.section.${section}`) })}
    >
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ name, items }) => (
          <div key={name}>
            {name !== '' && <h3 class="capitals">{name}</h3>}
            <ul>
              {items.map((item) => (
                <Item
                  key={item.id}
                  item={item}
                  chosen={item.id === chosen}
                  isStop={item.id === stop}
                  onChoose={() => goTo({ section, id: item.id })}
                  onKeyDown={onKeyDown}
                />
              ))}
            </ul>
          </div>
        ))}
    </nav>
  );
};

/** An entry takes the focus to its heading when a reader comes to it; put back, the list takes it. */
const useArrival = (section: Section, chosen: string | null) => {
  const whole = useRef<HTMLDivElement>(null);
  const { place } = useArchive();
  const seenRef = useRef({ steps: 0, chosen });
  useLayoutEffect(() => {
    const before = seenRef.current;
    seenRef.current = { steps: place.steps, chosen };
    if (place.steps !== before.steps) {
      whole.current?.querySelector<HTMLElement>('.shelf-entry h3')?.focus();
      whole.current?.querySelector('.shelf-entry')?.scrollTo(0, 0);
    } else if (chosen === null && before.chosen !== null)
      whole.current?.querySelector<HTMLElement>(`[data-item="${before.chosen}"]`)?.focus();
  }, [section, place.steps, chosen]);
  return whole;
};

const Entry = (props: { readonly section: Section; readonly children: ComponentChildren }) => {
  const { backToList } = useArchive();
  return (
    <div class="shelf-entry">
      <button type="button" class="button quiet shelf-back" onClick={backToList}>
        {say('archive.back', { section: say(`archive.section.${props.section}`) })}
      </button>
      {props.children}
    </div>
  );
};

type Shelved = Exclude<Section, 'chronology' | 'map'>;

/** What a section holds and how it is used, where no entry is open yet. */
const Ask = ({ section }: { readonly section: Shelved }) => (
  <div class="shelf-ask">
    <p>{say(`archive.holds.${section}`)}</p>
    <p class="note">{say('archive.choose')}</p>
  </div>
);

const Closed = () => (
  <h3 tabIndex={-1} class="note">
    {say('archive.closedEntry', { when: useOpensWhen() })}
  </h3>
);

interface ShelfProps {
  readonly section: Shelved;
  readonly groups: readonly ShelfGroup[];
  /** The entry that was chosen; null where it is closed to the reader. */
  readonly children: ComponentChildren;
}

/** A list with the entry that was chosen from it: side by side, or one after the other on a narrow screen. */
export const Shelf = ({ section, groups, children }: ShelfProps) => {
  const { place } = useArchive();
  const chosen = place.opened[section] ?? null;
  const whole = useArrival(section, chosen);
  const isEmpty = groups.every(({ items }) => items.length === 0);
  if (isEmpty && chosen === null) return <p class="note">{say('archive.empty')}</p>;
  return (
    <div ref={whole} class={`shelf ${chosen === null ? '' : 'with-entry'}`}>
      <ShelfList section={section} groups={groups} chosen={chosen} />
      {chosen === null ? (
        <Ask section={section} />
      ) : (
        <Entry section={section}>{children ?? <Closed />}</Entry>
      )}
    </div>
  );
};
