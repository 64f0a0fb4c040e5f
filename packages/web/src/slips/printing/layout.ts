/** What slips are printed as: slips to fold and draw, or labels to stick on what is there already. */
export type PrintKind = 'slips' | 'labels';

/** Columns and rows of a sheet of A4 (210 x 297 mm). */
interface SheetGrid {
  readonly columns: number;
  readonly rows: number;
}

/**
 * Slips are 105 x 74.25 mm (an eighth of A4), folded along the middle so that code and QR are inside;
 * labels are the common 70 x 37 mm, 24 to a sheet, with half a millimetre of play at top and bottom.
 */
const sheetGrids: Readonly<Record<PrintKind, SheetGrid>> = {
  slips: { columns: 2, rows: 4 },
  labels: { columns: 3, rows: 8 },
};

/** How many fit on a sheet. */
export function perSheet(kind: PrintKind): number {
  const { columns, rows } = sheetGrids[kind];
  return columns * rows;
}

/** How many sheets a batch takes. */
export function sheetsFor(kind: PrintKind, slips: number): number {
  return Math.ceil(slips / perSheet(kind));
}

/** A batch divided into sheets, the last of which may be short. */
export function sheetsOf<Each>(
  kind: PrintKind,
  slips: readonly Each[],
): readonly (readonly Each[])[] {
  const size = perSheet(kind);
  return Array.from({ length: sheetsFor(kind, slips.length) }, (_, sheet) =>
    slips.slice(sheet * size, (sheet + 1) * size),
  );
}
