import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Hears keys, unless they belong to the browser or to a button that has the focus.
 *
 * @param onKey whether the key stood for something
 */
export function useKeys(onKey: (key: string) => boolean): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isPress = event.key === ' ' || event.key === 'Enter';
      if (isPress && event.target instanceof HTMLButtonElement) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
