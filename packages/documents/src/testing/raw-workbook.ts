import { strToU8, zipSync } from 'fflate';

/** A cell of a workbook made by hand: a text, a number, or the XML of the cell without its place. */
export type RawCell =
  | string
  | number
  | null
  | { readonly attributes?: string; readonly inner: string };

const space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${columnName(Math.floor(column / 26) - 1)}${columnName(column % 26)}`;
}

function cellXml(cell: RawCell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  return `<c r="${place}" ${cell.attributes ?? ''}>${cell.inner}</c>`;
}

function rowsXml(rows: readonly (readonly RawCell[])[]): string {
  return rows
    .map((cells, row) => {
      const inner = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`));
      return `<row r="${row + 1}">${inner.join('')}</row>`;
    })
    .join('');
}

export function sheetXml(rows: readonly (readonly RawCell[])[], after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${space}"><sheetData>${rowsXml(rows)}</sheetData>${after}</worksheet>`;
}

/** The parts of a package whose sheets are given as XML, in the simplest form that programs read. */
export function rawParts(sheets: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packageSpace}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="r1" Type="${officeSpace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${space}" xmlns:r="${officeSpace}"><sheets>${names
      .map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="s${i}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageSpace}/relationships">${names
      .map(
        (_, i) =>
          `<Relationship Id="s${i}" Type="${officeSpace}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="y" Type="${officeSpace}/styles" Target="styles.xml"/></Relationships>`,
    // Style 1 is a date.
    'xl/styles.xml': `<styleSheet xmlns="${space}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  };
  names.forEach((name, i) => {
    parts[`xl/worksheets/sheet${i}.xml`] = sheets[name] ?? '';
  });
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
}

/** A workbook made by hand from rows, without any spreadsheet library. */
export function rawWorkbook(
  sheets: Readonly<Record<string, readonly (readonly RawCell[])[]>>,
): Uint8Array {
  return zipSync(
    rawParts(
      Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, sheetXml(rows)])),
    ),
  );
}
