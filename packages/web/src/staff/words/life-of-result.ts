import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '公示、异议与定稿', en: 'Notice, objections, final result' },
  publish: { zh: '公示结果', en: 'Publish the notice' },
  publishAgain: { zh: '重新公示', en: 'Publish the notice again' },
  publishLead: {
    zh: '公示记录每个单位的得分、名次和结果指纹；公示以后，异议期内单位和群众可以提出异议。',
    en: 'The notice records every unit’s numbers, its rank and the digest of the result; units and citizens may then object in time.',
  },
  notYet: {
    zh: '依据齐备以后可以公示；还差什么，见页首。',
    en: 'The notice follows once everything is in; what is missing stands above.',
  },
  toReview: { zh: '去复核', en: 'to its review' },
  uses: { zh: '结果运用', en: 'Use of the result' },
  'clean-government': { zh: '党风廉政建设责任制（Excel）', en: 'Responsibility system (Excel)' },
  'organ-conduct': { zh: '机关作风建设考核（Excel）', en: 'Conduct of organs (Excel)' },
  usesHint: {
    zh: '文件里写明结果是试算、公示还是定稿；每次导出记入访问日志。',
    en: 'The file says how final its numbers are; each export enters the access log.',
  },
  outlet: { zh: '在哪里公示', en: 'Where it is published' },
  outletHint: { zh: '例如：市政府门户网站。', en: 'Such as the city’s website.' },
  document: { zh: '公示文件（选填）', en: 'The notice as a document (optional)' },
  statistics: { zh: '区间、可能名次和回收率', en: 'Intervals, possible ranks, response' },
  statisticsHint: {
    zh: '这些数说明票数能支持什么，假定代表是抽取产生的、各人独立投票；不论怎样选，得分和名次都不变。选“一并公开”，公开网站在排名下面逐个单位列出，并写明这两条；选“只供内部查看”，公开网站上不出现。公示以后，这一项只能随下一次公示改变。',
    en: 'They say what the ballots can carry, and assume a panel drawn by lot and voters who decide independently; the choice changes no score and no rank. If public, the public site lists them below the ranking, unit by unit, and says so; if for staff only, nothing of them is there. Once published, the choice can only change with the next notice.',
  },
  staff: { zh: '只供内部查看', en: 'for staff only' },
  public: { zh: '一并公开', en: 'made public' },
  whoSees: { zh: '公示以后谁看到什么', en: 'Who will see what' },
  everybodySees: {
    zh: '所有人：下表的每一个数字和名次、结果指纹、公示的起止日，以及已经公开的票数、日常考核和加扣分。',
    en: 'Everybody: each number and rank below, the digest of the result, the days of the notice, and the counts, daily lines and adjustments that are public already.',
  },
  unitsSee: {
    zh: '单位联络员：同上，并可在“我的工作”里对本单位的结果提出异议。',
    en: 'Liaisons: the same, and they may object to their own unit’s result under “My work”.',
  },
  nobodySees: {
    zh: '不公开：异议的内容（只公开指纹）、约谈、代表姓名、任何一张票。',
    en: 'Never public: what an objection says (only its digest), talks, names of representatives, any single ballot.',
  },
  statisticsSeen: {
    zh: '区间、可能名次和回收率也将公开。',
    en: 'Intervals, possible ranks and response rates become public as well.',
  },
  unit: { zh: '单位', en: 'Unit' },
  satisfaction: { zh: '群众满意度', en: 'Satisfaction' },
  daily: { zh: '日常考核', en: 'Daily' },
  deducted: { zh: '扣分', en: 'Deducted' },
  bonus: { zh: '加分', en: 'Bonus' },
  composite: { zh: '综合得分', en: 'Composite' },
  rank: { zh: '名次', en: 'Rank' },
  vetoed: { zh: '一票否决', en: 'veto' },
  check: { zh: '核对并公示', en: 'Check and publish' },
  objections: { zh: '异议', en: 'Objections' },
  noObjections: { zh: '还没有异议。', en: 'No objection so far.' },
  takeIn: { zh: '登记异议', en: 'Take in an objection' },
  from: { zh: '谁提出', en: 'From' },
  fromUnit: { zh: '单位', en: 'the unit' },
  fromCitizen: { zh: '群众', en: 'a citizen' },
  material: { zh: '异议材料', en: 'The objection' },
  name: { zh: '异议', en: 'objection' },
  late: { zh: '逾期提出', en: 'late' },
  open: { zh: '待复核', en: 'to be reviewed' },
  review: { zh: '复核', en: 'Review' },
  reviewLead: {
    zh: '由登记异议和发布公示以外的人复核。复核本身不改数字；确有错误的，另行更正，然后重新公示。',
    en: 'Reviewed by somebody who neither took it in nor published the notice. A review changes no number: what is wrong is corrected by further acts, then the notice is published again.',
  },
  outcome: { zh: '复核结论', en: 'Outcome' },
  reasons: { zh: '理由', en: 'Reasons' },
  finalise: { zh: '定稿', en: 'Make it final' },
  finaliseLead: {
    zh: '定稿以后数字不再变动，综合评定结果可以使用。须由发布公示以外的人办理。',
    en: 'Once final, numbers no longer change and may be used. Somebody else than the publisher does it.',
  },
  cannotBeFinal: { zh: '现在还不能定稿：', en: 'It cannot be final yet:' },
  reopen: { zh: '重新核定', en: 'Open again' },
  reopenLead: {
    zh: '结果确有错误时，由局领导小组凭决定重新核定。原来的定稿仍留在记录里，之后须重新公示。',
    en: 'Where the final result is wrong, the leading group opens it again by a decision. The final act stays on record, and a new notice has to follow.',
  },
  decision: { zh: '局领导小组的决定', en: 'Decision of the leading group' },
  notices: { zh: '历次公示', en: 'Notices' },
} as const satisfies Words;

export function windowLine(closes: string, days: number): Sentence {
  return days === 0
    ? {
        zh: `异议期：当日（${closes}）截止，不另等候。`,
        en: `Objections: in time until today (${closes}); nobody need wait.`,
      }
    : {
        zh: `异议期：${days} 个工作日，至 ${closes}（含当日）。`,
        en: `Objections: in time for ${days} working days, until ${closes} inclusive.`,
      };
}

export function noticeLine(edition: number, day: string, closes: string): Sentence {
  return {
    zh: `第 ${edition} 次公示：${day} 至 ${closes}`,
    en: `Notice ${edition}: ${day} to ${closes}`,
  };
}

export function leftLine(days: number): Sentence {
  return {
    zh: `异议期还有 ${days} 个工作日。`,
    en: `${days} working ${days === 1 ? 'day is' : 'days are'} left to object.`,
  };
}
