import type { Sentence } from '@pingyi/core';

/** Problems that this page finds by itself, since no answer of the server reached it. */
export const ownProblems: Readonly<
  Record<string, { readonly title: Sentence; readonly detail: Sentence }>
> = {
  'no-connection': {
    title: { zh: '没有连上服务器', en: 'The server cannot be reached' },
    detail: {
      zh: '请检查网络，或者问一下管理员服务器是否在运行，然后重试。填写的内容还在，没有丢失。',
      en: 'Please check the network, or ask the administrator whether the server runs, and try again. What you filled in is still here.',
    },
  },
  'unreadable-answer': {
    title: { zh: '收到的答复无法识别', en: 'The answer cannot be read' },
    detail: {
      zh: '答复可能来自中间的代理，不是评议服务器。请稍后重试；填写的内容没有丢失。',
      en: 'It may come from a proxy in between. Please try again later; what you filled in is not lost.',
    },
  },
};
