/** The names of our cookies, without the prefix that browsers demand of secure ones. */
export const sessionCookie = 'pingyi.session_token';
export const challengeCookie = 'pingyi.two_factor';

/** `name=value` of a header `Cookie` for one of our cookies, or null. */
export function ownCookie(header: string | undefined, name: string): string | null {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.replace(/^__Secure-/u, '').startsWith(`${name}=`)) ?? null;
}

/** The part of a signed cookie's pair that was signed. */
export function signedValue(pair: string): string {
  const value = decodeURIComponent(pair.slice(pair.indexOf('=') + 1));
  return value.slice(0, value.lastIndexOf('.'));
}

/** Headers that carry a cookie and nothing else of a request: no address, no browser. */
export function headersWith(pair: string | null): Headers {
  return new Headers(pair === null ? {} : { cookie: pair });
}
