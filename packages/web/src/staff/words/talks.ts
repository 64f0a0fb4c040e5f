import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '约谈', en: 'Talks' },
  lead: {
    zh: '按计分办法建议约谈的单位。是否约谈由局领导决定；谈了什么只在内部，可以公开的只有约谈这件事。',
    en: 'Units that the scheme proposes a talk with. The leader decides; what is said stays internal, only the fact may become public.',
  },
  internal: { zh: '内部资料，不对外公开', en: 'Internal, not for publication' },
  empty: {
    zh: '没有建议约谈的单位。结果定稿后，排名靠后且满意度低于标准的，以及被一票否决的，会列在这里。',
    en: 'No talk is proposed. Once the result is final, units at the bottom with low satisfaction, and vetoed ones, are listed here.',
  },
  notFinal: {
    zh: '结果还没有定稿，下面的建议可能变化；定稿以后才能作出决定。',
    en: 'The result is not final and the proposals may change; decisions follow the final result.',
  },
  toResults: { zh: '去看结果与排名', en: 'See result and ranks' },
  unit: { zh: '单位', en: 'Unit' },
  rank: { zh: '名次', en: 'Rank' },
  composite: { zh: '综合得分', en: 'Composite' },
  satisfaction: { zh: '群众满意度', en: 'Satisfaction' },
  state: { zh: '进展', en: 'State' },
  dossier: { zh: '一页材料', en: 'Dossier' },
  open: { zh: '办理', en: 'Open' },
  undecided: { zh: '待局领导决定', en: 'the leader is to decide' },
  waived: { zh: '决定不约谈', en: 'waived' },
  toHold: { zh: '待约谈', en: 'to be held' },
  held: { zh: '已约谈', en: 'held' },
  followUps: { zh: '跟踪', en: 'Follow-up' },
  followUpList: { zh: '要跟踪的', en: 'To be followed up' },
  noFollowUps: { zh: '现在没有要跟踪的约谈。', en: 'No talk is to be followed up now.' },
  disclosed: { zh: '约谈一事已公开', en: 'the fact is public' },
  decide: { zh: '决定是否约谈', en: 'Decide on the talk' },
  decision: { zh: '决定', en: 'Decision' },
  reasons: { zh: '理由', en: 'Reasons' },
  internalHint: {
    zh: '只在内部记录，不进入公开记录。',
    en: 'Recorded internally; nothing of it is public.',
  },
  record: { zh: '登记约谈', en: 'Record the talk' },
  day: { zh: '约谈日期', en: 'Day of the talk' },
  persons: { zh: '参加人', en: 'Persons' },
  causes: { zh: '原因分析', en: 'Causes' },
  countermeasures: { zh: '整改措施', en: 'Countermeasures' },
  followUp: { zh: '什么时候跟踪', en: 'To be followed up on' },
  recordFollowUp: { zh: '登记跟踪情况', en: 'Record a follow-up' },
  followUpDay: { zh: '跟踪日期', en: 'Day' },
  findings: { zh: '整改情况', en: 'What was found' },
  next: { zh: '下次跟踪（不再跟踪可不填）', en: 'Next (empty: none)' },
  disclose: { zh: '公开约谈一事', en: 'Make the fact public' },
  discloseLead: {
    zh: '只公开“某单位于某日被约谈”，不公开内容。公开后不能收回。',
    en: 'Only the unit and the day become public, nothing of what was said. It cannot be taken back.',
  },
  note: { zh: '附一句话（选填，将公开）', en: 'A note (optional, public)' },
  print: { zh: '打印', en: 'Print' },
  back: { zh: '回到约谈', en: 'Back to the talks' },
  numbers: { zh: '得分和名次', en: 'Score and rank' },
  votes: { zh: '票数', en: 'Ballots' },
  adjustments: { zh: '扣分、加分和一票否决', en: 'Deductions, bonuses, vetoes' },
  daily: { zh: '日常考核失分', en: 'Daily assessment below the most' },
  problems: { zh: '群众意见、质询和承诺', en: 'Opinions, questions, promises' },
  none: { zh: '无', en: 'None' },
} as const satisfies Words;

export function dossierTitle(unit: string): Sentence {
  return { zh: `${unit}：评议情况`, en: `${unit}: the evaluation on one page` };
}

export function lastYearTitle(year: number): Sentence {
  return { zh: `${year} 年的结果`, en: `The result of ${year}` };
}

export function dueText(day: string, isOver: boolean): Sentence {
  return isOver ? { zh: `${day}（已到期）`, en: `${day} (due)` } : { zh: day, en: day };
}
