import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { readJson } from '@pingyi/core';
import { z } from 'zod';

const stateSchema = z.strictObject({
  format: z.literal('pingyi-witness/1'),
  origin: z.string(),
  keys: z.array(z.string()).min(1),
  note: z.string(),
});

/** What a witness remembers of a log. */
export interface WitnessState {
  readonly origin: string;
  /** The log's keys as vkeys that it goes by. */
  readonly keys: readonly string[];
  /** The newest checkpoint that it made sure of. */
  readonly note: string;
}

/** Reads what was remembered: null before the first time, `unreadable` for a file that is none. */
export async function readState(file: string): Promise<WitnessState | null | 'unreadable'> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const read = readJson(bytes);
  const parsed = read.isJson ? stateSchema.safeParse(read.value) : null;
  if (parsed?.success !== true) return 'unreadable';
  const { origin, keys, note } = parsed.data;
  return { origin, keys, note };
}

/** Writes a file whole or not at all, so that an interruption leaves what was there. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  try {
    const handle = await open(draft, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    const folder = await open(path.dirname(file));
    await folder.sync().finally(() => folder.close());
  } finally {
    await rm(draft, { force: true });
  }
}

export function writeState(file: string, state: WitnessState): Promise<void> {
  return writeWhole(file, `${JSON.stringify({ format: 'pingyi-witness/1', ...state })}\n`);
}
