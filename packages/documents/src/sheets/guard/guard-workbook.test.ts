import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type RawCell, rawParts, rawWorkbook, sheetXml } from '../../testing/raw-workbook.ts';
import { smallWorkbook } from '../../testing/small-workbook.ts';
import { readScoreFile } from '../read-score-file.ts';
import { limits } from './limits.ts';

async function faultsOf(bytes: Uint8Array) {
  const read = await readScoreFile(bytes, 'book.xlsx');
  return read.ok ? [] : read.faults;
}

function zipOf(change: (parts: Record<string, Uint8Array>) => void, level: 0 | 6 = 6): Uint8Array {
  const sheets = Object.entries(smallWorkbook()).map(([name, rows]) => [name, sheetXml(rows)]);
  const parts = rawParts(Object.fromEntries(sheets));
  change(parts);
  return zipSync(parts, { level });
}

function sheetsOf(change: (sheets: Record<string, RawCell[][]>) => void): Uint8Array {
  const sheets = smallWorkbook();
  change(sheets);
  return rawWorkbook(sheets);
}

const patterns = {
  end: [0x50, 0x4b, 0x05, 0x06],
  entry: [0x50, 0x4b, 0x01, 0x02],
} as const;

function find(bytes: Uint8Array, pattern: readonly number[], from = 0): number {
  for (let at = from; at <= bytes.length - pattern.length; at += 1)
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return at;
  throw new Error('the pattern is not in the bytes');
}

/** A zip file of `count` entries that all share the bytes of the first one's body. */
function overlapping(body: Uint8Array, count: number, ending: '.xml' | '.png'): Uint8Array {
  const whole = zipSync({ [`a${ending}`]: body }, { level: 9 });
  const entry = find(whole, patterns.entry);
  const end = find(whole, patterns.end, entry);
  const record = whole.subarray(entry, end);
  const bytes = new Uint8Array(entry + count * record.length + 22);
  bytes.set(whole.subarray(0, entry));
  for (let i = 0; i < count; i += 1) {
    bytes.set(record, entry + i * record.length);
    bytes[entry + i * record.length + 46] = 33 + (i % 90);
  }
  const tail = new DataView(bytes.buffer, entry + count * record.length);
  tail.setUint32(0, 0x06054b50, true);
  tail.setUint16(8, count, true);
  tail.setUint16(10, count, true);
  tail.setUint32(12, count * record.length, true);
  tail.setUint32(16, entry, true);
  return bytes;
}

/** Sets the declared inflated size of every entry, in the directory and before the body. */
function lieAboutSizes(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return lying;
}

test('the small workbook of these tests is a good one', async () => {
  expect(await faultsOf(rawWorkbook(smallWorkbook()))).toEqual([]);
});

describe('files that are no workbook', () => {
  const text = (content: string) => strToU8(content);
  const gbk = Uint8Array.from([0xb3, 0xc7, 0x2c, 0x31, 0x0a, 0xb6, 0xab, 0x2c, 0x32, 0x0a]);
  test.each([
    ['an empty file', new Uint8Array(), 'unknown'],
    ['a CSV file', text('单位,满意\n城东,70\n'), 'csv'],
    ['a CSV file in an old encoding', gbk, 'csv'],
    ['a page', text('\ufeff\n<!DOCTYPE html><html><table></table></html>'), 'html'],
    ['garbage', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251), 'unknown'],
    ['a zip file without a workbook', zipSync({ 'a.txt': text('a') }), 'zip'],
    [
      'a text document',
      zipSync({
        '[Content_Types].xml': text('<Types/>'),
        '_rels/.rels': text(
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        'word/document.xml': text('<w:document xmlns:w="w"><w:body/></w:document>'),
      }),
      'zip',
    ],
  ])('%s looks like %s', async (_, bytes, looksLike) => {
    expect(await faultsOf(bytes)).toMatchObject([
      { code: 'not-xlsx', path: '', facts: { looksLike } },
    ]);
  });

  test.each([10, 100, 400])('a workbook that was cut off after %i bytes', async (length) => {
    const bytes = rawWorkbook(smallWorkbook()).subarray(0, length);
    expect(await faultsOf(bytes)).toMatchObject([
      { code: 'not-xlsx', facts: { looksLike: 'zip', reason: 'incomplete' } },
    ]);
  });

  test('one changed byte of a part is damage, not another number', async () => {
    const bytes = zipOf(() => {}, 0);
    const at = find(bytes, [...strToU8('<v>70</v>')]) + 3;
    const changed = bytes.slice();
    changed[at] = '9'.charCodeAt(0);
    expect(await faultsOf(changed)).toMatchObject([
      { code: 'not-xlsx', facts: { reason: 'damaged' } },
    ]);
  });

  test('every cut and every flipped byte of a workbook is refused or read, never thrown', async () => {
    const bytes = rawWorkbook(smallWorkbook());
    for (let at = 0; at < bytes.length; at += 37) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0x55;
      await readScoreFile(flipped, 'book.xlsx');
      await readScoreFile(bytes.subarray(0, at), 'book.xlsx');
    }
  });
});

describe('archives that would fill the memory', () => {
  const megabyte = 1024 * 1024;
  const tooLarge = (what: string, most: number) => [{ code: 'too-large', facts: { what, most } }];

  test('a file of more than 64 MB', async () => {
    const garbage = new Uint8Array(100 * megabyte);
    expect(await faultsOf(garbage)).toMatchObject(tooLarge('bytes', limits.fileBytes));
  });

  test('a part that inflates to more than the limit', async () => {
    const bomb = zipOf((parts) => {
      parts['xl/worksheets/sheet0.xml'] = new Uint8Array(80 * megabyte);
    });
    expect(bomb.length).toBeLessThan(megabyte);
    expect(await faultsOf(bomb)).toMatchObject(tooLarge('inflatedBytes', limits.inflatedBytes));
  });

  test('the same part when it claims to be small', async () => {
    const bomb = zipOf((parts) => {
      parts['xl/media/image1.png'] = new Uint8Array(80 * megabyte);
    });
    expect(await faultsOf(lieAboutSizes(bomb, 100))).toMatchObject(
      tooLarge('inflatedBytes', limits.inflatedBytes),
    );
  });

  test('a good workbook that lies about its sizes is read all the same', async () => {
    expect(
      await faultsOf(
        lieAboutSizes(
          zipOf(() => {}),
          0x7fffffff,
        ),
      ),
    ).toEqual([]);
    expect(
      await faultsOf(
        lieAboutSizes(
          zipOf(() => {}),
          1,
        ),
      ),
    ).toEqual([]);
  });

  test.each(['.xml', '.png'] as const)(
    'many %s parts that share the same bytes',
    async (ending) => {
      const bytes = overlapping(new Uint8Array(megabyte), 500, ending);
      expect(bytes.length).toBeLessThan(megabyte);
      expect(await faultsOf(bytes)).toMatchObject(tooLarge('inflatedBytes', limits.inflatedBytes));
    },
  );

  test('ten thousand parts', async () => {
    const bytes = overlapping(new Uint8Array(1), 10_000, '.png');
    expect(await faultsOf(bytes)).toMatchObject(tooLarge('parts', limits.parts));
  });
});

describe('sheets that would fill the memory', () => {
  test('a cell in the last corner of a sheet is refused by its place', async () => {
    const bytes = zipOf((parts) => {
      parts['xl/worksheets/sheet0.xml'] = strToU8(
        '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
      );
    });
    expect(await faultsOf(bytes)).toMatchObject([
      { code: 'too-large', path: '单位!XFD1048576', facts: { what: 'rows', most: limits.rows } },
    ]);
  });

  test('a cell too far to the right', async () => {
    const bytes = zipOf((parts) => {
      parts['xl/worksheets/sheet0.xml'] = strToU8(
        '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>',
      );
    });
    expect(await faultsOf(bytes)).toMatchObject([
      { code: 'too-large', path: '单位!XFD1', facts: { what: 'columns' } },
    ]);
  });

  test('empty cells with a style reach to the last corner of many a sheet, and do no harm', async () => {
    const bytes = zipOf((parts) => {
      const sheet = sheetXml(smallWorkbook()['单位'] ?? []).replace(
        '</sheetData>',
        '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
      );
      parts['xl/worksheets/sheet0.xml'] = strToU8(sheet);
    });
    expect(await faultsOf(bytes)).toEqual([]);
  });

  test('more cells than the limit', async () => {
    const row = `${'<c><v>1</v></c>'.repeat(200)}</row>`;
    const rows = Array.from({ length: 2_600 }, (_, i) => `<row r="${i + 1}">${row}`);
    const bytes = zipOf((parts) => {
      parts['xl/worksheets/sheet0.xml'] = strToU8(
        `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
      );
    });
    expect(await faultsOf(bytes)).toMatchObject([
      { code: 'too-large', facts: { what: 'cells', most: limits.cells } },
    ]);
  });

  test.each([
    ['too many shared texts', '<si><t>a</t></si>'.repeat(limits.texts + 1), 'texts'],
    [
      'one huge shared text',
      `<si><t>${'a'.repeat(limits.textCharacters * 6 + 1)}</t></si>`,
      'characters',
    ],
  ])('%s', async (_, texts, what) => {
    const bytes = zipOf((parts) => {
      parts['xl/sharedStrings.xml'] = strToU8(`<sst>${texts}</sst>`);
      const relations = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']);
      parts['xl/_rels/workbook.xml.rels'] = strToU8(
        relations.replace(
          '</Relationships>',
          '<Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        ),
      );
    });
    expect(await faultsOf(bytes)).toMatchObject([{ code: 'too-large', facts: { what } }]);
  });

  test('a sheet that is not read may be as large as it likes', async () => {
    const bytes = sheetsOf((sheets) => {
      sheets['明细'] = Array.from({ length: 60_000 }, (_, i) => [i, '=', { inner: '<f>A1</f>' }]);
    });
    expect(await faultsOf(bytes)).toEqual([]);
  });
});

describe('XML that is more than it seems', () => {
  const withSheet = (xml: string | Uint8Array) =>
    zipOf((parts) => {
      parts['xl/worksheets/sheet1.xml'] = typeof xml === 'string' ? strToU8(xml) : xml;
    });
  const good = sheetXml(smallWorkbook()['计票'] ?? []);
  const utf16 = new Uint8Array(2 * good.length + 2);
  utf16.set([0xff, 0xfe]);
  for (let i = 0; i < good.length; i += 1)
    new DataView(utf16.buffer).setUint16(2 + 2 * i, good.charCodeAt(i), true);

  test.each([
    ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${good}`],
    ['a document type after the declaration', good.replace('<worksheet', '<!DOCTYPE w><worksheet')],
    ['a document type in small letters', `<!doctype x>${good}`],
    ['a tag that never ends', good.slice(0, -3)],
    ['elements left open', `${good}<x>`],
    ['elements closed twice', `${good}</x>`],
    ['nesting without end', '<x>'.repeat(200_000)],
    ['another encoding', utf16],
    ['bytes that are not UTF-8', Uint8Array.from([...strToU8(good), 0xc3])],
    ['an attribute twice', good.replace('r="A2"', 'r="A2" r="XFD2"')],
    ['cells out of order', good.replace('r="B2"', 'r="A2"')],
    ['a cell in another row', good.replace('r="B2"', 'r="B9"')],
    ['rows out of order', good.replace('<row r="3">', '<row r="1">')],
    ['a place that is none', good.replace('r="B2"', 'r="ZZZZ2"')],
  ])('%s is refused', async (_, xml) => {
    expect(await faultsOf(withSheet(xml))).toMatchObject([
      { code: 'not-xlsx', facts: { looksLike: 'zip', reason: 'damaged' } },
    ]);
  });

  test('comments, CDATA and instructions are read over, and hide nothing', async () => {
    const xml = good
      .replace('<sheetData>', '<!-- <c r="XFD1"> --><?x <c>?><sheetData>')
      .replace('<v>70</v>', '<v><![CDATA[70]]></v>');
    expect(await faultsOf(withSheet(xml))).toEqual([]);
  });

  test('prefixed elements, as some programs write them, are read', async () => {
    const xml = good.replaceAll(/<(\/?)(?=[a-z])/gu, '<$1x:').replace('xmlns=', 'xmlns:x=');
    expect(await faultsOf(withSheet(xml))).toEqual([]);
  });

  test('cells and rows may leave out their place', async () => {
    const xml = good.replaceAll(/ r="[A-Z]*\d+"/gu, '');
    expect(await faultsOf(withSheet(xml))).toEqual([]);
  });

  test('the workbook may lie anywhere in the package', async () => {
    const bytes = zipOf((parts) => {
      parts['book/first.xml'] = parts['xl/workbook.xml'] ?? new Uint8Array();
      const relations = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']);
      parts['book/_rels/first.xml.rels'] = strToU8(
        relations
          .replaceAll('Target="worksheets', 'Target="/xl/worksheets')
          .replace('Target="styles', 'Target="../xl/./styles'),
      );
      parts['_rels/.rels'] = strToU8(
        '<Relationships><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/book/first.xml"/></Relationships>',
      );
      delete parts['xl/workbook.xml'];
      delete parts['xl/_rels/workbook.xml.rels'];
    });
    expect(await faultsOf(bytes)).toEqual([]);
  });

  test('a link out of the package leads nowhere', async () => {
    const bytes = zipOf((parts) => {
      const relations = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']);
      parts['xl/_rels/workbook.xml.rels'] = strToU8(
        relations.replace('worksheets/sheet0.xml', '../../../../etc/passwd'),
      );
    });
    expect(await faultsOf(bytes)).toMatchObject([{ code: 'not-xlsx' }]);
  });
});
