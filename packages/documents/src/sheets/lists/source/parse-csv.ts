import { cellName, type SheetCell } from '../../cell.ts';
import { limits } from '../../guard/limits.ts';
import { fileFault, type ListFault } from '../fault.ts';
import { asMeant } from '../writing/csv.ts';

export type Separator = ',' | ';' | '\t';

/** The records of a text table as cells, or why it is none. */
export type CsvReading =
  | { readonly ok: true; readonly rows: readonly (readonly SheetCell[])[] }
  | { readonly ok: false; readonly fault: ListFault };

const separators: readonly Separator[] = [',', '\t', ';'];
const sampleLength = 20_000;

/** The separator that most of the first lines have most often, outside of quotes. */
export function detectSeparator(text: string): Separator {
  const sample = text.slice(0, sampleLength).replace(/"(?:[^"]|"")*"/gu, '');
  const lines = sample.split(/\r\n|\r|\n/u).slice(0, 50);
  let best: Separator = ',';
  let most = 0;
  for (const separator of separators) {
    const count = lines.reduce(
      (sum, line) => sum + Math.min(line.split(separator).length - 1, 50),
      0,
    );
    if (count > most) [best, most] = [separator, count];
  }
  return best;
}

function tooLarge(what: 'rows' | 'columns' | 'cells', place: string): CsvReading {
  return { ok: false, fault: fileFault('too-large', { what, most: limits[what] }, place) };
}

/**
 * Reads a text table (RFC 4180): quoted fields may hold separators, doubled quotes and line ends, and
 * rows count as a spreadsheet counts them. A quote that never closes is refused where it opens: read
 * leniently, it would swallow every row after it.
 */
export function parseCsv(text: string, separator: Separator): CsvReading {
  const rows: (readonly SheetCell[])[] = [];
  let cells: SheetCell[] = [];
  let row = 0;
  let column = 0;
  let count = 0;
  let at = 0;
  const plainEnd = new RegExp(`[${separator}\\r\\n]`, 'gu');
  while (at <= text.length) {
    let field: string;
    if (text[at] === '"') {
      let end = at + 1;
      for (;;) {
        end = text.indexOf('"', end);
        if (end === -1) {
          const place = cellName(row, column);
          return { ok: false, fault: fileFault('open-quote', { row: row + 1 }, place) };
        }
        if (text[end + 1] !== '"') break;
        end += 2;
      }
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else field = '';
    // What follows a closing quote belongs to the field, as spreadsheets read it.
    plainEnd.lastIndex = at;
    const end = plainEnd.exec(text)?.index ?? text.length;
    field += text.slice(at, end);
    at = end;
    if (field !== '') {
      const place = cellName(row, column);
      count += 1;
      if (row >= limits.rows) return tooLarge('rows', place);
      if (column >= limits.columns) return tooLarge('columns', place);
      if (count > limits.cells) return tooLarge('cells', place);
      const content = { kind: 'text', text: asMeant(field) } as const;
      cells.push({ row, column, content, isFormula: false });
    }
    if (text[at] === separator) {
      column += 1;
      at += 1;
      continue;
    }
    if (cells.length > 0) rows.push(cells);
    cells = [];
    row += 1;
    column = 0;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { ok: true, rows };
}
