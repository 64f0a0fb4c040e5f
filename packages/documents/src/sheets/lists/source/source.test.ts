import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rawWorkbook } from '../../../testing/raw-workbook.ts';
import { decodeText } from './decode-text.ts';
import { kindOf } from './file-kind.ts';
import { detectSeparator, parseCsv } from './parse-csv.ts';
import { readSource } from './read-source.ts';

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return bytes;
}

/** `姓名,类别` and `䶮𠮷㛃,其他` in GB 18030, where the last two characters of the name take four bytes. */
const gb18030 = Uint8Array.from([
  0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xc0, 0xe0, 0xb1, 0xf0, 0x0a, 0xfe, 0x9f, 0x95, 0x34, 0xb2, 0x35,
  0x82, 0x30, 0xb7, 0x31, 0x2c, 0xc6, 0xe4, 0xcb, 0xfb,
]);

describe('the encoding of a text table', () => {
  test.each([
    ['UTF-8', strToU8('姓名,类别'), 'utf-8'],
    ['UTF-8 with a mark', strToU8('\ufeff姓名,类别'), 'utf-8'],
    ['UTF-16 with a mark', utf16('\ufeff姓名,类别', true), 'utf-16le'],
    ['UTF-16 of the other order', utf16('\ufeff姓名,类别', false), 'utf-16be'],
    ['UTF-16 without a mark', utf16('姓名,类别', true), 'utf-16le'],
    ['UTF-16 of the other order without a mark', utf16('姓名,类别', false), 'utf-16be'],
  ])('%s is found', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ encoding, text: '姓名,类别' });
  });

  test('GB 18030 is found, characters of four bytes too', () => {
    expect(decodeText(gb18030)).toEqual({
      encoding: 'gb18030',
      text: '姓名,类别\n䶮𠮷㛃,其他',
    });
  });

  test('bytes of none of them are refused', () => {
    expect(decodeText(Uint8Array.from([0xff, 0x2c, 0xff, 0xff]))).toBeNull();
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]))).toBeNull();
  });
});

describe('a text table', () => {
  const texts = (text: string, separator: ',' | ';' | '\t' = ',') => {
    const parsed = parseCsv(text, separator);
    if (!parsed.ok) return parsed.fault;
    return parsed.rows.map((cells) =>
      cells.map(({ row, column, content }) => [
        row,
        column,
        content?.kind === 'text' ? content.text : null,
      ]),
    );
  };

  test.each([
    ['a,b\nc;d,e', ','],
    ['a;b\nc;d,e', ';'],
    ['a\tb,c\td\n1\t2\t3', '\t'],
    ['"a;b;c;d;e",b\n"c;d",e', ','],
    ['a', ','],
  ])('%j is separated by %j', (text, separator) => {
    expect(detectSeparator(text)).toBe(separator);
  });

  test('quoted fields hold separators, quotes and line ends; rows count as a spreadsheet counts', () => {
    expect(texts('a,"b,""c""\r\nd"\r\n\r\n,e\r\n')).toEqual([
      [
        [0, 0, 'a'],
        [0, 1, 'b,"c"\r\nd'],
      ],
      [[2, 1, 'e']],
    ]);
  });

  test.each([['a\rb'], ['a\nb'], ['a\r\nb'], ['a\nb\n']])('%j has two rows', (text) => {
    expect(texts(text)).toEqual([[[0, 0, 'a']], [[1, 0, 'b']]]);
  });

  test('a quote that never closes is refused where it opens', () => {
    expect(texts('a,b\nc,"d\ne,f\n')).toMatchObject({ code: 'open-quote', path: 'B2' });
  });

  test('the quote that keeps a text from running as a formula is taken off again', () => {
    expect(texts(`'=1+1,''-1,'x`)).toEqual([
      [
        [0, 0, '=1+1'],
        [0, 1, `'-1`],
        [0, 2, `'x`],
      ],
    ]);
  });

  test('more rows, columns or cells than a list may have are refused', () => {
    expect(texts('a\n'.repeat(50_001))).toMatchObject({ code: 'too-large', path: 'A50001' });
    expect(texts(`${','.repeat(256)}a`)).toMatchObject({ code: 'too-large', path: 'IW1' });
    expect(texts(`${'a,'.repeat(200)}\n`.repeat(2_501))).toMatchObject({
      code: 'too-large',
      facts: { what: 'cells' },
    });
  });

  test('a field of 10 MB is one field', () => {
    const [[cell] = []] = texts(`"${'a'.repeat(10_000_000)}"`) as unknown[][][];
    expect((cell as [number, number, string])[2]).toHaveLength(10_000_000);
  });
});

describe('what a file is, whatever its name says', () => {
  const zipWith = (...names: readonly string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

  test.each([
    ['xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['xlsm', zipWith('xl/workbook.xml', 'xl/vbaProject.bin')],
    ['xlsb', zipWith('xl/workbook.bin')],
    ['docx', zipWith('word/document.xml')],
    ['ods', zipWith('mimetype', 'content.xml')],
    ['pdf', strToU8('%PDF-1.7')],
    ['image', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['html', strToU8('<html><table>')],
    ['archive', Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a])],
  ])('%s is told and refused with one fault', async (kind, bytes) => {
    expect(kindOf(bytes)).toBe(kind);
    expect(await readSource(bytes, () => true)).toMatchObject({
      ok: false,
      fault: { code: 'not-a-list-file', facts: { looksLike: kind } },
    });
  });

  test.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['random bytes', Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 9]), 'not-a-list-file'],
    ['a zip file without a workbook', zipWith('a.txt'), 'not-xlsx'],
    ['a workbook cut short', rawWorkbook({ a: [['x']] }).subarray(0, 200), 'not-xlsx'],
  ])('%s is refused', async (_what, bytes, code) => {
    expect(await readSource(bytes, () => true)).toMatchObject({ ok: false, fault: { code } });
  });

  test('a workbook that inflates to far more than it weighs is refused by its size', async () => {
    const sheet = `<worksheet><sheetData>${' '.repeat(68_000_000)}</sheetData></worksheet>`;
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': strToU8(sheet) }, { level: 1 });
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await readSource(bomb, () => true)).toMatchObject({ fault: { code: 'too-large' } });
  });
});
