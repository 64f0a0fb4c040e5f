/** A text that a spreadsheet would run as a formula, also after quotes that were added before. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** A text that no spreadsheet takes for a formula: one more quote stands before it (CSV injection). */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that `harmless` made harmless. */
export function asMeant(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

function fieldOf(text: string): string {
  const safe = harmless(text);
  return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text table (RFC 4180) with the mark by which Excel knows UTF-8. */
export function csvOf(rows: Iterable<readonly string[]>): string {
  const lines = Array.from(rows, (row) => `${row.map(fieldOf).join(',')}\r\n`);
  return `\ufeff${lines.join('')}`;
}
