import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '总负责人和联络员', en: 'Leader and liaison' },
  lead: {
    zh: '姓名和电话只给评议办看，可以删除；记录里只有编号。打开这一栏会记入访问日志。',
    en: 'Names and numbers are for the office only and can be erased; the record has ids only. Opening this is noted in the access log.',
  },
  leader: { zh: '总负责人', en: 'Principal leader' },
  liaison: { zh: '联络员', en: 'Liaison' },
  phone: { zh: '联络员电话', en: 'Liaison’s telephone' },
  account: { zh: '联络员怎样登录', en: 'How the liaison signs in' },
  keep: { zh: '沿用现在的账号', en: 'The account as it is' },
  invite: { zh: '现在邀请，生成一次性链接', en: 'Invite now, by a one-time link' },
  inviteHint: {
    zh: '链接里的账号只看得到、只能办理本单位的工作。',
    en: 'The account of the link sees and does the own unit’s work only.',
  },
  existing: { zh: '已有的联络员账号', en: 'An account that is there already' },
  waiting: { zh: '邀请待接受', en: 'invited' },
  workingBody: {
    zh: '成立工作机构的文件（可不附）',
    en: 'Document that sets up the working body (optional)',
  },
  recordedAs: {
    zh: '确认后记录一条内部事项，只含编号。',
    en: 'On confirmation one internal entry is recorded, with ids only.',
  },
  saved: { zh: '联系人已保存', en: 'Contact saved' },
  check: { zh: '保存并核对', en: 'Save and check' },
  linkMade: {
    zh: '邀请已生成。请把下面的文字发给联络员。',
    en: 'The invitation is made. Please send this text to the liaison.',
  },
  withdrawHint: {
    zh: '如果不再记录任命，可以在“账号与邀请”里撤回这个邀请。',
    en: 'If the naming is not recorded after all, withdraw the invitation under “Accounts and invitations”.',
  },
} as const satisfies Words;

export function accountText(name: string, isWaiting: boolean): Sentence {
  if (!isWaiting) return { zh: name, en: name };
  return { zh: `${name}（${words.waiting.zh}）`, en: `${name} (${words.waiting.en})` };
}
