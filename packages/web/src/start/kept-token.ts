const place = 'pingyi-set-up';

/**
 * The token of the set-up link that the page was opened with, taken out of the address so that it is
 * neither seen nor bookmarked. It stays with this tab, so that the page can be loaded again; null for none.
 */
export function takeToken(): string | null {
  const [, token] = /^#set-up=([A-Za-z0-9_-]{43})$/u.exec(window.location.hash) ?? [];
  if (token === undefined) return window.sessionStorage.getItem(place);
  window.history.replaceState(null, '', window.location.pathname);
  window.sessionStorage.setItem(place, token);
  return token;
}

/** Forgets the token: it does nothing any more. */
export function forgetToken(): void {
  window.sessionStorage.removeItem(place);
}
