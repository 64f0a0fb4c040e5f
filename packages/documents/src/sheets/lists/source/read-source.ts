import type { SheetCells } from '../../cell.ts';
import { guardWorkbook } from '../../guard/guard-workbook.ts';
import { limits } from '../../guard/limits.ts';
import { readCells } from '../../library.ts';
import { fileFault, fromGuard, type ListFault } from '../fault.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';
import { kindOf } from './file-kind.ts';
import { detectSeparator, parseCsv, type Separator } from './parse-csv.ts';

/** How a file was read. */
export type SourceForm =
  | { readonly kind: 'xlsx' }
  | { readonly kind: 'csv'; readonly encoding: TextEncoding; readonly separator: Separator };

/** The sheets of a file, whatever it was; a text table is one sheet without a name. */
export type SourceReading =
  | { readonly ok: true; readonly form: SourceForm; readonly sheets: readonly SheetCells[] }
  | { readonly ok: false; readonly fault: ListFault };

function refuse(fault: ListFault): SourceReading {
  return { ok: false, fault };
}

async function readWorkbook(
  bytes: Uint8Array,
  isWanted: (sheet: string) => boolean,
): Promise<SourceReading> {
  const guarded = guardWorkbook(bytes, isWanted);
  if (!guarded.ok) return refuse(fromGuard(guarded.fault));
  const sheets = await readCells(guarded.value);
  return sheets === null
    ? refuse(fileFault('not-xlsx', { looksLike: 'zip', reason: 'damaged' }))
    : { ok: true, form: { kind: 'xlsx' }, sheets };
}

/** Controls that no table holds: the file is something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary from text
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u;

function readTextTable(bytes: Uint8Array): SourceReading {
  const decoded = decodeText(bytes);
  if (decoded === null) return refuse(fileFault('unknown-encoding'));
  const { encoding, text } = decoded;
  if (binary.test(text.slice(0, 4_096)))
    return refuse(fileFault('not-a-list-file', { looksLike: 'binary' }));
  const separator = detectSeparator(text);
  const parsed = parseCsv(text, separator);
  if (!parsed.ok) return parsed;
  const sheet: SheetCells = {
    name: '',
    rows: parsed.rows,
    merged: [],
    hiddenRows: new Set(),
    isHidden: false,
    isDate1904: false,
  };
  return { ok: true, form: { kind: 'csv', encoding, separator }, sheets: [sheet] };
}

/**
 * Reads the cells of an uploaded file: a workbook behind its guard, or a text table in any encoding
 * and with any separator that offices use.
 *
 * @param isWanted tells by a sheet's name whether it is read
 */
export async function readSource(
  bytes: Uint8Array,
  isWanted: (sheet: string) => boolean,
): Promise<SourceReading> {
  if (bytes.length === 0) return refuse(fileFault('empty-file'));
  if (bytes.length > limits.fileBytes)
    return refuse(fileFault('too-large', { what: 'bytes', most: limits.fileBytes }));
  const kind = kindOf(bytes);
  if (kind === 'xlsx') return readWorkbook(bytes, isWanted);
  if (kind === 'text') return readTextTable(bytes);
  if (kind === 'xls') {
    // An encrypted workbook is wrapped like an old one; the guard tells them apart.
    const guarded = guardWorkbook(bytes, isWanted);
    if (!guarded.ok && guarded.fault.code === 'encrypted-workbook')
      return refuse(fromGuard(guarded.fault));
  }
  return refuse(fileFault('not-a-list-file', { looksLike: kind }));
}
