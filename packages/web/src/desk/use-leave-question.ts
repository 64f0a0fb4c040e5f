import { useEffect } from 'preact/hooks';

/**
 * Lets the browser ask before the page is closed or loaded anew. Without a network, and over plain http
 * with no service worker, it would not come back before the server does.
 */
export function useLeaveQuestion(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // Browsers before 2023 ask only when this is set.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAsked]);
}
