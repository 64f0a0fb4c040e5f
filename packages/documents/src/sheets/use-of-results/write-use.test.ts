import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { guardWorkbook } from '../guard/guard-workbook.ts';
import { readCells } from '../library.ts';
import type { UnitYear } from './table.ts';
import { usesOfResults, writeUseCsv, writeUseWorkbook } from './write-use.ts';

const unit: UnitYear = {
  name: '=城东文化站',
  class: { zh: '乡镇文化站', en: 'township culture stations' },
  satisfaction: '92.77',
  daily: '95.00',
  deducted: '0.50',
  bonus: '0.00',
  composite: '92.27',
  rank: 1,
  ranked: 3,
  tied: true,
  vetoed: false,
  exempt: false,
  penalties: ['迟报：0.5 分'],
  problems: ['开放时间不足'],
  talk: null,
};
const exempt: UnitYear = { ...unit, name: '城西', composite: null, rank: null, exempt: true };

const tableOf = (id: string) => {
  const use = usesOfResults.find((each) => each.id === id);
  if (use === undefined) throw new Error(`no ${id}`);
  return { use, subtitle: '最终结果', units: [unit, exempt], language: 'zh' as const };
};

describe('a table for another assessment', () => {
  it('has its own columns, and nothing that a spreadsheet would run', () => {
    const text = strFromU8(writeUseCsv(tableOf('clean-government')));
    const [heads, first, second] = text.replace('\ufeff', '').split('\r\n');
    expect(heads).toBe('单位,类别,综合评定结果,名次,一票否决,扣分,扣分和否决事项,约谈');
    expect(first).toBe("'=城东文化站,乡镇文化站,92.27,1/3（并列）,否,0.5,迟报：0.5 分,");
    expect(second).toContain(',,免评,');
  });

  it('is a workbook whose numbers are numbers, with title and stage above', async () => {
    const bytes = await writeUseWorkbook(tableOf('organ-conduct'));
    const guarded = guardWorkbook(bytes, () => true);
    if (!guarded.ok) throw new Error('not a workbook');
    const [sheet] = (await readCells(guarded.value)) ?? [];
    const texts = sheet?.rows.map((row) => row.map(({ content }) => content));
    expect(texts?.[0]?.[0]).toEqual({ kind: 'text', text: '机关作风建设考核用表' });
    expect(texts?.[1]?.[0]).toEqual({ kind: 'text', text: '最终结果' });
    expect(texts?.[3]?.[0]).toEqual({ kind: 'text', text: '=城东文化站' });
    expect(texts?.[3]?.[2]).toEqual({ kind: 'number', number: 92.77 });
    expect(sheet?.merged).toEqual([
      { top: 0, left: 0, bottom: 0, right: 8 },
      { top: 1, left: 0, bottom: 1, right: 8 },
    ]);
  });

  it('prints on A4 across, as wide as the page, its title and headings on every one', async () => {
    const parts = unzipSync(await writeUseWorkbook(tableOf('clean-government')));
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/u);
    expect(sheet).toMatch(/<pageSetup[^>]*fitToWidth="1"[^>]*fitToHeight="0"/u);
    expect(sheet).toContain('<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>');
    expect(text('xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles[^<]*>[^<]*\$1:\$3</u);
    const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/gu)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(8);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(10);
    const style = Number(/<c r="C4" s="(\d+)"/u.exec(sheet)?.[1]);
    const styles = text('xl/styles.xml');
    const formats = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf numFmtId="(\d+)"/gu)];
    const format = new RegExp(`<numFmt numFmtId="${formats[style]?.[1]}" formatCode="0.00"`, 'u');
    expect(styles).toMatch(format);
  });
});
