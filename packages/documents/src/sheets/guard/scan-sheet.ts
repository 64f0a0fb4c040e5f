import { type MergedRange, parseCellName, placeName } from '../cell.ts';
import { decodeUtf8 } from '../text.ts';
import { limits } from './limits.ts';
import { type Guarded, notXlsx, tooLarge } from './refusal.ts';
import { type Tag, type WalkEnd, walkTags } from './xml-tags.ts';

/** The formulas of a sheet: cells that hold one (`row,column`), and ranges that one formula fills. */
export interface Formulas {
  readonly cells: ReadonlySet<string>;
  readonly ranges: readonly MergedRange[];
}

/** What the walk over a sheet found. */
export interface SheetScan {
  /** The sheet anew, with nothing but the cells that hold something, each with its place. */
  readonly xml: string;
  readonly formulas: Formulas;
  readonly merged: readonly MergedRange[];
  /** Rows that a program does not show, counted from zero. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly cells: number;
}

/** A text of 32,767 characters may be written with six characters each (`&#xx;`). */
const text = limits.textCharacters * 6;
const sheetTags = { tags: 8 * limits.cells, text };
const partTags = { tags: 4 * limits.texts, text };
const styleTags = { tags: 200_000, text };
const mostMerged = 10_000;

/** Each is refused at its first cell anyway; more of them would make every cell costly to judge. */
const mostFormulaRanges = 100;
const sheetSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** `A1:C3`, or one cell; null for anything else. */
function parseRange(reference: string): MergedRange | null {
  const [from = '', to = from] = reference.split(':');
  const start = parseCellName(from);
  const end = parseCellName(to);
  if (start === null || end === null) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

function refuseEnd(end: WalkEnd, what: 'cells' | 'texts', path: string): Guarded<never> {
  if (end === 'too-many-tags')
    return tooLarge(what, what === 'cells' ? limits.cells : limits.texts, path);
  if (end === 'long-text') return tooLarge('characters', limits.textCharacters, path);
  return notXlsx('zip', 'damaged');
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly tag: Tag;
}

/** True for a cell with neither text nor formula in it, such as `<v/>`. */
function isBlank(inner: string): boolean {
  if (inner.includes('<![CDATA[') || /<(?:[^\s<>/]+:)?f[\s/>]/u.test(inner)) return false;
  return inner.replace(/<[^>]*>/gu, '').trim() === '';
}

/** The walk over one sheet. Rows and cells may leave out their place when it is the next one. */
function createScan(name: string, xml: string) {
  const formulaCells = new Set<string>();
  const ranges: MergedRange[] = [];
  const merged: MergedRange[] = [];
  const hiddenRows = new Set<number>();
  const pieces: string[] = [];
  let refusal: Guarded<never> | null = null;
  let isInData = false;
  let row = -1;
  let column = -1;
  let writtenRow = -1;
  let cells = 0;
  let open: OpenCell | null = null;

  function stop(reason: Guarded<never>): boolean {
    refusal = reason;
    return false;
  }

  function startRow(attributes: Tag['attributes']): boolean {
    const given = attributes.get('r');
    const next = given === undefined ? row + 1 : Number(given) - 1;
    if (!Number.isInteger(next) || next <= row) return stop(notXlsx('zip', 'damaged'));
    row = next;
    column = -1;
    if (row < limits.rows && /^(?:1|true)$/u.test(attributes.get('hidden') ?? ''))
      hiddenRows.add(row);
    return true;
  }

  function startCell(tag: Tag): boolean {
    const given = tag.attributes.get('r');
    const place = given === undefined ? { row, column: column + 1 } : parseCellName(given);
    if (place === null || place.row !== row || place.column <= column || open !== null)
      return stop(notXlsx('zip', 'damaged'));
    column = place.column;
    if (tag.kind === 'open') open = { row, column, tag };
    return true;
  }

  /** Copies a cell that holds something; thousands of empty ones with a style are common. */
  function endCell(tag: Tag): boolean {
    if (open === null) return stop(notXlsx('zip', 'damaged'));
    const inner = xml.slice(open.tag.end, tag.start);
    const { attributes } = open.tag;
    open = null;
    if (isBlank(inner)) return true;
    cells += 1;
    const place = placeName(name, row, column);
    if (row >= limits.rows) return stop(tooLarge('rows', limits.rows, place));
    if (column >= limits.columns) return stop(tooLarge('columns', limits.columns, place));
    if (cells > limits.cells) return stop(tooLarge('cells', limits.cells, place));
    if (writtenRow !== row) {
      if (writtenRow !== -1) pieces.push('</row>');
      pieces.push(`<row r="${row + 1}">`);
      writtenRow = row;
    }
    const kind = /^[a-zA-Z]{1,9}$/u.exec(attributes.get('t') ?? '')?.[0];
    const style = /^\d{1,6}$/u.exec(attributes.get('s') ?? '')?.[0];
    pieces.push(
      `<c r="${place.slice(name.length + 1)}"`,
      kind === undefined ? '' : ` t="${kind}"`,
      style === undefined ? '' : ` s="${style}"`,
      `>${inner}</c>`,
    );
    return true;
  }

  function noteFormula(attributes: Tag['attributes']): boolean {
    formulaCells.add(`${row},${column}`);
    const kind = attributes.get('t');
    const reference = attributes.get('ref');
    if (reference === undefined || (kind !== 'array' && kind !== 'dataTable')) return true;
    const range = parseRange(reference);
    if (range === null) return stop(notXlsx('zip', 'damaged'));
    if (ranges.length < mostFormulaRanges) ranges.push(range);
    return true;
  }

  function noteMerged(reference: string): boolean {
    const range = parseRange(reference);
    if (range === null) return stop(notXlsx('zip', 'damaged'));
    if (merged.length >= mostMerged) return stop(tooLarge('cells', mostMerged, name));
    merged.push(range);
    return true;
  }

  function visit(tag: Tag): boolean {
    const isStart = tag.kind !== 'close';
    if (tag.name === 'sheetData') isInData = tag.kind === 'open';
    if (!isInData)
      return tag.name === 'mergeCell' && isStart
        ? noteMerged(tag.attributes.get('ref') ?? '')
        : true;
    if (tag.name === 'row') return isStart ? startRow(tag.attributes) : true;
    if (tag.name === 'c') return isStart ? startCell(tag) : endCell(tag);
    if (tag.name === 'f' && isStart && open !== null) return noteFormula(tag.attributes);
    return true;
  }

  function finish(): Guarded<SheetScan> {
    if (refusal !== null) return refusal;
    if (writtenRow !== -1) pieces.push('</row>');
    const rows = pieces.join('');
    return {
      ok: true,
      value: {
        xml: `<worksheet xmlns="${sheetSpace}"><sheetData>${rows}</sheetData></worksheet>`,
        formulas: { cells: formulaCells, ranges },
        merged,
        hiddenRows,
        cells,
      },
    };
  }

  return { visit, finish, isStopped: () => refusal !== null };
}

/**
 * Checks a sheet before a library sees it, and rebuilds it: bounded, no document type, every cell in
 * its place and after the one before, nothing but cells that hold something.
 *
 * @param name the sheet's name, for places
 */
export function scanSheet(name: string, bytes: Uint8Array): Guarded<SheetScan> {
  const xml = decodeUtf8(bytes);
  if (xml === null) return notXlsx('zip', 'damaged');
  const scan = createScan(name, xml);
  const end = walkTags(xml, sheetTags, scan.visit);
  if (end !== 'done' && !scan.isStopped()) return refuseEnd(end, 'cells', name);
  return scan.finish();
}

/** Checks the list of shared texts or of styles before a library builds a tree of it. */
export function scanPart(bytes: Uint8Array, what: 'texts' | 'styles'): Guarded<null> {
  const xml = decodeUtf8(bytes);
  if (xml === null) return notXlsx('zip', 'damaged');
  let texts = 0;
  const end = walkTags(xml, what === 'texts' ? partTags : styleTags, ({ kind, name }) => {
    if (name === 'si' && kind !== 'close') texts += 1;
    return texts <= limits.texts;
  });
  if (texts > limits.texts) return tooLarge('texts', limits.texts);
  return end === 'done' ? { ok: true, value: null } : refuseEnd(end, 'texts', '');
}
