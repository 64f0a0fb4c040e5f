import { createHash } from 'node:crypto';
import type { ZipReader } from '../container/zip-reader.ts';
import { Refused } from '../fault.ts';
import { linesOf } from './lines.ts';
import { memberOf, type TableEntry } from './manifest.ts';
import { type Row, readRow } from './rows.ts';

/**
 * Reads the rows of a table. What comes out before the end is not yet proven to be whole: only a reading
 * that ends without an error has matched the manifest's digest, size and number of rows.
 *
 * @throws Refused when it does not match
 */
export async function* readTable(zip: ZipReader, entry: TableEntry): AsyncGenerator<Row> {
  const member = memberOf(entry);
  const digest = createHash('sha256');
  let bytes = 0;
  let rows = 0;
  const altered = () => new Refused({ code: 'member-altered', facts: { member } });
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const chunk of zip.read(member)) {
      digest.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  if (zip.sizeOf(member) !== entry.bytes) throw altered();
  for await (const { number, text } of linesOf(member, measured())) {
    const row = readRow(text, entry.columns.length);
    if (row === null) throw new Refused({ code: 'row-malformed', facts: { member, line: number } });
    rows += 1;
    yield row;
  }
  if (bytes !== entry.bytes || rows !== entry.rows || digest.digest('hex') !== entry.sha256)
    throw altered();
}

/** The values of one column; throws `Refused` when the table has no such column. */
export async function* readColumn(
  zip: ZipReader,
  entry: TableEntry,
  column: string,
): AsyncGenerator<string> {
  const at = entry.columns.findIndex(({ name }) => name === column);
  const table = `${entry.schema}.${entry.name}`;
  if (at < 0) throw new Refused({ code: 'column-missing', facts: { table, column } });
  for await (const row of readTable(zip, entry)) yield row[at] ?? '';
}
