import { useLayoutEffect, useRef } from 'preact/hooks';

/** Hangs the drawn table, which outlives the page, into it. */
export const DrawnTable = ({ host }: { readonly host: HTMLElement }) => {
  const wall = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    wall.current?.append(host);
    return () => host.remove();
  }, [host]);
  return <div ref={wall} class="drawn-table" />;
};
