import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '加减分与一票否决', en: 'Deductions, bonuses, vetoes' },
  lead: {
    zh: '登记即通知单位，异议期内可以申辩；由第二人审定以后才计分。每一步都进入公开记录。',
    en: 'Entering one gives the unit notice; it may object in time, and only a second person’s decision makes it count. Every step is public.',
  },
  enter: { zh: '登记加减分', en: 'Enter an adjustment' },
  empty: {
    zh: '还没有加减分。登记以后，这里逐件显示申辩期限、申辩、答复和审定。',
    en: 'Nothing yet. Each adjustment appears here with its time to object, objections, replies and decision.',
  },
  noRules: {
    zh: '计分办法里没有加减分规则，请先在“计分办法”中设置。',
    en: 'The scheme has no rules for adjustments; please add them to the scheme first.',
  },
  toScheme: { zh: '去看计分办法', en: 'See the scheme' },
  filter: { zh: '显示', en: 'Show' },
  all: { zh: '全部', en: 'All' },
  open: { zh: '未办结', en: 'Open' },
  counted: { zh: '已计分', en: 'Counted' },
  ended: { zh: '未计分', en: 'Not counted' },
  nothingHere: { zh: '没有这样的事项。', en: 'None of these.' },
  unit: { zh: '单位', en: 'Unit' },
  rule: { zh: '规则', en: 'Rule' },
  amount: { zh: '分值', en: 'Points' },
  amountHint: {
    zh: '扣多少或加多少，填正数。',
    en: 'How many points are taken or given, as a positive number.',
  },
  state: { zh: '进展', en: 'State' },
  kind: { zh: '类别', en: 'Kind' },
  number: { zh: '编号', en: 'Number' },
  noticeDay: { zh: '通知日', en: 'Notice given' },
  window: { zh: '申辩期', en: 'Time to object' },
  letter: { zh: '通知文字', en: 'Notice to send' },
  letterLead: {
    zh: '单位在“我的工作”里已经看到。也可以复制下面的文字发给联络员：',
    en: 'The unit sees it under “My work” already. The text may also be sent to its liaison:',
  },
  objections: { zh: '申辩', en: 'Objections' },
  noObjections: { zh: '没有申辩。', en: 'No objection.' },
  objection: { zh: '申辩材料', en: 'Objection' },
  late: { zh: '逾期提出', en: 'late' },
  reply: { zh: '答复', en: 'Reply' },
  replyTo: { zh: '答复这次申辩', en: 'Reply to this objection' },
  decision: { zh: '审定', en: 'Decision' },
  decide: { zh: '审定', en: 'Decide' },
  decideLead: {
    zh: '由登记人以外的人审定。维持、变更或撤销都写明理由，并进入公开记录。',
    en: 'Decided by somebody else than who entered it. The reasons are public, whatever the decision.',
  },
  ownEntry: {
    zh: '这一件是您登记的，须由别人审定。',
    en: 'You entered this one; somebody else decides.',
  },
  outcome: { zh: '怎样审定', en: 'Outcome' },
  newAmount: { zh: '变更为多少分', en: 'Changed to' },
  newAmountHint: {
    zh: '只能比登记的少；要加重，请撤回后重新登记。',
    en: 'Only less than what was entered; to raise it, withdraw it and enter anew.',
  },
  object: { zh: '提出申辩', en: 'Object' },
  objectForUnit: { zh: '代单位登记申辩', en: 'Take in the unit’s objection' },
  objectHint: {
    zh: '公开记录里只记“提出异议”和材料的指纹，不公开内容。',
    en: 'The public record says that there is an objection and has the file’s digest, not its content.',
  },
  howGiven: { zh: '怎样提交', en: 'Given as' },
  asText: { zh: '在这里写', en: 'text' },
  asFile: { zh: '上传文件', en: 'a file' },
  text: { zh: '内容', en: 'Text' },
  file: { zh: '文件', en: 'File' },
  withdraw: { zh: '撤回这一件', en: 'Withdraw it' },
  capLeft: { zh: '上限', en: 'Cap' },
  noCap: { zh: '本规则没有上限', en: 'No cap under this rule' },
  evidenceDuty: { zh: '必须附依据材料', en: 'Evidence is a must' },
  veto: { zh: '一票否决，没有分值', en: 'a veto has no points' },
  bonusNoWindow: {
    zh: '加分没有申辩期，登记后即可由第二人审定。',
    en: 'A bonus has no time to object; a second person may decide at once.',
  },
  textName: { zh: '申辩', en: 'objection' },
  replyName: { zh: '答复', en: 'reply' },
  counts: { zh: '计分', en: 'counts' },
} as const satisfies Words;

export function ruleText(kind: string, amount: string | null, cap: string | null): Sentence {
  const zh = [kind, amount === null ? null : `每次 ${amount} 分`, cap && `最多 ${cap} 分`];
  const en = [kind, amount === null ? null : `${amount} each`, cap && `at most ${cap}`];
  const row = (parts: readonly (string | null)[]) => parts.filter((part) => part).join(' · ');
  return { zh: row(zh), en: row(en) };
}

export function capText(cap: string, used: string, left: string): Sentence {
  return {
    zh: `本规则最多 ${cap} 分；该单位已登记 ${used} 分，还剩 ${left} 分。超出上限的部分不计。`,
    en: `At most ${cap} points under this rule; the unit has ${used} entered, ${left} are left. What goes beyond does not count.`,
  };
}

export function windowText(day: string, left: number): Sentence {
  if (left === 0)
    return { zh: `申辩期至 ${day}，今天最后一天`, en: `may object until ${day}: last day` };
  return {
    zh: `申辩期至 ${day}，还有 ${left} 个工作日`,
    en: `may object until ${day}: ${left} working ${left === 1 ? 'day' : 'days'} left`,
  };
}

export function pointsText(amount: string, kind: string): Sentence {
  const sign = kind === 'bonus' ? '+' : '−';
  return { zh: `${sign}${amount} 分`, en: `${sign}${amount}` };
}

interface Letter {
  readonly unit: string;
  readonly rule: string;
  readonly points: string;
  readonly grounds: string;
  readonly closes: string | null;
}

/** The notice to a unit, as a text for messengers. */
export function letterText({ unit, rule, points, grounds, closes }: Letter): Sentence {
  const zhWindow =
    closes === null
      ? ''
      : `如有不同意见，请在 ${closes} 以前（含当日）登录评议系统，在“我的工作”里提出申辩并附材料；逾期提出的照常接收，注明逾期。`;
  const enWindow =
    closes === null
      ? ''
      : ` If you disagree, please object under “My work” by ${closes} (that day included). A late objection is taken in and marked late.`;
  return {
    zh: `${unit}：拟按“${rule}”处理（${points}）。理由：${grounds}${/[。.]$/u.test(grounds) ? '' : '。'}${zhWindow}`,
    en: `${unit}: under the rule “${rule}” you are given notice (${points}). Grounds: ${grounds}${/[。.]$/u.test(grounds) ? '' : '.'}${enWindow}`,
  };
}

const states: Readonly<Record<string, Sentence>> = {
  toAnswer: { zh: '有申辩，待答复', en: 'objected, awaiting the reply' },
  toDecide: { zh: '待第二人审定', en: 'awaiting a second person' },
  upheld: { zh: '已审定：维持', en: 'decided: upheld' },
  changed: { zh: '已审定：变更', en: 'decided: changed' },
  dropped: { zh: '已审定：撤销', en: 'decided: dropped' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

export function stateText(state: string): Sentence {
  return states[state] ?? { zh: state, en: state };
}
