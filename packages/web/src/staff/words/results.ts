import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

/** Words of the year's result. */
export const words = {
  title: { zh: '结果与排名', en: 'Result and ranks' },
  lead: {
    zh: '全部数字由已公布的票数、已确认的日常考核和已审定的加扣分算出。点开任何得分，可以一直看到票数和依据。',
    en: 'Every number comes from announced counts, confirmed daily assessment and decided adjustments. Open a score to follow it down to ballots and grounds.',
  },
  workbook: { zh: '下载结果工作簿', en: 'Download the workbook' },
  whatIf: { zh: '试算', en: 'What if' },
  empty: {
    zh: '公布第一个单位的评议结果后，这里显示各类单位的得分、名次和依据。',
    en: 'Once the first result is announced, scores, ranks and what they rest on appear here.',
  },
  toMeetings: { zh: '去看评议会', en: 'See the meetings' },
  provisional: { zh: '试算阶段', en: 'Provisional' },
  provisionalLead: {
    zh: '数字还会变化，不能作为结果使用。公示以前还差：',
    en: 'The numbers may still change and are no result yet. Before the public notice:',
  },
  provisionalReady: {
    zh: '依据已经齐备，可以公示。公示以前数字仍可能变化，不能作为结果使用。',
    en: 'Everything is in; the result can go into public notice. Until then it is no result.',
  },
  notice: { zh: '公示中', en: 'In public notice' },
  noticeBefore: { zh: '确定最终结果以前还差：', en: 'Before it becomes final:' },
  windowOver: { zh: '异议期已过。', en: 'The time to object is over.' },
  final: { zh: '最终结果', en: 'Final' },
  rank: { zh: '名次', en: 'Rank' },
  unit: { zh: '单位', en: 'Unit' },
  composite: { zh: '综合得分', en: 'Composite' },
  satisfaction: { zh: '群众满意度', en: 'Satisfaction' },
  interval: { zh: '95% 区间', en: '95 % interval' },
  possible: { zh: '可能名次', en: 'Possible ranks' },
  lowerLevel: { zh: '下级', en: 'Lower level' },
  daily: { zh: '日常考核', en: 'Daily assessment' },
  deducted: { zh: '扣分', en: 'Deductions' },
  bonus: { zh: '加分', en: 'Bonuses' },
  response: { zh: '回收率', en: 'Response' },
  before: { zh: '比上年', en: 'On last year' },
  noRanking: { zh: '本类别还没有可以排名的单位。', en: 'No unit of this class can be ranked yet.' },
  notRanked: { zh: '未参加排名', en: 'Not ranked' },
  reason: { zh: '原因', en: 'Reason' },
  vetoed: { zh: '一票否决', en: 'Veto' },
  tied: { zh: '并列', en: 'Tied' },
  exempt: { zh: '免评', en: 'Exempt' },
  talk: { zh: '建议约谈', en: 'Talk proposed' },
  talkNote: {
    zh: '“建议约谈”只是按计分办法提出的建议；是否约谈，由领导按程序决定。',
    en: 'A talk is only proposed by the scheme; the leader decides by due procedure.',
  },
  statistics: { zh: '怎样看区间和可能名次', en: 'How to read intervals and possible ranks' },
  statisticsLead: {
    zh: '区间和可能名次说明票数能支持什么，不改变得分和名次。它们假定代表是抽取产生的、各人独立投票；得分接近的单位，票数往往分不出先后。',
    en: 'Intervals and possible ranks say what the ballots can carry; they change no score and no rank. They assume a panel drawn by lot and voters who decide by themselves; ballots often cannot tell close units apart.',
  },
  statisticsStaff: {
    zh: '目前只供内部查看，评议办未选择公开。',
    en: 'For staff only; the office has not chosen to publish them.',
  },
  statisticsPublic: { zh: '评议办已选择公开。', en: 'The office has chosen to publish them.' },
  noScore: { zh: '暂无得分', en: 'No score yet' },
  trail: { zh: '从上级单位看到这里', en: 'How this was reached' },
  losses: { zh: '失分在哪里', en: 'What pulls it down' },
  lossesLead: {
    zh: '各项失分相加，正好等于 100 减综合得分。',
    en: 'All of it adds up exactly to 100 minus the composite.',
  },
  noLosses: { zh: '没有失分。', en: 'Nothing is lost.' },
  points: { zh: '失分', en: 'Points lost' },
  allLosses: { zh: '列出全部失分', en: 'List all of it' },
  steps: { zh: '计算步骤', en: 'Steps' },
  inputs: { zh: '代入的数（精确值）', en: 'Numbers that went in (exact)' },
  result: { zh: '得出', en: 'Gives' },
  below: { zh: '由这些单位得出', en: 'Made of these units' },
  ownLevel: { zh: '本级', en: 'own level' },
  lower: { zh: '下级', en: 'lower level' },
  counts: { zh: '票数', en: 'Counts' },
  noCounts: { zh: '还没有公布评议结果。', en: 'No result has been announced yet.' },
  box: { zh: '票箱', en: 'Box' },
  electronic: { zh: '电子票', en: 'Electronic' },
  paper: { zh: '纸质票', en: 'Paper' },
  pollId: { zh: '表决编号', en: 'Id of the poll' },
  sum: { zh: '合计', en: 'Sum' },
  abstained: { zh: '弃权', en: 'Abstained' },
  invalid: { zh: '废票', en: 'Invalid' },
  returned: { zh: '收回', en: 'Returned' },
  issued: { zh: '发出', en: 'Issued' },
  meeting: { zh: '评议会', en: 'Meeting' },
  superseded: { zh: '更正前的结果', en: 'Before the correction' },
  item: { zh: '考核内容', en: 'Item' },
  itemPoints: { zh: '得分', en: 'Points' },
  grounds: { zh: '依据', en: 'Grounds' },
  waiting: { zh: '待第二人确认', en: 'waits for a second person' },
  noLine: { zh: '尚未评分', en: 'not scored yet' },
  noDaily: { zh: '没有日常考核项目。', en: 'There are no items of a daily assessment.' },
  dailyUnused: {
    zh: '按计分办法，这个单位的综合得分不计日常考核。',
    en: 'By the scheme the daily assessment does not enter this unit’s composite.',
  },
  adjustments: { zh: '加扣分和一票否决', en: 'Deductions, bonuses and vetoes' },
  noAdjustments: { zh: '没有加扣分事项。', en: 'There are none.' },
  evidence: { zh: '证据', en: 'Evidence' },
  adjustmentWaiting: { zh: '待审定，暂不计分', en: 'undecided, does not count yet' },
  upheld: { zh: '维持', en: 'upheld' },
  changed: { zh: '变更', en: 'changed' },
  dropped: { zh: '撤销，不计分', en: 'dropped, does not count' },
  withdrawn: { zh: '已撤回，不计分', en: 'withdrawn, does not count' },
  objected: { zh: '单位提出异议', en: 'the unit objects' },
  late: { zh: '逾期提出', en: 'late' },
  replied: { zh: '评议办答复', en: 'the office replies' },
  reviewed: { zh: '没有经手的人复核', en: 'reviewed by somebody who had no part in it' },
  accepted: { zh: '异议成立', en: 'accepted' },
  dismissed: { zh: '异议不成立', en: 'dismissed' },
  toReview: { zh: '待复核', en: 'to be reviewed' },
  decided: { zh: '第二人审定', en: 'a second person decides' },
  entered: { zh: '提出', en: 'entered' },
  objectionText: { zh: '异议书', en: 'The objection' },
  replyText: { zh: '答复', en: 'The reply' },
  acts: { zh: '有关记录', en: 'What was recorded' },
  onlyTrial: { zh: '仅试算，不保存', en: 'A trial only; nothing is kept' },
  onlyTrialLead: {
    zh: '这里的改动只用来看看名次会怎样变化，不进入记录，关上就没有了。',
    en: 'Changes made here only show how ranks would move. They enter no record and are gone when you close this.',
  },
  choose: { zh: '请选择单位', en: 'Please choose a unit' },
  ballots: { zh: '票数改为', en: 'Counts as' },
  partsOnly: {
    zh: '本办法按部分计票，试算时票数不能在这里改。',
    en: 'The scheme counts by parts; counts cannot be supposed here.',
  },
  noOwnCounts: {
    zh: '这个单位没有自己的票数，得分由所属单位得出。',
    en: 'The unit has no counts of its own; its level comes from units below.',
  },
  dailyPoints: { zh: '日常考核改为', en: 'Daily assessment as' },
  outOf: { zh: '满分', en: 'Out of' },
  keepDeductions: { zh: '计入的扣分', en: 'Deductions that count' },
  further: { zh: '另加扣分', en: 'A further deduction' },
  none: { zh: '不加', en: 'None' },
  amount: { zh: '分值', en: 'Points' },
  asVeto: { zh: '按一票否决处理', en: 'Vetoed' },
  asExempt: { zh: '免评', en: 'Exempt' },
  try: { zh: '开始试算', en: 'Try it' },
  moved: { zh: '会变化的单位', en: 'Units that would move' },
  nothingMoves: { zh: '没有单位会变化。', en: 'No unit would move.' },
  further200: { zh: '再列 200 个', en: 'The next 200' },
  now: { zh: '现在', en: 'Now' },
  supposed: { zh: '试算', en: 'Then' },
} as const satisfies Words;

/** `第 3 名，共 12 个`: a rank is never shown without how many were ranked. */
export function rankText(rank: number, ranked: number, isTied: boolean): Sentence {
  return {
    zh: `${isTied ? '并列' : ''}第 ${rank} 名，共 ${ranked} 个`,
    en: `${isTied ? 'Tied ' : ''}No. ${rank} of ${ranked}`,
  };
}

/** `第 1 至 9 名`. */
export function ranksText(best: number, worst: number): Sentence {
  return best === worst
    ? { zh: `第 ${best} 名`, en: `No. ${best}` }
    : { zh: `第 ${best} 至 ${worst} 名`, en: `${best} to ${worst}` };
}

export function whyText(composite: string | null): Sentence {
  return composite === null
    ? { zh: '为什么没有综合得分？', en: 'Why is there no composite?' }
    : { zh: `为什么是 ${composite}？`, en: `Why ${composite}?` };
}

export function noticeText(edition: number, closes: Sentence): Sentence {
  return {
    zh: `第 ${edition} 次公示，至${closes.zh}可以提出异议。`,
    en: `Notice number ${edition}; objections may be made until ${closes.en}.`,
  };
}

export function outdatedText(edition: number): Sentence {
  return {
    zh: `第 ${edition} 次公示以后数字有变化，须重新公示。`,
    en: `Numbers changed after notice number ${edition}; it has to be published again.`,
  };
}

export function finalText(when: Sentence): Sentence {
  return { zh: `${when.zh} 确定。`, en: `Fixed on ${when.en}.` };
}

export function classCount(units: number, ranked: number): Sentence {
  return units === ranked
    ? { zh: `${units} 个单位`, en: `${units} ${units === 1 ? 'unit' : 'units'}` }
    : {
        zh: `${units} 个单位，其中 ${ranked} 个参加排名`,
        en: `${units} units, ${ranked} of them ranked`,
      };
}

export function beforeTitle(year: number, isFinal: boolean): Sentence {
  return {
    zh: `与 ${year} 年${isFinal ? '最终结果' : '试算结果'}比较`,
    en: `Compared with the ${isFinal ? 'final' : 'provisional'} result of ${year}`,
  };
}

/** `去年 85.20，第 5 名，共 12 个`. */
export function beforeText(
  composite: string,
  rank: number | null,
  ranked: number,
  isOtherClass: boolean,
): Sentence {
  if (rank === null || isOtherClass)
    return { zh: `上年 ${composite}`, en: `${composite} last year` };
  return {
    zh: `上年 ${composite}，第 ${rank} 名，共 ${ranked} 个`,
    en: `${composite} last year, No. ${rank} of ${ranked}`,
  };
}

export function pointsOf(points: string, max: string): Sentence {
  return { zh: `${points} 分，满分 ${max} 分`, en: `${points} of ${max} points` };
}

export function pointsText(points: string): Sentence {
  return { zh: `${points} 分`, en: `${points} points` };
}

export function actLink(seq: number): Sentence {
  return { zh: `第 ${seq} 号记录`, en: `act ${seq}` };
}

export function closesText(day: Sentence): Sentence {
  return { zh: `异议截止 ${day.zh}`, en: `objections until ${day.en}` };
}

export function opensText(unit: string): Sentence {
  return { zh: `${unit}的综合得分是怎样算出来的`, en: `How the composite of ${unit} comes about` };
}
