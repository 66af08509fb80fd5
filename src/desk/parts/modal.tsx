import type { ComponentChildren, TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ModalProps {
  readonly label: string;
  readonly class?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Closing is heard at once, not as the browser tells it, a moment after: by then another dialog may stand there. */
const closing = (onClose: () => void) => ({
  onCancel: (event: TargetedEvent<HTMLDialogElement>): void => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  },
  onSubmit: (event: TargetedEvent<HTMLDialogElement>): void => {
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLFormElement) || target.method !== 'dialog') return;
    if (target.closest('dialog') !== currentTarget) return;
    event.preventDefault();
    onClose();
  },
});

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
  const closed = (): void => {
    if (dialog.current) onClose();
  };
  return (
    <dialog
      ref={dialog}
      class={`modal ${name ?? ''}`}
      aria-label={label}
      onClose={closed}
      {...closing(onClose)}
    >
      {children}
    </dialog>
  );
};
