/** Divides rows into pages of so many each; the last may be shorter. */
export function pagesOf<Row>(rows: readonly Row[], most: number): readonly (readonly Row[])[] {
  const pages: (readonly Row[])[] = [];
  for (let from = 0; from < rows.length; from += most) pages.push(rows.slice(from, from + most));
  return pages;
}
