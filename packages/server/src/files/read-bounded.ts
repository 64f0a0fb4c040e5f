import { createReadStream } from 'node:fs';
import type { Fault } from '@pingyi/core';

/** A file's bytes, or why there are none: it cannot be read, or it is larger than allowed. */
export type FileReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Reads a file whole, never more than `most` bytes of it: also from a pipe or a device, whose size
 * nobody knows beforehand. Refuses with `not-readable` or `too-large`.
 */
export async function readBounded(path: string, most: number): Promise<FileReading> {
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total > most)
        return {
          ok: false,
          fault: { code: 'too-large', path: '', facts: { what: 'bytes', most } },
        };
      chunks.push(chunk);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return { ok: false, fault: { code: 'not-readable', path: '', facts: { why: code } } };
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}
