import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file so that it is there whole or not at all: beside its place first, then renamed into it.
 *
 * @returns null when it was written, else the system's error code such as `EACCES`
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<string | null> {
  const beside = path.join(path.dirname(file), `.${randomUUID()}`);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, file);
    return null;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}
