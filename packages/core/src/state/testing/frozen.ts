/**
 * The value, frozen with all that it is made of: whoever changes any of it throws. A `Map` cannot be frozen,
 * so its changing methods throw instead.
 */
export function frozen<Value>(value: Value): Value {
  freeze(value);
  return value;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  if (value instanceof Map) {
    const refused = { value: refuse };
    Object.defineProperties(value, { set: refused, delete: refused, clear: refused });
  }
  Object.freeze(value);
  if (value instanceof Map) for (const entry of value) for (const part of entry) freeze(part);
  else for (const part of Object.values(value)) freeze(part);
}

function refuse(): never {
  throw new TypeError('a map that was handed on is changed');
}
