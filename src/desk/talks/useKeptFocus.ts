import { type RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const keepFocus = (papers: HTMLElement): (() => void) => {
  let last: Element | null = null;
  const note = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? target : null;
  };
  const observer = new MutationObserver(() => {
    if (!last || last.isConnected) return;
    last = null;
    if (document.activeElement === document.body)
      papers.querySelector<HTMLElement>('.tab-panel')?.focus({ preventScroll: true });
  });
  papers.addEventListener('focusin', note);
  observer.observe(papers, { childList: true, subtree: true });
  return () => {
    papers.removeEventListener('focusin', note);
    observer.disconnect();
  };
};

/** When the control that had the focus goes with what it did, the focus stays on its paper. */
export const useKeptFocus = (): RefObject<HTMLElement | null> => {
  const papersRef = useRef<HTMLElement>(null);
  useLayoutEffect(() => (papersRef.current ? keepFocus(papersRef.current) : undefined), []);
  return papersRef;
};
