import { strToU8, zipSync } from 'fflate';
import {
  type ListDescription,
  type ListFault,
  type ListPreview,
  type ListRow,
  type ReadListOptions,
  readList,
} from '../sheets/lists/index.ts';
import { type RawCell, rawParts, sheetXml } from './raw-workbook.ts';

/** A text table as bytes of UTF-8. */
export function csvFile(...lines: readonly string[]): Uint8Array {
  return strToU8(lines.join('\r\n'));
}

/** A workbook of one sheet; `after` is the XML behind its cells, such as merged ranges. */
export function workbookFile(rows: readonly (readonly RawCell[])[], after = ''): Uint8Array {
  return zipSync(rawParts({ Sheet1: sheetXml(rows, after) }));
}

/** Reads a list that needs no question; fails the test when it is not a preview. */
export async function previewOf<Row extends ListRow, Context>(
  bytes: Uint8Array,
  list: ListDescription<Row, Context>,
  options: Omit<ReadListOptions<Row, Context>, 'existing'> & { readonly existing?: readonly Row[] },
): Promise<ListPreview<Row>> {
  const reading = await readList(bytes, list, { existing: [], ...options });
  if (reading.kind !== 'preview') throw new Error(JSON.stringify(reading));
  return reading;
}

/** Faults as `C7 not-a-phone`. */
export function placesOf(faults: readonly ListFault[]): readonly string[] {
  return faults.map(({ path, code }) => `${path} ${code}`);
}
