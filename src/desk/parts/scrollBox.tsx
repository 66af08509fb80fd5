import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const isCutOff = ({ scrollHeight, clientHeight }: HTMLElement): boolean =>
  scrollHeight > clientHeight + 1;

/** A box that scrolls, and is a stop of the keyboard only while something in it is out of sight. */
export const ScrollBox = (props: {
  readonly class: string;
  readonly children: ComponentChildren;
}) => {
  const boxRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = boxRef.current;
    if (!box) return undefined;
    const look = (): void => {
      if (isCutOff(box)) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    };
    const observer = new ResizeObserver(look);
    observer.observe(box);
    look();
    return () => observer.disconnect();
  }, [props.children]);
  return (
    <div ref={boxRef} class={props.class}>
      {props.children}
    </div>
  );
};
