import type { Sentence } from '@pingyi/core';

export const yearWords = {
  title: { zh: '年度综合评定结果', en: 'Result of the year' },
  satisfactionTitle: { zh: '评议会公布的群众满意度', en: 'Satisfaction announced in meetings' },
  notYet: {
    zh: '年度综合评定结果还没有公示。在下级结果、日常考核和加扣分都审定以前，不提前排名。',
    en: 'The result of the year is not in public notice yet. Nothing is ranked before results below, daily assessment and adjustments are settled.',
  },
  running: { zh: '公示中', en: 'In public notice' },
  over: { zh: '公示期满，待定为最终结果', en: 'Notice ended, not final yet' },
  outdated: {
    zh: '公示以后计分的事项有变动，正在重新核定，将再次公示；下面是原来公示的数。',
    en: 'What counts has changed since the notice; a new one will follow. Below are the numbers as they were published.',
  },
  final: { zh: '最终结果', en: 'Final' },
  stage: { zh: '状态', en: 'State' },
  edition: { zh: '公示次数', en: 'Edition' },
  noticeDay: { zh: '公示日期', en: 'Published' },
  closes: { zh: '异议截止日', en: 'Last day to object' },
  outlet: { zh: '公示渠道', en: 'Published in' },
  document: { zh: '公示文件摘要', en: 'Digest of the document' },
  result: { zh: '结果摘要', en: 'Digest of the result' },
  finalDay: { zh: '定为最终结果', en: 'Made final' },
  objections: { zh: '收到的异议', en: 'Objections' },
  howTo: { zh: '怎样提出异议', en: 'How to object' },
  howToUnit: {
    zh: '参评单位：由本单位联络员在系统内提出，写明事实和理由，附证据。',
    en: 'Units: the unit’s liaison objects in the system, with facts, grounds and evidence.',
  },
  howToCitizen: {
    zh: '群众：在截止日以前向评议办公室书面提出，写明单位、事实和理由。评议办登记后，由没有经手的第二人复核。',
    en: 'Citizens: write to the evaluation office before the last day, naming unit, facts and grounds. The office registers it, and a second person who had no part in it reviews it.',
  },
  howToLate: {
    zh: '过了截止日的异议也会登记，并注明逾期。复核意见和改动都公开；数字有变动的，重新公示。',
    en: 'What comes later is registered too and marked late. Reviews and changes are public; where a number changes, there is a new notice.',
  },
  reviewed: { zh: '复核意见', en: 'Review' },
  waiting: { zh: '待复核', en: 'waits for its review' },
  accepted: { zh: '采纳', en: 'accepted' },
  dismissed: { zh: '不采纳', en: 'dismissed' },
  late: { zh: '逾期提出', en: 'late' },
  fromUnit: { zh: '单位提出', en: 'by the unit' },
  fromCitizen: { zh: '群众提出', en: 'by a citizen' },
  forLeadingGroup: {
    zh: '是否重新核定结果，由局领导小组决定。',
    en: 'Whether the result is opened again is for the leading group.',
  },
  rank: { zh: '名次', en: 'Rank' },
  unit: { zh: '单位', en: 'Unit' },
  composite: { zh: '综合得分', en: 'Composite' },
  satisfaction: { zh: '本级满意度', en: 'Satisfaction' },
  lowerLevel: { zh: '下级', en: 'Level below' },
  daily: { zh: '日常考核', en: 'Daily assessment' },
  deducted: { zh: '扣分', en: 'Deducted' },
  bonus: { zh: '加分', en: 'Bonus' },
  vetoed: { zh: '一票否决', en: 'veto' },
  unranked: { zh: '不列名次', en: 'not ranked' },
  axis: { zh: '综合得分，0 至 100', en: 'Composite, 0 to 100' },
  why: { zh: '为什么综合得分是', en: 'Why is the composite' },
  whyNone: { zh: '为什么没有综合得分', en: 'Why there is no composite' },
  sheet: { zh: '日常考核计分表', en: 'Daily assessment sheet' },
  item: { zh: '项目', en: 'Item' },
  points: { zh: '得分', en: 'Points' },
  max: { zh: '满分', en: 'Of' },
  grounds: { zh: '依据', en: 'Grounds' },
  withdrawnLine: { zh: '已撤销', en: 'withdrawn' },
  adjustments: { zh: '加分、扣分和一票否决', en: 'Bonuses, deductions and vetoes' },
  deduction: { zh: '扣分', en: 'Deduction' },
  bonusKind: { zh: '加分', en: 'Bonus' },
  veto: { zh: '一票否决', en: 'Veto' },
  entered: { zh: '提出', en: 'Entered' },
  decision: { zh: '审定', en: 'Decision' },
  undecided: { zh: '异议期内，尚未审定，不计分', en: 'not decided yet; it does not count' },
  upheld: { zh: '维持', en: 'upheld' },
  changed: { zh: '改为较低分值', en: 'lowered' },
  dropped: { zh: '撤销，不计分', en: 'dropped; it does not count' },
  withdrawn: { zh: '已撤回，不计分', en: 'withdrawn; it does not count' },
  objected: { zh: '单位提出异议', en: 'The unit objected' },
  replied: { zh: '评议办已答复', en: 'the office replied' },
  unanswered: { zh: '待答复', en: 'not answered yet' },
  earlier: { zh: '此前公布的数', en: 'Earlier figures' },
  earlierLead: {
    zh: '更正以前的数仍然保留，任何人都能看到改了什么。',
    en: 'Figures from before a correction stay, so that everybody sees what was changed.',
  },
  earlierNotice: { zh: '公示的综合得分', en: 'Composite in the notice of' },
  earlierResult: { zh: '会上公布的满意度', en: 'Satisfaction announced on' },
  noScore: { zh: '无', en: 'none' },
} satisfies Record<string, Sentence>;

/** The title of a ranking: what it shows at a glance. */
export function rankingFinding(
  ranked: number,
  first: { readonly names: readonly string[]; readonly composite: string },
): Sentence {
  const zh = first.names.join('、');
  const en = first.names.join(', ');
  return {
    zh: `${ranked} 个单位列入排名，${zh}${first.names.length > 1 ? '并列' : ''}第一，${first.composite}`,
    en: `${ranked} units are ranked; ${first.names.length > 1 ? 'tied first' : 'first'}: ${en}, ${first.composite}`,
  };
}

/** `第 3 名，共 12 个`: a rank is never shown without how many were ranked. */
export function rankText(rank: number, ranked: number, isTied: boolean): Sentence {
  return {
    zh: `${isTied ? '并列' : ''}第 ${rank} 名，共 ${ranked} 个`,
    en: `${isTied ? 'tied ' : ''}No. ${rank} of ${ranked}`,
  };
}
