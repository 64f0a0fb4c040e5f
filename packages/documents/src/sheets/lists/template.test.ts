import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dailyContext, peopleContext, unitContext } from '../../testing/list-contexts.ts';
import { dailyLineList, peopleList, unitList, writeListTemplate } from './index.ts';

/** The XML of a workbook's parts, and its sheets by name. */
function partsOf(bytes: Uint8Array) {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*?name="([^"]+)"/gu)];
  const sheets = new Map(
    names.map(([, name = ''], i) => [name, parts[`xl/worksheets/sheet${i + 1}.xml`] ?? '']),
  );
  return { parts, sheets };
}

describe.each([
  [
    'units',
    () => writeListTemplate(unitList, { context: unitContext, language: 'zh' }),
    '参评单位',
  ],
  [
    'people',
    () => writeListTemplate(peopleList, { context: peopleContext, language: 'zh' }),
    '评议代表',
  ],
  [
    'daily',
    () => writeListTemplate(dailyLineList, { context: dailyContext, language: 'zh' }),
    '日常考核',
  ],
] as const)('the template of %s', (_list, write, title) => {
  test('has the sheet to fill, how to fill it, and the words to choose from', async () => {
    const { sheets } = partsOf(await write());
    expect([...sheets.keys()]).toEqual([title, '填写说明', '可选值']);
  });

  test('keeps its headings in sight and prints on A4', async () => {
    const sheet = partsOf(await write()).sheets.get(title) ?? '';
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"/u);
  });

  test('is the same bytes each time', async () => {
    expect(await write()).toEqual(await write());
  });

  test('offers drop-downs that point to filled cells, and never over one another', async () => {
    const { sheets } = partsOf(await write());
    const rules = [
      ...(sheets.get(title) ?? '').matchAll(
        /<dataValidation type="list"[^>]*sqref="([A-Z]+)\d+:\1\d+"[^>]*><formula1>'可选值'!\$([A-Z])\$2:\$\2\$(\d+)</gu,
      ),
    ];
    expect(rules.length).toBeGreaterThan(0);
    expect(new Set(rules.map(([, column]) => column)).size).toBe(rules.length);
    for (const [, , column, last] of rules)
      expect(sheets.get('可选值')).toMatch(new RegExp(`<c r="${column}${last}"[^>]*>`, 'u'));
  });
});

test('cells for telephone numbers are text before anything is entered', async () => {
  const bytes = await writeListTemplate(peopleList, { context: peopleContext, language: 'zh' });
  const { parts, sheets } = partsOf(bytes);
  const styles = parts['xl/styles.xml'] ?? '';
  const text = /<numFmt numFmtId="(\d+)" formatCode="@"/u.exec(styles)?.[1];
  const cellFormats = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf numFmtId="(\d+)"/gu)];
  const style = /<c r="C10" s="(\d+)"/u.exec(sheets.get('评议代表') ?? '')?.[1];
  expect(text).toBeDefined();
  expect(cellFormats[Number(style)]?.[1]).toBe(text);
});

test('names of the data that is handed in are all there, also hundreds of them', async () => {
  const units = Array.from({ length: 300 }, (_, i) => ({
    id: `u${i}`,
    level: null,
    name: `第${i}街道文化站`,
  }));
  const context = { ...dailyContext, units };
  const bytes = await writeListTemplate(dailyLineList, { context, language: 'zh' });
  const { parts, sheets } = partsOf(bytes);
  expect(sheets.get('日常考核')).toContain(`'可选值'!$A$2:$A$301`);
  expect(parts['xl/sharedStrings.xml']).toContain('第299街道文化站');
});

test('instructions are in both languages, whatever the headings are in', async () => {
  const bytes = await writeListTemplate(peopleList, { context: peopleContext, language: 'en' });
  const { parts, sheets } = partsOf(bytes);
  expect([...sheets.keys()]).toEqual(['Representatives', 'How to fill in', 'Choices']);
  const texts = parts['xl/sharedStrings.xml'] ?? '';
  expect(texts).toContain('从下拉框选择。一人只能属于一类。');
  expect(texts).toContain('A person belongs to one category.');
});
