/**
 * What a workbook may hold. A city's evaluation has some hundred units; these limits leave room for
 * fifty times as many and keep memory bounded whatever a file claims about itself.
 */
export const limits = {
  /** Bytes of the file. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of all parts of a workbook together, counted while they are inflated. */
  inflatedBytes: 64 * 1024 * 1024,
  /** Parts of a workbook. */
  parts: 1_000,
  /** The last row and column of a sheet that may hold anything. */
  rows: 50_000,
  columns: 256,
  /** Cells with content in the sheets that are read, together. */
  cells: 500_000,
  /** Entries of the list of shared texts. */
  texts: 500_000,
  /** Characters of one text. */
  textCharacters: 32_767,
} as const;
