import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '十二月报告与汇总', en: 'December reports and collation' },
  lead: {
    zh: '各单位报送综合评定结果和群众反映的主要问题；评议办合并重复的问题，汇总后报局领导小组。',
    en: 'Units hand in results and the main problems that the masses raised; the office merges what is the same and reports to the leading group.',
  },
  reports: { zh: '各单位报告', en: 'Reports of the units' },
  noReports: {
    zh: '方案没有要求单位提交十二月报告；要求以后，这里显示谁交了、谁迟了几天。',
    en: 'The plan asks no unit for a December report; once it does, who handed in and who is late appears here.',
  },
  problems: { zh: '主要问题', en: 'Problems' },
  collation: { zh: '问题汇总', en: 'Collation of problems' },
  collationLead: {
    zh: '一行一个问题，写明涉及的单位。选中说的是同一件事的几行，合并成一条。',
    en: 'One row for each problem with the units it concerns. Choose rows that say the same, and merge them into one.',
  },
  collected: { zh: '取系统已知的问题', en: 'Take what the system knows' },
  collectedHint: {
    zh: '取自各单位的评议会：已公开的意见、现场质询和承诺；已在表里的不重复取。',
    en: 'From the meetings on each unit: published opinions, questions, promises; what is in the table already is not taken twice.',
  },
  add: { zh: '加一个问题', en: 'Add a problem' },
  merge: { zh: '合并所选', en: 'Merge what is chosen' },
  mergeHint: {
    zh: '合并后用第一行的标题，单位和来源合在一起。',
    en: 'The merged row keeps the first title and has the units and sources of all.',
  },
  problem: { zh: '问题', en: 'Problem' },
  units: { zh: '涉及单位', en: 'Units' },
  sources: { zh: '来源', en: 'Sources' },
  noProblems: {
    zh: '还没有问题。可以先取系统已知的，再逐条补充。',
    en: 'No problem yet. Take what the system knows, then add to it.',
  },
  record: { zh: '核对并记录汇总', en: 'Check and record the collation' },
  correctTitle: { zh: '更正汇总', en: 'Correct the collation' },
  draft: {
    zh: '这是还没有记录的草稿。离开本页再回来仍在；关闭浏览器就没有了。',
    en: 'This is a draft that is not recorded yet. It is here when you come back to this page, and gone when the browser is closed.',
  },
  draftOvertaken: {
    zh: '这是草稿；您开始以后，别人记录了新的汇总（见上面）。请对照后再记录，或放弃草稿。',
    en: 'This is a draft; since you began it somebody else recorded a collation (above). Please compare before you record yours, or give the draft up.',
  },
  newProblem: { zh: '新的问题', en: 'new problem' },
  incomplete: {
    zh: '每个问题都要有标题（不超过 500 字，不写个人姓名和电话）和至少一个单位。',
    en: 'Each problem needs a title (at most 500 characters, no names or telephone numbers) and at least one unit.',
  },
  download: { zh: '下载汇总表', en: 'Download the list' },
  fileName: { zh: '群众反映主要问题汇总', en: 'collated-problems' },
  recorded: { zh: '已记录的汇总', en: 'The collation on record' },
  report: { zh: '报局领导小组', en: 'Report to the leading group' },
  reportLead: {
    zh: '上传汇总报告，记录后公开其指纹。',
    en: 'Hand in the report; its digest becomes public.',
  },
  reportDocument: { zh: '汇总报告', en: 'The report' },
  reported: { zh: '已报局领导小组', en: 'Reported to the leading group' },
  choose: { zh: '选择', en: 'Choose' },
  remove: { zh: '删除', en: 'Remove' },
} as const satisfies Words;

export function collatedText(problems: number, reports: number, at: string): Sentence {
  return {
    zh: `${at} 汇总 ${problems} 个问题，依据已审定的报告 ${reports} 份。`,
    en: `${at}: ${problems} problems collated from ${reports} accepted reports.`,
  };
}

export function handedInCount(have: number, need: number, late: number): Sentence {
  return {
    zh: `已交 ${have} / ${need} 个单位，逾期 ${late} 个。`,
    en: `${have} of ${need} units handed in; ${late} late.`,
  };
}
