import type { Sentence } from '@pingyi/core';

export const startWords = {
  serverKey: {
    zh: '本场未设独立密钥保管人，服务器管理者有能力查看选票。',
    en: 'This meeting has no independent key holders: whoever runs the server is able to read ballots.',
  },
  trusteeKeys: {
    zh: '您的选择先在本机加密再送出，几位密钥保管人不一起动手，谁也看不到，只公布合计。',
    en: 'Your choices are encrypted on this device before they are sent. Only totals are ever opened, by all key holders together.',
  },
  links: {
    zh: '本场用个人链接登记：须相信组织者没有把身份和登记的凭证放在一起。',
    en: 'Voters registered through personal links: the organiser is believed not to keep identities beside credentials.',
  },
  window: { zh: '投票时间（北京时间）', en: 'Voting (China time)' },
  singleMaker: { zh: '票条由一人制作。', en: 'The slips were made by one person alone.' },
  discipline: { zh: '请独立评议，不与他人商量。', en: 'Please judge for yourself.' },
  begin: { zh: '开始评议', en: 'Begin' },
  goOn: { zh: '继续评议', en: 'Go on' },
  checking: { zh: '正在核对票条……', en: 'Checking your slip …' },
  notYet: { zh: '投票还没有开始', en: 'Voting has not begun' },
  notYetText: {
    zh: '请稍候，不用做什么。主持人宣布开始后，本页会自己打开。',
    en: 'Please wait. This page goes on by itself when the chair opens the vote.',
  },
  repeated: {
    zh: '上一次表决已作废，现在重新投票。您先前的选择还在，请核对后再投。',
    en: 'The earlier poll was voided and is being repeated. Please look through your choices and vote again.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** How much there is to do. */
export function extentOf(units: number, items: number): Sentence {
  return {
    zh: items > 1 ? `共 ${units} 个单位，每个单位评 ${items} 项` : `共 ${units} 个单位`,
    en: items > 1 ? `${units} units, ${items} questions on each` : `${units} units`,
  };
}

/** The slip was used before. */
export function votedBefore(counter: number): Sentence {
  return {
    zh: `这张票条已经投过 ${counter} 次。再投一次，就以最后一次为准。`,
    en: `This slip has voted ${counter === 1 ? 'once' : `${counter} times`} already. The last ballot counts.`,
  };
}

/** 2026-11-05 as people write it; what is no such day stays as it is. */
export function dayText(day: string): Sentence {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return { zh: day, en: day };
  return { zh: `${year}年${Number(month)}月${Number(date)}日`, en: day };
}

/** A voting window as people write it, by China's time. */
export function windowText(opens: string, closes: string): string {
  const local = (at: string): string =>
    new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  const [from, to] = [local(opens), local(closes)];
  return from.slice(0, 10) === to.slice(0, 10) ? `${from}–${to.slice(11)}` : `${from} – ${to}`;
}
