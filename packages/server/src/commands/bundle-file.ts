import type { FileHandle } from 'node:fs/promises';
import type { BundleFile } from '@pingyi/record';

/** A bundle on disk, read at any place. */
export function bundleFileOn(handle: FileHandle, size: number): BundleFile {
  return {
    size,
    read: async (from, to) => {
      const buffer = new Uint8Array(Math.max(0, Math.min(to, size) - from));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(
          buffer,
          filled,
          buffer.length - filled,
          from + filled,
        );
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    },
  };
}
