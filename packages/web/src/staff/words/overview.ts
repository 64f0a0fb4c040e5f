import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '全年概览', en: 'Overview of the year' },
  timeline: { zh: '五个阶段与今天', en: 'Five phases and today' },
  today: { zh: '今天', en: 'Today' },
  phase: { zh: '阶段', en: 'Phase' },
  opens: { zh: '开始', en: 'Opens' },
  closes: { zh: '结束', en: 'Closes' },
  waiting: { zh: '未开始', en: 'not opened' },
  running: { zh: '进行中', en: 'open' },
  closed: { zh: '已结束', en: 'closed' },
  next: { zh: '接下来', en: 'What comes next' },
  gateOpen: { zh: '可以开始', en: 'can be opened' },
  gateClose: { zh: '可以结束', en: 'can be closed' },
  toOpen: { zh: '开始前还需要', en: 'Before it opens' },
  toClose: { zh: '结束前还需要', en: 'Before it closes' },
  warnings: { zh: '日程提醒', en: 'About the calendar' },
  late: { zh: '逾期未交', en: 'Overdue' },
  lateNone: {
    zh: '到期未交的单位会列在这里。',
    en: 'Units that owe something past its day will be listed here.',
  },
  duty: { zh: '规定内容', en: 'Required' },
  due: { zh: '期限', en: 'Due' },
  daysLate: { zh: '逾期天数', en: 'Days late' },
  copy: { zh: '复制催办文字', en: 'Copy a reminder' },
  copied: { zh: '已复制，可粘贴到微信或短信', en: 'Copied; paste it into a message' },
  notCopied: {
    zh: '浏览器不允许复制，请选中下面的文字复制。',
    en: 'The browser does not allow copying; please select the text below.',
  },
  own: { zh: '评议办', en: 'the office' },
  progress: { zh: '完成情况', en: 'Progress' },
  units: { zh: '参评单位', en: 'Units' },
  editions: { zh: '已发布', en: 'Published' },
  results: { zh: '已公布结果', en: 'Results announced' },
  firstUnits: { zh: '添加参评单位', en: 'Add units' },
  noUnits: {
    zh: '还没有参评单位。先添加单位、核对日程和计分办法，再提请发布。',
    en: 'There are no units yet. Add them, check calendar and scheme, then propose publication.',
  },
  more: { zh: '查看', en: 'Open' },
} as const satisfies Words;

export function ofAll(have: number, need: number): Sentence {
  return { zh: `${have} / ${need} 个`, en: `${have} of ${need}` };
}

export function editionsText(editions: number): Sentence {
  return {
    zh: editions === 0 ? '尚未发布' : `第 ${editions} 版`,
    en: editions === 0 ? 'not yet' : `edition ${editions}`,
  };
}

export function lateTitle(count: number): Sentence {
  return {
    zh: count === 0 ? '没有逾期事项' : `${count} 项逾期未交`,
    en: count === 0 ? 'Nothing is overdue' : `${count} overdue`,
  };
}

export function daysText(days: number): Sentence {
  return { zh: `${days} 天`, en: `${days} ${days === 1 ? 'day' : 'days'}` };
}

/** What an office sends to a unit that is late. */
export function reminder(unit: string, items: readonly string[], day: string): Sentence {
  return {
    zh: `${unit}：截至${day}，贵单位以下事项已过期限，请尽快提交：${items.join('；')}。如已办理请告知评议办。`,
    en: `${unit}: as of ${day} the following is past its day; please hand it in soon: ${items.join('; ')}. If it is done already, please tell the evaluation office.`,
  };
}

export function dutyLate(duty: string, due: string, days: number): Sentence {
  return {
    zh: `${duty}（期限${due}，逾期 ${days} 天）`,
    en: `${duty} (due ${due}, ${days} ${days === 1 ? 'day' : 'days'} late)`,
  };
}

export function unitsLeftOut(shown: number, all: number): Sentence {
  return {
    zh: `这里列出逾期最久的 ${shown} 个，共 ${all} 个；其余见各阶段页面。`,
    en: `The ${shown} longest overdue of ${all}; the pages of the phases list the rest.`,
  };
}
