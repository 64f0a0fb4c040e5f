import type { Sentence } from '@pingyi/core';

/** Problems that this page words itself: no answer of the server reached it, or the answer is for programs. */
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
  'request-invalid': {
    title: { zh: '填写的内容有误', en: 'Something filled in is not right' },
    detail: {
      zh: '请改好下列各项再提交；其余内容还在，没有写入任何东西。',
      en: 'Please mend the following and try again. Everything else is still here, and nothing was written.',
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

/** Names of fields that a request can be refused for. */
export const fieldNames: Readonly<Record<string, Sentence>> = {
  name: { zh: '姓名：', en: 'Name:' },
  phone: { zh: '电话：', en: 'Telephone:' },
  category: { zh: '代表类别：', en: 'Category:' },
  leader: { zh: '总负责人：', en: 'Principal leader:' },
  liaison: { zh: '联络员：', en: 'Liaison:' },
  liaisonPhone: { zh: '联络员电话：', en: 'Liaison’s telephone:' },
  userName: { zh: '用户名：', en: 'User name:' },
  reason: { zh: '理由：', en: 'Reason:' },
};
