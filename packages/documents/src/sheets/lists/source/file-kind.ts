import { isOle, isZip } from '../../guard/sniff.ts';
import { readZipDirectory } from '../../guard/zip-directory.ts';

/** What a file is by its bytes; a name says nothing, since anybody can rename a file. */
export type FileKind =
  | 'xlsx'
  | 'text'
  | 'xls'
  | 'xlsm'
  | 'xlsb'
  | 'ods'
  | 'docx'
  | 'pdf'
  | 'html'
  | 'image'
  | 'archive'
  | 'binary';

const magics: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
];

/** Parts by which a zip file shows what it is, where it is no xlsx. */
const parts: readonly (readonly [kind: FileKind, name: RegExp])[] = [
  ['xlsm', /(?:^|\/)vbaProject\.bin$/iu],
  ['xlsb', /(?:^|\/)workbook\.bin$/iu],
  ['docx', /^word\/document\.xml$/iu],
  ['ods', /^content\.xml$/iu],
];

function kindOfZip(bytes: Uint8Array): FileKind {
  const entries = readZipDirectory(bytes);
  if (!entries.ok) return 'xlsx';
  const names = entries.value.map(({ name }) => name);
  return parts.find(([, name]) => names.some((each) => name.test(each)))?.[0] ?? 'xlsx';
}

function isMarkup(bytes: Uint8Array): boolean {
  const start = Array.from(bytes.subarray(0, 512), (byte) => String.fromCharCode(byte)).join('');
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|body|table|meta|\?xml)/iu.test(
    start,
  );
}

/**
 * Tells what a file is. Workbooks with macros are told apart from those without: nobody needs a
 * program to hand in a list.
 */
export function kindOf(bytes: Uint8Array): FileKind {
  if (isZip(bytes)) return kindOfZip(bytes);
  if (isOle(bytes)) return 'xls';
  const magic = magics.find(([, each]) => each.every((byte, place) => bytes[place] === byte));
  if (magic !== undefined) return magic[0];
  return isMarkup(bytes) ? 'html' : 'text';
}
