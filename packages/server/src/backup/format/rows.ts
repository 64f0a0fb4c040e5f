import { mostRowBytes } from './limits.ts';

/** A value in PostgreSQL's text form, or null. */
export type Value = string | null;

export type Row = readonly Value[];

/** A row as one line: a JSON array of texts and nulls, in the order of the manifest's columns. */
export function writeRow(row: Row): string {
  const line = `${JSON.stringify(row)}\n`;
  if (Buffer.byteLength(line) > mostRowBytes)
    throw new Error('backup: a row is larger than the format allows');
  return line;
}

/** Reads a line of `width` values; null for anything else. */
export function readRow(line: string, width: number): Row | null {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return null;
  }
  if (!Array.isArray(read) || read.length !== width) return null;
  return read.every((value) => value === null || typeof value === 'string') ? read : null;
}
