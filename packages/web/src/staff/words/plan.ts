import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '方案', en: 'Plan' },
  lead: {
    zh: '谁来组织、依据什么、评哪些层级、哪些代表参加、每个单位要交什么。',
    en: 'Who organises it, on what basis, which levels are evaluated by whom, and what each unit hands in.',
  },
  names: { zh: '名称', en: 'Title' },
  organisers: { zh: '组织单位', en: 'Organisers' },
  part: { zh: '职责', en: 'Part' },
  deploys: { zh: '部署', en: 'deploys' },
  organises: { zh: '主办', en: 'organises' },
  carriesOut: { zh: '承办', en: 'carries out' },
  inspects: { zh: '检查', en: 'inspects' },
  takesPart: { zh: '参加', en: 'takes part' },
  legalBasis: { zh: '上级文件（依据）', en: 'Legal basis' },
  documentTitle: { zh: '文件名称', en: 'Title' },
  issuer: { zh: '发文机关', en: 'Issued by' },
  levels: { zh: '层级（自下而上）', en: 'Levels (from the bottom up)' },
  level: { zh: '层级', en: 'Level' },
  mode: { zh: '主要方式', en: 'Main mode' },
  onSiteDirect: { zh: '现场直评', en: 'on-site direct' },
  hotline: { zh: '热线平台评议', en: 'hotline platform' },
  evaluation: { zh: '怎样评议', en: 'Evaluated by' },
  vote: { zh: '代表投票', en: 'a vote' },
  'own-units': { zh: '取本级单位的平均', en: 'the mean of its own units' },
  categories: { zh: '代表类别', en: 'Categories of representatives' },
  category: { zh: '类别', en: 'Category' },
  dimensions: { zh: '评议内容', en: 'Dimensions' },
  dimension: { zh: '内容', en: 'Dimension' },
  question: { zh: '评议时问什么', en: 'Question' },
  duties: { zh: '规定内容', en: 'Required things' },
  duty: { zh: '内容', en: 'Required' },
  phase: { zh: '阶段', en: 'Phase' },
  of: { zh: '由谁完成', en: 'Of whom' },
  campaign: { zh: '评议办', en: 'the office' },
  deadline: { zh: '期限', en: 'Due' },
  phaseEnd: { zh: '阶段结束日', en: 'end of the phase' },
  hotIssues: { zh: '民生热点问题', en: 'Livelihood hot issues' },
  minimum: { zh: '每个单位至少', en: 'At least, a unit' },
  maximum: { zh: '至多', en: 'At most' },
  newEntry: { zh: '新的一项', en: 'new entry' },
} as const satisfies Words;

export function namedSentence(text: string): Sentence {
  return { zh: text, en: text };
}
