import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
  /** A word under the label, such as “agreed”. */
  readonly mark?: string;
}

interface TabsProps<T extends string> {
  readonly label: string;
  readonly group: string;
  readonly tabs: readonly Tab<T>[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
  readonly children: ComponentChildren;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The tab a key leads to, wrapping round at both ends; null for any other key. */
export const tabAfter = <T extends string>(ids: readonly T[], chosen: T, key: string): T | null => {
  const step = STEPS[key];
  if (step === undefined || ids.length === 0) return null;
  if (!Number.isFinite(step)) return (step < 0 ? ids[0] : ids.at(-1)) ?? null;
  return ids[(ids.indexOf(chosen) + step + ids.length) % ids.length] ?? null;
};

const TabButton = <T extends string>({
  group,
  tab: { id, label, mark },
  chosen,
  onChoose,
}: {
  readonly group: string;
  readonly tab: Tab<T>;
  readonly chosen: boolean;
  readonly onChoose: (id: T) => void;
}) => (
  <button
    type="button"
    role="tab"
    id={`${group}-${id}`}
    class="tab"
    aria-selected={chosen}
    {...(chosen ? { 'aria-controls': `${group}-panel` } : {})}
    tabIndex={chosen ? 0 : -1}
    onClick={() => onChoose(id)}
  >
    <span class="tab-label">{label}</span>
    {mark !== undefined && <span class="tab-mark">{mark}</span>}
  </button>
);

const TabList = <T extends string>(props: TabsProps<T>) => {
  const { label, group, tabs, chosen, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabAfter(
      tabs.map(({ id }) => id),
      chosen,
      event.key,
    );
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`[id="${group}-${next}"]`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      class="tab-list"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <TabButton
          key={tab.id}
          group={group}
          tab={tab}
          chosen={tab.id === chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
};

/** Tabs with one panel: arrows, Home and End go from tab to tab. */
export const Tabs = <T extends string>(props: TabsProps<T>) => {
  const { group, chosen, children } = props;
  return (
    <div class={`tabs tabs-${group}`}>
      <TabList {...props} />
      <div
        key={chosen}
        role="tabpanel"
        id={`${group}-panel`}
        aria-labelledby={`${group}-${chosen}`}
        class="tab-panel"
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  );
};
