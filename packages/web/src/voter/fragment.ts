declare global {
  interface Window {
    /** What stood behind `#` when the page was opened; put there by public/check-voter.js. */
    pingyiFragment?: string;
  }
}

/**
 * What stood behind `#`, which is secret: it is gone from the address bar and the browser's history, and
 * can be taken once.
 */
export function takeFragment(): string {
  const { pathname, search, hash } = window.location;
  const early = window.pingyiFragment ?? '';
  window.pingyiFragment = '';
  if (hash !== '') window.history.replaceState(window.history.state, '', `${pathname}${search}`);
  return hash === '' ? early : hash;
}
