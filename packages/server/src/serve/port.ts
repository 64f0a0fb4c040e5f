/** A port as written in the environment: a whole number from 0 (any free one) to 65535, or null. */
export function parsePort(text: string): number | null {
  if (!/^\d{1,5}$/u.test(text)) return null;
  const port = Number(text);
  return port <= 65_535 ? port : null;
}
