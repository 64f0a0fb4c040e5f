import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '全部评议活动', en: 'All campaigns' },
  lead: {
    zh: '每年一次。往年的评议一直可以查阅。',
    en: 'One a year. Those of earlier years stay readable.',
  },
  create: { zh: '新建评议活动', en: 'New campaign' },
  empty: {
    zh: '这里会列出每年的评议活动。先建立今年的：从方案预设、上一年度或空白开始，约需一小时。',
    en: 'Campaigns will be listed here, one a year. Begin with this year’s: from the plan’s preset, from last year’s, or blank.',
  },
  year: { zh: '年度', en: 'Year' },
  id: { zh: '编号', en: 'Id' },
  phase: { zh: '当前阶段', en: 'Phase' },
  none: { zh: '尚未开始', en: 'not begun' },
  units: { zh: '参评单位', en: 'Units' },
  edition: { zh: '发布', en: 'Published' },
  newTitle: { zh: '新建评议活动', en: 'New campaign' },
  newLead: {
    zh: '先选一个起点。建立之后，日程、方案、计分办法在首次表决之前都可以再改，每次改动都写明理由。',
    en: 'Choose where to begin. Calendar, plan and scheme can be amended until the first vote, each time with a reason.',
  },
  notYours: {
    zh: '评议活动由评议办或局领导小组建立。您的账号不能新建，请与评议办联系。',
    en: 'Campaigns are made by the office or the leading group. Your account cannot; please ask the office.',
  },
  start: { zh: '起点', en: 'Begin with' },
  preset: { zh: '方案预设', en: 'the plan’s preset' },
  presetHint: {
    zh: '四位一体评议方案原文的五个阶段、四个层级、七个环节和 30/60/10 计分办法。',
    en: 'Five phases, four levels, seven steps and the 30/60/10 scheme, as the plan has them.',
  },
  copy: { zh: '照搬往年', en: 'an earlier year' },
  copyHint: {
    zh: '照搬往年的方案、计分办法和参评单位，日期改到新的年度。',
    en: 'Plan, scheme and units of an earlier year; its dates are moved to the new year.',
  },
  blank: { zh: '空白', en: 'a blank one' },
  blankHint: {
    zh: '只有五个阶段和四个等次，层级、类别、期限自己填写。',
    en: 'Only the five phases and four grades; levels, categories and deadlines are yours to fill in.',
  },
  copyFrom: { zh: '照搬哪一年', en: 'Which one' },
  idLabel: { zh: '编号', en: 'Id' },
  idHint: {
    zh: '用拉丁字母、数字和短横线，例如 city-2026。出现在网址和公开记录里，不能再改。',
    en: 'Latin letters, digits and hyphens, such as city-2026. It stands in addresses and in the public record for good.',
  },
  nameZh: { zh: '方案名称（中文）', en: 'Title of the plan (Chinese)' },
  nameEn: { zh: '方案名称（英文）', en: 'Title of the plan (English)' },
  organiser: { zh: '主办单位', en: 'Organiser' },
  organiserHint: {
    zh: '写进公开的方案，例如“市文广新局”。',
    en: 'It stands in the published plan.',
  },
  idWrong: {
    zh: '只能用拉丁字母、数字和短横线，最多 64 个，并以字母或数字开头。',
    en: 'Latin letters, digits and hyphens only, 64 at most, beginning with a letter or digit.',
  },
  idTaken: { zh: '这个编号已经用过，请换一个。', en: 'This id is taken; please choose another.' },
  yearWrong: { zh: '请填 2000 至 2999 之间的年份。', en: 'A year from 2000 to 2999, please.' },
  nothingToCopy: { zh: '还没有往年的评议可以照搬。', en: 'There is no earlier campaign to copy.' },
  next: { zh: '核对并建立', en: 'Check and create' },
} as const satisfies Words;

export function yearText(year: number): Sentence {
  return { zh: `${year} 年度`, en: String(year) };
}

/** A campaign by its year; a rehearsal says that it is one. */
export function campaignName(of: { readonly year: number; readonly rehearsal: boolean }): Sentence {
  const { zh, en } = yearText(of.year);
  return of.rehearsal ? { zh: `${zh} · 演练`, en: `${en} · rehearsal` } : { zh, en };
}
