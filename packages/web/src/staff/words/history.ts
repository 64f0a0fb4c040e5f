import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '办理历史', en: 'History' },
  lead: {
    zh: '谁在何时办了什么，最新的在最前。每一条都写进了存证日志，不能修改或删除。',
    en: 'Who did what when, the newest first. Every entry is in the log for good.',
  },
  earlier: { zh: '更早的', en: 'Earlier' },
  none: { zh: '这里会列出办理过的每一件事。', en: 'Everything that is done will be listed here.' },
  export: { zh: '数据导出', en: 'Data export' },
  exportLead: {
    zh: '把本次评议的资料存成文件。内容与存证日志一致；谁在何时导出了什么，记入访问日志。',
    en: 'Saves this campaign’s data as files. They agree with the log; who took out what, and when, enters the access log.',
  },
  exportActs: { zh: '全部事项（JSON，一行一条）', en: 'Every act (JSON, one a line)' },
  exportActsHint: {
    zh: '含内部事项，请妥善保管；用同一套规则重放即得到本次评议的全部状态。',
    en: 'Internal acts included, so keep it safe; replayed by the same rules they are the campaign’s whole state.',
  },
  exportUnits: { zh: '参评单位（CSV）', en: 'Units (CSV)' },
  exportUnitsHint: {
    zh: '可以用 Excel 打开；第一行是标题。',
    en: 'Opens in a spreadsheet; the first line holds the headings.',
  },
  exportRules: { zh: '方案与计分办法（JSON）', en: 'Plan and scheme (JSON)' },
  exportRulesHint: {
    zh: '公开发布的就是这两份规则，指纹见“审核与发布”。',
    en: 'These are the rules that are published; “Publication” shows their digests.',
  },
  exportTasks: { zh: '规定内容完成情况（CSV）', en: 'Required things and how they stand (CSV)' },
  exportTasksHint: {
    zh: '每个单位每项内容的期限、提交时间和逾期天数。',
    en: 'Due day, time of handing in and days late of every unit and thing.',
  },
  save: { zh: '保存文件', en: 'Save the file' },
  verify: { zh: '公开的存证日志', en: 'The public log' },
} as const satisfies Words;

export function actNumber(seq: number): Sentence {
  return { zh: `第 ${seq} 号`, en: `No. ${seq}` };
}
