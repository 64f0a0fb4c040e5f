import { type Actor, accountId, type CommandType, rolesFor } from '@pingyi/core';

/**
 * Who uses the console: whoever has the set-up link that the server prints at its start. The token of
 * the link stays in this tab. The only place that knows how requests are authorised.
 */

const place = 'pingyi-token';

/** Takes the token out of the address (`/staff#<token>`), so that it is neither seen nor bookmarked. */
export function takeTokenFromAddress(): void {
  const { hash, pathname, search } = window.location;
  const token = /^#([A-Za-z0-9_-]{43})$/u.exec(hash)?.[1];
  if (token === undefined) return;
  keepToken(token);
  window.history.replaceState(null, '', `${pathname}${search}`);
}

export function keepToken(token: string): void {
  window.sessionStorage.setItem(place, token);
}

/** What requests are authorised with, or null. */
export function currentToken(): string | null {
  return window.sessionStorage.getItem(place);
}

/** In whose name a command would be given, as far as this page can tell before the server does. */
export function expectedActor(type: CommandType): Actor {
  const allowed = rolesFor(type);
  const role = allowed.includes('office') ? 'office' : (allowed[0] ?? 'office');
  return { role, account: accountId.parse('set-up') };
}
