import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeScoreTemplate } from './write-score-template.ts';

/** The XML of the template's parts, as they lie in the file. */
async function partsOf(): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await writeScoreTemplate());
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function sheetNamed(name: string): Promise<string> {
  const parts = await partsOf();
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*?name="([^"]+)"/gu)];
  const place = names.findIndex(([, each]) => each === name);
  return parts[`xl/worksheets/sheet${place + 1}.xml`] ?? '';
}

test('the template has the sheets of a score workbook, in the order of filling', async () => {
  const { 'xl/workbook.xml': workbook = '' } = await partsOf();
  const names = [...workbook.matchAll(/<sheet [^>]*?name="([^"]+)"/gu)].map(([, name]) => name);
  expect(names).toEqual([
    '说明',
    '单位',
    '计票',
    '日常考核',
    '扣分',
    '加分',
    '一票否决',
    '计分办法',
  ]);
});

test('the same template is the same bytes', async () => {
  expect(await writeScoreTemplate()).toEqual(await writeScoreTemplate());
});

test.each(['单位', '计票', '日常考核', '扣分', '加分', '一票否决', '计分办法'])(
  'the sheet %s keeps its headings in sight and prints on A4, one page wide',
  async (name) => {
    const sheet = await sheetNamed(name);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"/u);
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1"/u);
    const { 'xl/workbook.xml': workbook = '' } = await partsOf();
    expect(workbook).toContain(`>${name}!$1:$1<`);
  },
);

test('units are chosen from the sheet 单位, rules from the sheet 计分办法', async () => {
  for (const name of ['计票', '日常考核', '扣分', '加分', '一票否决'])
    expect(await sheetNamed(name)).toMatch(
      /<dataValidation type="list"[^>]*sqref="A3:A2000"[^>]*><formula1>单位!\$A\$3:\$A\$2000</u,
    );
  expect(await sheetNamed('扣分')).toMatch(/sqref="B3:B2000"[^>]*><formula1>[^<]*"扣分规则"/u);
  expect(await sheetNamed('一票否决')).toMatch(
    /sqref="B3:B2000"[^>]*><formula1>[^<]*"一票否决规则"/u,
  );
});

test('no list of words is longer than the 255 characters that programs accept', async () => {
  const parts = await partsOf();
  const formulas = Object.values(parts).flatMap((xml) => [
    ...xml.matchAll(/<formula1>([^<]*)<\/formula1>/gu),
  ]);
  expect(formulas.length).toBeGreaterThan(30);
  for (const [, formula = ''] of formulas) expect(formula.length).toBeLessThanOrEqual(255);
});

test('no drop-down lies over another', async () => {
  const sheet = await sheetNamed('计分办法');
  const ranges = [...sheet.matchAll(/sqref="([A-Z])(\d+):[A-Z](\d+)"/gu)].map(
    ([, column = '', from, to]) => ({ column, from: Number(from), to: Number(to) }),
  );
  expect(ranges.length).toBeGreaterThan(10);
  for (const [i, a] of ranges.entries())
    for (const b of ranges.slice(i + 1))
      expect(a.column !== b.column || a.to < b.from || b.to < a.from).toBe(true);
});

test('headings carry notes, and every sheet an example that is marked', async () => {
  const parts = await partsOf();
  const notes = Object.entries(parts).filter(([name]) => /comments\d+\.xml$/u.test(name));
  expect(notes).toHaveLength(7);
  expect(notes.map(([, xml]) => xml).join()).toContain('免评单位填“是”');
  const texts = parts['xl/sharedStrings.xml'] ?? '';
  expect(texts).toContain('（示例）城东街道文化站');
  expect(texts).toContain('（示例）扣分规则');
});
