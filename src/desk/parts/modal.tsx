import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ModalProps {
  readonly label: string;
  readonly class?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * A dialog that is open as long as it is on the page; the browser gives focus back when it goes. It opens before the
 * page is painted: a key pressed in between would otherwise be lost.
 */
export const Modal = ({ label, class: name, onClose, children }: ModalProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} class={`modal ${name ?? ''}`} aria-label={label} onClose={onClose}>
      {children}
    </dialog>
  );
};
