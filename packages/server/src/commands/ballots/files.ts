import { constants, createReadStream } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Place } from '../command.ts';

/** A file that was found, or the sentence that says why it cannot be read. */
export type FoundFile =
  | { readonly ok: true; readonly file: string; readonly size: number }
  | { readonly ok: false; readonly sentence: string };

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  return error instanceof Error ? error.message : String(error);
}

/** Finds a file that an argument names; paths are read against the caller's folder. */
export async function findFile(name: string, place: Place): Promise<FoundFile> {
  const file = path.resolve(place.cwd, name);
  try {
    const found = await stat(file);
    if (!found.isFile()) return { ok: false, sentence: `${name}: it is not a file.` };
    await access(file, constants.R_OK);
    return { ok: true, file, size: found.size };
  } catch (error) {
    return { ok: false, sentence: `${name}: ${reasonOf(error)}.` };
  }
}

/** Opens a file as a stream of bytes, each time from its beginning. */
export function bytesOf(file: string): () => AsyncIterable<Uint8Array> {
  return () => createReadStream(file, { highWaterMark: 1 << 20 });
}

/** The text of a small file, without the line end that editors and other tools add. */
export async function textOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
}
