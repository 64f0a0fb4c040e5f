import type { Words } from './words.ts';

/** Words around every page: header, navigation, switches. */
export const words = {
  product: { zh: '评议工作台', en: 'Pingyi staff console' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  menu: { zh: '菜单', en: 'Menu' },
  navigation: { zh: '本年度工作', en: 'Work of the year' },
  campaign: { zh: '评议活动', en: 'Campaign' },
  allCampaigns: { zh: '全部评议活动', en: 'All campaigns' },
  language: { zh: '语言', en: 'Language' },
  overview: { zh: '全年概览', en: 'Overview of the year' },
  preparation: { zh: '筹备', en: 'Preparation' },
  units: { zh: '参评单位', en: 'Units' },
  people: { zh: '评议代表', en: 'Representatives' },
  lists: { zh: '导入导出名单', en: 'Lists in and out' },
  calendar: { zh: '日程', en: 'Calendar' },
  plan: { zh: '方案', en: 'Plan' },
  scheme: { zh: '计分办法', en: 'Scoring scheme' },
  publication: { zh: '审核与发布', en: 'Publication' },
  phases: { zh: '五个阶段', en: 'Five phases' },
  vote: { zh: '评议会', en: 'Meetings' },
  meetings: { zh: '评议会和投票', en: 'Meetings and votes' },
  promises: { zh: '现场承诺', en: 'Promises' },
  record: { zh: '记录', en: 'Record' },
  history: { zh: '办理历史', en: 'History' },
  export: { zh: '数据导出', en: 'Data export' },
  notFound: { zh: '没有这个页面', en: 'No such page' },
  notFoundLead: {
    zh: '网址可能写错了，请从菜单里选。',
    en: 'The address may be misspelt; please choose from the menu.',
  },
} as const satisfies Words;
