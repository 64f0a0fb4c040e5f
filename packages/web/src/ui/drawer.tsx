import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './drawer.css';

interface DrawerProps {
  readonly labelledBy: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * A panel over the page for as long as it is rendered. The browser's own dialog keeps the focus inside,
 * closes on Escape; the focus goes back to what opened it.
 */
export function Drawer({ labelledBy, onClose, children }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const panel = dialog.current;
    if (panel === null) return;
    const opener = document.activeElement;
    panel.showModal();
    document.documentElement.classList.add('has-drawer');
    // Paper cannot be clicked open.
    const unfold = (): void => {
      for (const folded of panel.querySelectorAll('details')) folded.open = true;
    };
    window.addEventListener('beforeprint', unfold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      document.documentElement.classList.remove('has-drawer');
      panel.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the panel is a short cut; Escape does the same
    <dialog
      ref={dialog}
      class="drawer"
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div class="drawer-body">{children}</div>
    </dialog>
  );
}
