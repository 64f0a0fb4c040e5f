import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/duty.ts';

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back; the page behind waits. Escape leaves it. */
export function ConfirmDialog({ title, children, onClose }: ConfirmDialogProps) {
  const say = useSay();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="duty-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <p class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {say(words.back)}
        </button>
      </p>
    </dialog>
  );
}
