import type { Sentence } from '@pingyi/core';

export const campaignsWords = {
  title: { zh: '历年评议', en: 'Evaluations by year' },
  lead: {
    zh: '四位一体评议政风行风的规则、评议会、票数和得分都在这里公开。每个数字都由公开记录算出，任何人都可以重新计算。',
    en: 'Rules, meetings, counts and scores of the four-in-one evaluation of conduct are published here. Every number follows from the public record, and anybody can recompute it.',
  },
  none: {
    zh: '还没有公开的评议活动。评议办建立活动以后，会出现在这里。',
    en: 'There is no evaluation yet. It will appear here when the office creates one.',
  },
  rehearsalsTitle: { zh: '演练', en: 'Rehearsals' },
  rehearsalsLead: {
    zh: '演练和正式评议分开列出。演练中的数字不是任何单位的结果。',
    en: 'Rehearsals are listed apart from evaluations. No number in them is any unit’s result.',
  },
  noRehearsals: { zh: '没有演练。', en: 'There is no rehearsal.' },
  year: { zh: '年度', en: 'Year' },
  name: { zh: '评议活动', en: 'Evaluation' },
  state: { zh: '进展', en: 'State' },
  units: { zh: '参评单位', en: 'Units' },
  announced: { zh: '已公布结果', en: 'Results announced' },
  notBegun: { zh: '尚未开始', en: 'not begun' },
  over: { zh: '已经结束', en: 'over' },
} satisfies Record<string, Sentence>;

export const overviewWords = {
  now: { zh: '现在', en: 'Now' },
  phase: { zh: '目前阶段', en: 'Phase' },
  unitsUnder: { zh: '参评单位', en: 'Units under evaluation' },
  held: { zh: '已召开评议会', en: 'Meetings held' },
  announced: { zh: '已公布结果的单位', en: 'Units with a result' },
  organisers: { zh: '组织单位', en: 'Organisers' },
  basis: { zh: '依据', en: 'Legal basis' },
  timeline: { zh: '全年进程', en: 'The year' },
  planned: { zh: '计划', en: 'planned' },
  opened: { zh: '开始', en: 'opened' },
  closed: { zh: '结束', en: 'closed' },
  done: { zh: '已完成', en: 'done' },
  running: { zh: '进行中', en: 'under way' },
  ahead: { zh: '未开始', en: 'ahead' },
  decided: { zh: '最近的公开事项', en: 'Newest public acts' },
  allActs: { zh: '全部公开事项', en: 'All public acts' },
  coming: { zh: '接下来', en: 'What comes next' },
  deadline: { zh: '期限', en: 'Deadline' },
  meeting: { zh: '评议会', en: 'Meeting' },
  nothingAhead: { zh: '日程上没有更多安排。', en: 'Nothing more is on the calendar.' },
  noActs: { zh: '还没有公开事项。', en: 'There are no public acts yet.' },
} satisfies Record<string, Sentence>;

export function ofUnits(have: number, need: number): Sentence {
  return { zh: `${have} / ${need} 个`, en: `${have} of ${need}` };
}

export function countOf(count: number): Sentence {
  return { zh: `${count} 个`, en: String(count) };
}

/** A kind of thing with what it is, and where. */
export function named(kind: Sentence, what: Sentence, place?: string): Sentence {
  return {
    zh: `${kind.zh}：${what.zh}${place === undefined ? '' : `，${place}`}`,
    en: `${kind.en}: ${what.en}${place === undefined ? '' : `, ${place}`}`,
  };
}
