import { visit } from 'jsonc-parser';
import { type Facts, type Fault, type FaultCode, pathOf } from '../faults/fault.ts';

/** The largest JSON file that is read, in bytes: 100,000 units take less than half of it. */
export const largestJson = 64 * 1024 * 1024;

/** Deeper than any file of ours; deeper nesting is an attack on the reader's stack. */
const deepestNesting = 64;

/** Thrown inside the visitor only, to leave a text at its first fault of form. */
class Unreadable extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super('unreadable JSON');
    this.offset = offset;
  }
}

/** A JSON text as read: its value, which may still have faults of its keys, or none at all. */
export type JsonReading =
  | { readonly isJson: true; readonly value: unknown; readonly faults: readonly Fault[] }
  | { readonly isJson: false; readonly faults: readonly Fault[] };

function refuse(code: FaultCode, facts: Facts): JsonReading {
  return { isJson: false, faults: [{ code, path: '', facts }] };
}

function placeOf(text: string, offset: number): Facts {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** True when a number's text is an integer itself, and was not made one by rounding to a double. */
function isWritten(token: string): boolean {
  const match = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/u.exec(token);
  if (match === null) return true;
  const [, whole = '', decimals = '', power = '0'] = match;
  const significant = `${whole}${decimals}`.replace(/0+$/u, '');
  const droppedZeros = whole.length + decimals.length - significant.length;
  return significant === '' || Number(power) - decimals.length + droppedZeros >= 0;
}

/** Keys that stand twice in one object, and keys that would reach an object's prototype. */
function faultsOfKeys(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const open: Set<string>[] = [];
  let depth = 0;
  const enter = (offset: number): void => {
    depth += 1;
    if (depth > deepestNesting) throw new Unreadable(offset);
  };
  visit(
    text,
    {
      onObjectBegin: (offset) => {
        enter(offset);
        open.push(new Set());
      },
      onObjectEnd: () => {
        depth -= 1;
        open.pop();
      },
      onArrayBegin: enter,
      onArrayEnd: () => {
        depth -= 1;
      },
      onObjectProperty: (key, _offset, _length, line, column, pathSupplier) => {
        const keys = open.at(-1);
        const isForbidden = key === '__proto__';
        if (keys?.has(key) === true || isForbidden) {
          const path = pathOf([...pathSupplier(), key]);
          const code = isForbidden ? 'unknown-field' : 'duplicate-key';
          faults.push({ code, path, facts: { field: key, line: line + 1, column: column + 1 } });
        }
        keys?.add(key);
      },
      onLiteralValue: (value, offset, length, _line, _column, pathSupplier) => {
        if (typeof value !== 'number' || !Number.isInteger(value)) return;
        const token = text.slice(offset, offset + length);
        if (!isWritten(token))
          faults.push({
            code: 'not-an-integer',
            path: pathOf(pathSupplier()),
            facts: { value: token.slice(0, 40) },
          });
      },
      onError: (_error, offset) => {
        throw new Unreadable(offset);
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return faults;
}

/**
 * Reads a JSON text strictly: RFC 8259, no key twice in one object, no `__proto__`, nesting of at most
 * 64. Beside `bad-json` (with line and column, both from 1) it refuses with `duplicate-key`,
 * `unknown-field` and `too-large`.
 *
 * @param bytes UTF-8, with or without a byte order mark
 */
export function readJson(bytes: Uint8Array): JsonReading {
  if (bytes.length > largestJson) return refuse('too-large', { what: 'bytes', most: largestJson });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('bad-json', { line: 1, column: 1, why: 'not-utf-8' });
  }
  try {
    const faults = faultsOfKeys(text);
    return { isJson: true, value: JSON.parse(text) as unknown, faults };
  } catch (error) {
    if (error instanceof Unreadable) return refuse('bad-json', placeOf(text, error.offset));
    if (error instanceof SyntaxError) {
      const offset = /position (\d+)/u.exec(error.message)?.[1];
      return refuse('bad-json', placeOf(text, Number(offset ?? 0)));
    }
    throw error;
  }
}
