import type { LaidCell, LaidColumn } from './sheet-layout.ts';

/** Points of one line of text in the default font. */
const line = 16;

/** How wide a text is, in the unit of column widths: a Chinese character counts two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2e80 ? 1.05 : 2;
  return width;
}

/**
 * The height that a row needs so that no wrapped text is cut. Written down, since programs differ in
 * whether they fit rows by themselves.
 */
export function heightOf(
  cells: readonly (LaidCell | null)[],
  columns: readonly LaidColumn[],
): number {
  const lines = cells.map((cell, i) => {
    const width = (columns[i]?.width ?? 10) - 1;
    return typeof cell?.value === 'string' ? Math.ceil(widthOf(cell.value) / width) : 1;
  });
  return line * Math.max(1, ...lines) + 3;
}
