/** Names and addresses of this machine that only its own browser opens. */
const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The address under which one person of the example signs in. A browser keeps one sign-in a host, so on the
 * own machine everybody gets a host of their own, such as `chair.localhost`, which browsers lead to this
 * machine (RFC 6761, section 6.3): one browser then holds a whole meeting. Any other address stays as it is.
 *
 * @param origin the address under which people reach the server, such as `http://127.0.0.1:8080`
 * @param key the word by which the person's link is printed
 */
export function ownHost(origin: string, key: string): string {
  const url = new URL(origin);
  if (url.protocol !== 'http:' || !loopback.has(url.hostname)) return origin;
  url.hostname = `${key}.localhost`;
  return url.origin;
}
