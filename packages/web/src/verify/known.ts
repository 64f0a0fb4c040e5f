/** What a person knows from elsewhere, as typed or pasted. */
export interface Known {
  /** Fingerprints from the notice, or vkeys of the log; one a line. */
  readonly keys: string;
  /** A checkpoint that was kept from an earlier visit, as its note. */
  readonly checkpoint: string;
  /** Vkeys of witnesses; one a line. */
  readonly witnesses: string;
  /** Tracking codes, however they are divided. */
  readonly codes: string;
}

export const nothingKnown: Known = { keys: '', checkpoint: '', witnesses: '', codes: '' };

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The file of trust that amounts to what was typed; null where nothing was. */
export function trustText({ keys, checkpoint, witnesses }: Known): string | null {
  const note = checkpoint.trim();
  const given = {
    ...(linesOf(keys).length === 0 ? {} : { keys: linesOf(keys) }),
    // A note ends with the newline of its last signature, which pasting loses.
    ...(note === '' ? {} : { checkpoint: `${note.replace(/\r\n/gu, '\n')}\n` }),
    ...(linesOf(witnesses).length === 0 ? {} : { witnesses: linesOf(witnesses) }),
  };
  if (Object.keys(given).length === 0) return null;
  return JSON.stringify({ format: 'pingyi-trust/1', ...given });
}

/**
 * Tracking codes of a text: 16 characters each, which people group by spaces or hyphens and put one a line
 * or divide by commas.
 */
export function codesOf({ codes }: Known): readonly string[] {
  return codes
    .normalize('NFKC')
    .toUpperCase()
    .split(/[\n,;、]/u)
    .map((code) => code.replace(/[\s-]/gu, ''))
    .filter((code) => code !== '');
}
