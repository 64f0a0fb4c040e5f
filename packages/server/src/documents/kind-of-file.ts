import { fileTypeFromBuffer } from 'file-type';

/** Kinds of files that are taken in, by their ending, with what their bytes must be. */
const kinds: Readonly<Record<string, { readonly mediaType: string; readonly bytes: string }>> = {
  pdf: { mediaType: 'application/pdf', bytes: 'application/pdf' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  doc: { mediaType: 'application/msword', bytes: 'application/x-cfb' },
  wps: { mediaType: 'application/vnd.ms-works', bytes: 'application/x-cfb' },
  /** GB/T 33190-2016, a zip file. */
  ofd: { mediaType: 'application/ofd', bytes: 'application/zip' },
};

/** Remarks that somebody typed: UTF-8 without control characters other than line ends and tabs. */
const plainText = 'text/plain; charset=utf-8';

function isPlainText(content: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return text.trim() !== '' && !/[^\P{Cc}\t\r\n]/u.test(text);
  } catch {
    return false;
  }
}

/** The endings of files that are taken in. */
export const knownEndings = [...Object.keys(kinds), 'txt'];

/** The media type of a file whose name and bytes agree on what it is, else null. */
export async function mediaTypeOf(name: string, content: Uint8Array): Promise<string | null> {
  const ending = /\.([a-z0-9]{1,5})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
  const found = await fileTypeFromBuffer(content);
  if (ending === 'txt') return found === undefined && isPlainText(content) ? plainText : null;
  if (kind === undefined) return null;
  return found?.mime === kind.bytes ? kind.mediaType : null;
}
