import type { Language } from '@pingyi/core';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import {
  cityUnits,
  dailyContext,
  peopleContext,
  unitContext,
} from '../../../testing/list-contexts.ts';
import { csvFile, workbookFile } from '../../../testing/list-files.ts';
import { ownListCodes } from '../fault.ts';
import {
  dailyLineList,
  type ListDescription,
  type ListFault,
  type ListRow,
  listFaultSentence,
  listNoticeSentence,
  peopleList,
  readList,
  unitList,
} from '../index.ts';
import { listNoticeCodes } from '../reading/notices.ts';

async function faultsOf<Row extends ListRow, Context>(
  bytes: Uint8Array,
  list: ListDescription<Row, Context>,
  context: Context,
  language: Language,
  existing: readonly Row[] = [],
): Promise<readonly ListFault[]> {
  const reading = await readList(bytes, list, { context, existing, language });
  return reading.kind === 'preview' || reading.kind === 'refused' ? reading.faults : [];
}

/** Files that reach every code of lists. */
async function allFaults(language: Language): Promise<readonly ListFault[]> {
  const people = (...lines: readonly string[]) => {
    const twin = { id: 'east-2', name: '城东街道文化站' };
    const context = { ...peopleContext, units: [...peopleContext.units, twin] };
    const file = csvFile('姓名,代表类别,手机号码,回避单位,系统编号', ...lines);
    return faultsOf(file, peopleList, context, language);
  };
  const units = (...lines: readonly string[]) => {
    const file = csvFile('单位名称,单位编号,层级,上级单位,与上级的关系', ...lines);
    return faultsOf(file, unitList, unitContext, language, cityUnits);
  };
  const daily = (...lines: readonly string[]) => {
    const file = csvFile('单位名称,考核项目,得分,考核日期,依据', ...lines);
    return faultsOf(file, dailyLineList, dailyContext, language);
  };
  const raw = (bytes: Uint8Array) => faultsOf(bytes, peopleList, peopleContext, language);
  const found = [
    await people(
      '甲,其他,12345,,',
      '乙,其他,1.38E+10,,',
      '1,其他,,,',
      '丙,其他,,城东街道文化站,',
      '丁,其他,,,a b',
      '戊,其他,,,7',
      '己\ue000,其他,,,',
      '庚,其他,330102199001011234,,',
      '辛,其他,,,',
      '辛,其他,,,',
      `${'壬'.repeat(60)},其他,,,`,
      ',服务对像,,,',
    ),
    await units(
      '甲,,乡镇文化站,,下级',
      '乙,,乡镇文化站,城东街道文化站,下级',
      '丙,,乡镇文化站,市图书馆,计入本级',
      '丁,,市直单位,没有,下级',
      '戊,,乡镇文化站,丁,下级',
    ),
    await units('市图书馆,other,市直单位,,'),
    await faultsOf(
      csvFile('单位名称,层级,免评', '市图书馆,市直单位,是'),
      unitList,
      { ...unitContext, isExemptionFixed: true },
      language,
      cityUnits,
    ),
    await daily(
      '市图书馆,组织领导,0.1234567,昨天,',
      '市图书馆,民生热点问题落实,1,7月1日,13800000000',
      '城东街道文化站,动员部署,1,,',
    ),
    await raw(
      workbookFile(
        [
          ['姓名', '代表类别'],
          ['张三', { attributes: 't="e"', inner: '<v>#N/A</v>' }],
          [null, '其他'],
        ],
        '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
      ),
    ),
    await raw(strToU8('%PDF-1.7')),
    await raw(strToU8('姓名,"代表')),
    await raw(new Uint8Array()),
    await raw(Uint8Array.from([0xff, 0x2c, 0xff, 0xff])),
  ];
  return found.flat();
}

test.each(['zh', 'en'] as const)(
  'every code of a list is reached and worded in %s',
  async (language) => {
    const found = await allFaults(language);
    const reached = new Set<string>(found.map(({ code }) => code));
    expect(ownListCodes.filter((code) => !reached.has(code))).toEqual([]);
    const sentences = found.map((fault) => listFaultSentence(fault, language));
    for (const sentence of sentences) {
      expect(sentence).toMatch(language === 'zh' ? /[^。？][。？]$/u : /[^.?][.?]$/u);
      expect(sentence).not.toMatch(/undefined|\[object|NaN|null/u);
    }
    await expect(`${sentences.join('\n')}\n`).toMatchFileSnapshot(`golden/faults.${language}.txt`);
  },
);

test('every notice is worded in both languages, with its first places', () => {
  for (const code of listNoticeCodes) {
    const notice = { code, count: 30, places: ['C7', 'C9'] };
    expect(listNoticeSentence(notice, 'zh')).toMatch(/30.*：C7、C9…。$/u);
    expect(listNoticeSentence(notice, 'en')).toMatch(/30.*: C7, C9…\.$/u);
  }
});
