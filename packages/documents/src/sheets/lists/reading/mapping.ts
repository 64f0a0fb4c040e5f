import { columnsOf, type ListDescription, type ListRow } from '../description.ts';
import { fileFault, type ListFault } from '../fault.ts';
import { headingKey } from './headings.ts';

/**
 * How an office's own sheet is read, as plain JSON that a caller remembers: a person answers once, and
 * the next sheet with these headings needs no question.
 */
export interface ListMapping {
  readonly format: 'pingyi-list-mapping/1';
  readonly list: string;
  /** The sheet to read, where a workbook has several. */
  readonly sheet?: string;
  /** What the column under a heading holds; null: it is not read. */
  readonly columns: readonly { readonly heading: string; readonly column: string | null }[];
}

export type MappingReading =
  | { readonly ok: true; readonly value: ListMapping }
  | { readonly ok: false; readonly faults: readonly ListFault[] };

const longestHeading = 200;
const mostColumns = 256;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a remembered mapping; every fault of it together, each with its path. */
export function readListMapping<Row extends ListRow, Context>(
  value: unknown,
  list: ListDescription<Row, Context>,
): MappingReading {
  const known: readonly string[] = columnsOf(list);
  if (!isRecord(value))
    return { ok: false, faults: [fileFault('wrong-type', { expected: 'object' })] };
  const faults: ListFault[] = [];
  const { format, list: of, sheet, columns } = value;
  if (format !== 'pingyi-list-mapping/1')
    faults.push(
      fileFault(
        'unknown-format',
        { value: String(format).slice(0, 40), allowed: ['pingyi-list-mapping/1'] },
        'format',
      ),
    );
  if (of !== list.id)
    faults.push(
      fileFault('unknown-value', { value: String(of).slice(0, 40), allowed: [list.id] }, 'list'),
    );
  if (sheet !== undefined && typeof sheet !== 'string')
    faults.push(fileFault('wrong-type', { expected: 'string' }, 'sheet'));
  const entries: { heading: string; column: string | null }[] = [];
  const seenHeadings = new Set<string>();
  const seenColumns = new Set<string>();
  if (!Array.isArray(columns) || columns.length > mostColumns)
    faults.push(fileFault('wrong-type', { expected: 'list' }, 'columns'));
  else
    for (const [place, entry] of columns.entries()) {
      const path = `columns[${place}]`;
      const { heading, column } = isRecord(entry) ? entry : {};
      if (typeof heading !== 'string' || headingKey(heading.slice(0, longestHeading)) === '')
        faults.push(fileFault('missing-field', { field: 'heading' }, `${path}.heading`));
      else if (seenHeadings.has(headingKey(heading)))
        faults.push(fileFault('duplicate-key', { field: heading.slice(0, 40) }, `${path}.heading`));
      else if (column !== null && (typeof column !== 'string' || !known.includes(column)))
        faults.push(
          fileFault(
            'unknown-value',
            { value: String(column).slice(0, 40), allowed: known },
            `${path}.column`,
          ),
        );
      else if (column !== null && seenColumns.has(column))
        faults.push(fileFault('duplicate-key', { field: column }, `${path}.column`));
      else {
        seenHeadings.add(headingKey(heading));
        if (column !== null) seenColumns.add(column);
        entries.push({ heading, column });
      }
    }
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    value: {
      format: 'pingyi-list-mapping/1',
      list: list.id,
      ...(typeof sheet === 'string' ? { sheet } : {}),
      columns: entries,
    },
  };
}

/**
 * What is known of headings, with what a person says anew: a heading that is said again means the new
 * thing, and a column that stands under another heading now leaves the old one. The sheet is left out,
 * since the next file may call it something else.
 */
export function joinMappings(known: ListMapping | null, said: ListMapping): ListMapping {
  const { format, list } = said;
  const headings = new Set(said.columns.map(({ heading }) => headingKey(heading)));
  const taken = new Set(said.columns.flatMap(({ column }) => column ?? []));
  const kept = (known?.columns ?? []).filter(
    ({ heading, column }) =>
      !headings.has(headingKey(heading)) && (column === null || !taken.has(column)),
  );
  return { format, list, columns: [...said.columns, ...kept].slice(0, mostColumns) };
}
