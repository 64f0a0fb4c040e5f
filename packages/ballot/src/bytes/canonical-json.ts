import { accept, type Outcome, refuse } from '../outcome.ts';

/** Why a text is not the canonical JSON of a shape. `place` is a path such as `answers[0].choices`. */
export type JsonFault =
  | { readonly code: 'not-json' }
  | { readonly code: 'wrong-shape'; readonly place: string; readonly want: string }
  | { readonly code: 'not-canonical' };

type ShapeFault = Extract<JsonFault, { readonly code: 'wrong-shape' }>;

/**
 * Reads an unknown value; what it returns is rebuilt with the fields in the order of the format, so
 * that writing it again gives the canonical text.
 */
export type Shape<Value> = (value: unknown, place: string) => Outcome<Value, ShapeFault>;

function wrong(place: string, want: string): { readonly ok: false; readonly fault: ShapeFault } {
  return refuse({ code: 'wrong-shape', place: place === '' ? 'the whole' : place, want });
}

/** Any text, or a text of a pattern. */
export function text(pattern?: RegExp, want = 'a string'): Shape<string> {
  return (value, place) =>
    typeof value === 'string' && (pattern === undefined || pattern.test(value))
      ? accept(value)
      : wrong(place, want);
}

/** An integer that JavaScript represents exactly, at least `least`. */
export function integer(least: number): Shape<number> {
  return (value, place) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least
      ? accept(value)
      : wrong(place, `an integer of at least ${least}`);
}

export function flag(): Shape<boolean> {
  return (value, place) =>
    typeof value === 'boolean' ? accept(value) : wrong(place, 'true or false');
}

/** Exactly this value. */
export function exactly<Value extends string | number>(wanted: Value): Shape<Value> {
  return (value, place) =>
    value === wanted ? accept(wanted) : wrong(place, JSON.stringify(wanted));
}

/** The first of several shapes that fits. */
export function either<First, Second>(
  first: Shape<First>,
  second: Shape<Second>,
): Shape<First | Second> {
  return (value, place) => {
    const read = first(value, place);
    return read.ok ? read : second(value, place);
  };
}

export function list<Item>(item: Shape<Item>): Shape<readonly Item[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return wrong(place, 'a list');
    const items: Item[] = [];
    for (const [index, entry] of value.entries()) {
      const read = item(entry, `${place}[${index}]`);
      if (!read.ok) return read;
      items.push(read.value);
    }
    return accept(items);
  };
}

/** A list of exactly two, such as `["Single", {…}]`. */
export function pair<First, Second>(
  first: Shape<First>,
  second: Shape<Second>,
): Shape<readonly [First, Second]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length !== 2) return wrong(place, 'a list of two');
    const head = first(value[0], `${place}[0]`);
    if (!head.ok) return head;
    const tail = second(value[1], `${place}[1]`);
    return tail.ok ? accept([head.value, tail.value]) : tail;
  };
}

type Fields<Value> = { readonly [Name in keyof Value]-?: Shape<Exclude<Value[Name], undefined>> };

/**
 * An object with exactly these fields, written in this order.
 *
 * @param optional the fields that may be left out
 */
export function record<Value extends object>(
  fields: Fields<Value>,
  optional: readonly (keyof Value & string)[] = [],
): Shape<Value> {
  const names = Object.keys(fields) as (keyof Value & string)[];
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return wrong(place, 'an object');
    }
    const given = value as Readonly<Record<string, unknown>>;
    const foreign = Object.keys(given).find((name) => !Object.hasOwn(fields, name));
    if (foreign !== undefined) return wrong(place, `no field ${JSON.stringify(foreign)}`);
    const made: Partial<Record<keyof Value, unknown>> = {};
    for (const name of names) {
      const inner = place === '' ? name : `${place}.${name}`;
      if (!Object.hasOwn(given, name)) {
        if (optional.includes(name)) continue;
        return wrong(inner, 'a field');
      }
      const read = fields[name](given[name], inner);
      if (!read.ok) return read;
      made[name] = read.value;
    }
    return accept(made as Value);
  };
}

/**
 * Writes compact JSON as Belenios does: raw UTF-8, and DEL escaped, which `JSON.stringify` alone
 * would leave as it is.
 */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(/\u007f/g, '\\u007f');
}

/** Reads a text that must be the canonical JSON of a shape, to the byte. */
export function readJson<Value>(source: string, shape: Shape<Value>): Outcome<Value, JsonFault> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch {
    return refuse({ code: 'not-json' });
  }
  const read = shape(parsed, '');
  if (!read.ok) return read;
  return writeJson(read.value) === source ? read : refuse({ code: 'not-canonical' });
}
