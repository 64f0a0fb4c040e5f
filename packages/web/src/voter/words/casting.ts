import type { Sentence } from '@pingyi/core';
import type { Ending } from '../machine/state.ts';

export const castingWords = {
  casting: { zh: '正在投票……', en: 'Casting your ballot …' },
  castingText: {
    zh: '请稍候，看到查验码才算投好。',
    en: 'Please wait: it is done when you see a tracking code.',
  },
  connection: {
    zh: '网络不通，还没有收到回执，正在自动重试。您的票保存在本机，请不要关闭本页；锁屏、刷新都不要紧。',
    en: 'The line is down and no receipt has come; it is tried again by itself. Your ballot is kept on this device: locking or reloading does no harm, but do not close the page.',
  },
  doubtTitle: { zh: '这张票条刚才投进了一张票', en: 'A ballot of this slip has just arrived' },
  doubtText: {
    zh: '网络断过，本机没有收到回执。请想一想：您有没有在别的手机上用这张票条投票？',
    en: 'The line broke and no receipt came. Have you voted with this slip on another phone?',
  },
  doubtMine: { zh: '没有，只在本机投', en: 'No, only on this one' },
  doubtOther: { zh: '在别处投了，以那张为准', en: 'Yes; keep the ballot cast there' },
  restart: { zh: '重新扫票条', en: 'Start again with the slip' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The server asks to wait. */
export function busyText(seconds: number): Sentence {
  return {
    zh: `现在投票的人多，${seconds} 秒后自动再送一次，请不要关闭本页。`,
    en: `Many are voting at once; it is sent again in ${seconds} seconds. Please keep this page open.`,
  };
}

/** How a visit ended without a receipt: a heading and what it means. */
export function endingWords(ending: Exclude<Ending, { readonly is: 'slip-unknown' }>): {
  readonly title: Sentence;
  readonly text: Sentence;
} {
  switch (ending.is) {
    case 'closed':
      return {
        title: { zh: '投票已经结束', en: 'The vote has closed' },
        text: {
          zh: '现在不能再投票。本页没有送出您的票，也没有留下您的选择。',
          en: 'No more ballots are taken. This page sent none, and keeps nothing of your choices.',
        },
      };
    case 'closed-unsent':
      return {
        title: {
          zh: '投票已经结束，您的票没有投进',
          en: 'The vote closed before your ballot came',
        },
        text: {
          zh: '票送到时投票已经结束，没有收进票箱。如有疑问，请马上告诉监票人。',
          en: 'It came too late and was not taken. If you have doubts, please tell a scrutineer now.',
        },
      };
    case 'closed-unsure':
      return {
        title: { zh: '投票已经结束，没有收到回执', en: 'The vote closed, and no receipt came' },
        text: {
          zh: `请记下这个查验码，到公布的名单里查一查有没有它：${ending.code}`,
          en: `Please write this code down and look for it in the published list: ${ending.code}`,
        },
      };
    case 'kept-other':
      return {
        title: { zh: '以另一张票为准', en: 'The other ballot counts' },
        text: {
          zh: '本机上的选择没有再送，已经清除。',
          en: 'The choices on this device were not sent again and are erased.',
        },
      };
    case 'refused':
      return {
        title: { zh: '票箱没有收下这张票', en: 'The ballot box refused this ballot' },
        text: {
          zh: `原因代码：${ending.check}。请重新扫票条再投一次；还是不行，请到签到台领取纸质票。`,
          en: `Reason: ${ending.check}. Please try once more with your slip, or ask for a paper ballot at the desk.`,
        },
      };
    case 'election-differs':
      return {
        title: { zh: '选票内容不一致，请停止投票', en: 'Do not vote: the ballot differs' },
        text: {
          zh: '本页要显示的单位和加密选票里的单位不一样。请马上告诉监票人，本页什么都没有送出。',
          en: 'What this page would show differs from the encrypted ballot. Please tell a scrutineer now; nothing was sent.',
        },
      };
    case 'cannot-encrypt':
      return {
        title: { zh: '本机无法加密选票', en: 'This device cannot encrypt ballots' },
        text: {
          zh: `请换一部手机，或用会场的公用平板、纸质票。什么都没有送出。（${ending.detail}）`,
          en: `Please use another phone, the shared tablet or paper. Nothing was sent. (${ending.detail})`,
        },
      };
  }
}
