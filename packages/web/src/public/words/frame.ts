import type { Sentence } from '@pingyi/core';

export const frameWords = {
  site: { zh: '政风行风评议公开', en: 'Conduct evaluation, public record' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  language: { zh: '语言', en: 'Language' },
  ofCampaign: { zh: '本次评议', en: 'This evaluation' },
  ofSite: { zh: '关于公开与核验', en: 'About this record' },
  rehearsal: { zh: '演练', en: 'Rehearsal' },
  rehearsalSays: {
    zh: '这是演练，不是正式评议；其中的数字不是任何单位的结果。',
    en: 'This is a rehearsal, not an evaluation; no number here is any unit’s result.',
  },
  unpublished: {
    zh: '方案、计分办法和参评单位名单尚未正式公布，以下内容还可能调整。',
    en: 'Plan, scheme and list of units are not published yet; what follows may still change.',
  },
  amended: {
    zh: '最近一版公布以后，规则又有调整，尚待重新公布；以下是调整后的内容。',
    en: 'The rules were amended after the newest edition and wait to be published again; this is what they say now.',
  },
  notForEverybody: {
    zh: '组织者选择不向社会公开本次评议的内容。记录的摘要和存证日志仍可在“核验下载”查到。',
    en: 'The organiser does not publish this evaluation to everybody. Digest and log are still found under “Verify and download”.',
  },
  overview: { zh: '概况', en: 'At a glance' },
  rules: { zh: '评议规则', en: 'Rules' },
  units: { zh: '参评单位', en: 'Units' },
  commitments: { zh: '公开承诺', en: 'Commitments' },
  meetings: { zh: '评议会', en: 'Meetings' },
  results: { zh: '评议结果', en: 'Results' },
  acts: { zh: '公开事项', en: 'Public acts' },
  record: { zh: '核验下载', en: 'Verify and download' },
  codes: { zh: '查验码查询', en: 'Look up a code' },
  campaigns: { zh: '历年评议', en: 'All evaluations' },
  rehearsals: { zh: '演练', en: 'Rehearsals' },
  secrecy: { zh: '投票怎样保密', en: 'How votes stay secret' },
  check: { zh: '自己核验', en: 'Check it yourself' },
  beliefs: { zh: '还须相信什么', en: 'What must be believed' },
  accessibility: { zh: '无障碍声明', en: 'Accessibility' },
  privacy: { zh: '隐私说明', en: 'Privacy' },
  feed: { zh: '订阅公开事项（Atom）', en: 'Feed of public acts (Atom)' },
  startPage: { zh: '首页', en: 'First page' },
  madeOf: {
    zh: '本站只显示公开事项中的内容，不含任何评议代表的姓名或电话。',
    en: 'These pages show what public acts hold, and no representative’s name or telephone.',
  },
  notFound: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundSays: {
    zh: '这个网址下没有内容。请核对网址，或从历年评议重新找起。',
    en: 'There is nothing at this address. Please check it, or start from the list of evaluations.',
  },
} satisfies Record<string, Sentence>;
