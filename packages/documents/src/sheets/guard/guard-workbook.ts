import { strToU8, zipSync } from 'fflate';
import type { MergedRange } from '../cell.ts';
import { inflateEntries } from './inflate.ts';
import { limits } from './limits.ts';
import { findParts } from './package-parts.ts';
import { type Guarded, tooLarge } from './refusal.ts';
import { type Formulas, scanPart, scanSheet } from './scan-sheet.ts';
import { sniff } from './sniff.ts';
import { readZipDirectory } from './zip-directory.ts';

/** A workbook that is safe to hand to a library. */
export interface GuardedWorkbook {
  /**
   * A new package that holds the wanted sheets under the names `0`, `1`, …, their texts and styles,
   * stored without compression, and nothing else of the file.
   */
  readonly bytes: Uint8Array;
  /** The wanted sheets by their own names, in the order of the package. */
  readonly sheets: readonly GuardedSheet[];
  /** Days are counted from 1904 instead of 1900, as old programs of another system do. */
  readonly isDate1904: boolean;
}

export interface GuardedSheet {
  readonly name: string;
  readonly formulas: Formulas;
  readonly merged: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly isHidden: boolean;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationsSpace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const entries = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${officeSpace}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${relationsSpace}">${entries.join('')}</Relationships>`;
}

/** A package with canonical names: what the guard looked at is what the library reads. */
function packAnew(
  sheets: readonly Uint8Array[],
  texts: Uint8Array | null,
  styles: Uint8Array | null,
): Uint8Array {
  const listed = sheets.map((_, i) => `<sheet name="${i}" sheetId="${i + 1}" r:id="s${i}"/>`);
  const links: [string, string, string][] = sheets.map((_, i) => [
    `s${i}`,
    'worksheet',
    `worksheets/${i}.xml`,
  ]);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    '_rels/.rels': strToU8(relations([['w', 'officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(
      `${declaration}<workbook xmlns="${sheetSpace}" xmlns:r="${officeSpace}"><sheets>${listed.join('')}</sheets></workbook>`,
    ),
  };
  sheets.forEach((bytes, i) => {
    files[`xl/worksheets/${i}.xml`] = bytes;
  });
  if (texts !== null) {
    links.push(['t', 'sharedStrings', 'sharedStrings.xml']);
    files['xl/sharedStrings.xml'] = texts;
  }
  if (styles !== null) {
    links.push(['y', 'styles', 'styles.xml']);
    files['xl/styles.xml'] = styles;
  }
  files['xl/_rels/workbook.xml.rels'] = strToU8(relations(links));
  return zipSync(files, { level: 0 });
}

/** Pictures, comments, drawings and the like are counted and dropped. */
function mayBeNeeded(name: string): boolean {
  return (
    /\.(?:xml|rels)$/iu.test(name) && !/(?:^|\/)(?:drawings|charts|media|theme)\//iu.test(name)
  );
}

/**
 * Makes a workbook safe before any library sees it: what the file is by its first bytes, its size, its
 * parts inflated under a counter, its sheets, texts and styles walked over and bounded.
 *
 * @param isWanted tells by a sheet's name whether it is read
 */
export function guardWorkbook(
  bytes: Uint8Array,
  isWanted: (sheet: string) => boolean,
): Guarded<GuardedWorkbook> {
  if (bytes.length > limits.fileBytes) return tooLarge('bytes', limits.fileBytes);
  const sniffed = sniff(bytes);
  if (!sniffed.ok) return sniffed;
  const entries = readZipDirectory(bytes);
  if (!entries.ok) return entries;
  const parts = inflateEntries(entries.value, mayBeNeeded);
  if (!parts.ok) return parts;
  const found = findParts(parts.value, isWanted);
  if (!found.ok) return found;
  const bytesOf = (part: string | null): Uint8Array | null =>
    part === null ? null : (parts.value.get(part) ?? null);
  const texts = bytesOf(found.value.texts);
  const styles = bytesOf(found.value.styles);
  for (const [part, what] of [
    [texts, 'texts'],
    [styles, 'styles'],
  ] as const) {
    const scanned = part === null ? null : scanPart(part, what);
    if (scanned !== null && !scanned.ok) return scanned;
  }
  const sheets: GuardedSheet[] = [];
  const rebuilt: Uint8Array[] = [];
  let cells = 0;
  for (const { name, part, isHidden } of found.value.sheets) {
    const scanned = scanSheet(name, parts.value.get(part) ?? new Uint8Array());
    if (!scanned.ok) return scanned;
    const { xml, formulas, merged, hiddenRows } = scanned.value;
    cells += scanned.value.cells;
    if (cells > limits.cells) return tooLarge('cells', limits.cells, name);
    sheets.push({ name, formulas, merged, hiddenRows, isHidden });
    rebuilt.push(strToU8(xml));
  }
  const packed = packAnew(rebuilt, texts, styles);
  return { ok: true, value: { bytes: packed, sheets, isDate1904: found.value.isDate1904 } };
}
