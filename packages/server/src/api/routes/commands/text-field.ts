/** The text in a field of a body that core has not read yet; null where there is none. */
export function textField(body: unknown, name: string): string | null {
  const value = ((body ?? {}) as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : null;
}
