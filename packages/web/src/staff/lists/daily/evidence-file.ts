/** The text of a list that is a plain table: UTF-8, or the older encoding that spreadsheets here write. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/**
 * A list as it is kept as evidence. Plain tables (`.csv`) are no documents: their text is kept, line for line, in
 * UTF-8.
 */
export async function evidenceFileOf(file: File): Promise<File> {
  if (!/\.csv$/iu.test(file.name)) return file;
  const text = textOf(await file.arrayBuffer());
  return new File([text], `${file.name}.txt`, { type: 'text/plain' });
}
