import { useLayoutEffect, useRef } from 'preact/hooks';

/** Hears what is typed anywhere on the page, as a scanner types it; keys of the browser are left alone. */
export function useTypedKeys(hear: (event: KeyboardEvent) => void): void {
  const latest = useRef(hear);
  latest.current = hear;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey) latest.current(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
