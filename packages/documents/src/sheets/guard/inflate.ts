import { Inflate } from 'fflate';
import { addToChecksum } from './checksum.ts';
import { limits } from './limits.ts';
import { type Guarded, notXlsx, tooLarge } from './refusal.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Small steps, so that no step can inflate to more than some megabytes. */
const stepBytes = 16 * 1024;

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** How one part came out: its bytes, more bytes than were left to give, or damage. */
type Outcome = Uint8Array | 'too-much' | 'damaged';

function inflateEntry(entry: ZipEntry, budget: number, isKept: boolean): Outcome | number {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let checksum = 0;
  let isWhole = entry.method === 'stored';
  const take = (chunk: Uint8Array): void => {
    length += chunk.length;
    if (length > budget) return;
    checksum = addToChecksum(checksum, chunk);
    if (isKept) chunks.push(chunk);
  };
  if (entry.method === 'stored') {
    take(entry.packed);
  } else {
    const stream = new Inflate((chunk, isFinal) => {
      take(chunk);
      isWhole ||= isFinal;
    });
    try {
      for (let at = 0; at < entry.packed.length && length <= budget; at += stepBytes) {
        const end = Math.min(at + stepBytes, entry.packed.length);
        stream.push(entry.packed.subarray(at, end), end === entry.packed.length);
      }
    } catch {
      return 'damaged';
    }
  }
  if (length > budget) return 'too-much';
  if (!isWhole || checksum !== entry.checksum) return 'damaged';
  return isKept ? join(chunks, length) : length;
}

/**
 * Inflates the parts of a zip file with a counter over all of them, so that neither one huge part nor
 * many parts that share the same bytes get past the limit. Parts that `isNeeded` does not name are
 * counted and checked, and dropped as they come.
 */
export function inflateEntries(
  entries: readonly ZipEntry[],
  isNeeded: (name: string) => boolean,
): Guarded<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  let left: number = limits.inflatedBytes;
  for (const entry of entries) {
    const outcome = inflateEntry(entry, left, isNeeded(entry.name));
    if (outcome === 'too-much') return tooLarge('inflatedBytes', limits.inflatedBytes);
    if (outcome === 'damaged') return notXlsx('zip', 'damaged');
    if (typeof outcome === 'number') {
      left -= outcome;
      continue;
    }
    left -= outcome.length;
    // Two parts of one name mean two readings of one file.
    if (parts.has(entry.name)) return notXlsx('zip', 'damaged');
    parts.set(entry.name, outcome);
  }
  return { ok: true, value: parts };
}
