declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** The text of UTF-8 bytes, a leading byte order mark dropped, or null when they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A word as it is compared: full-width forms made narrow (NFKC), surrounding spaces dropped. `（示例）`
 * and `(示例)` are the same word, and so are `１２０` and `120`.
 */
export function plainWord(text: string): string {
  return text.normalize('NFKC').trim();
}
