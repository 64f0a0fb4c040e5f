import { roles } from '@pingyi/core';
import type { AccessProblemFacts } from './access-problems.ts';
import type { Words } from './words.ts';

/** Sentences of problems on signing in, rights and accounts. */
export const accessWords: {
  readonly [Code in keyof AccessProblemFacts]: Words<AccessProblemFacts[Code]>;
} = {
  'request-from-elsewhere': {
    title: { zh: '请求来自其他网站', en: 'Request from elsewhere' },
    what: () => ({
      zh: '这个请求不是从评议系统自己的页面发出的。',
      en: 'The request does not come from a page of this server.',
    }),
    remedy: {
      zh: '请在评议系统的页面上操作；程序请带上 Pingyi-Client 请求头。',
      en: 'Please use the pages of this server; a program sends the header Pingyi-Client.',
    },
  },
  'sign-in-wrong': {
    title: { zh: '登录信息有误', en: 'Sign-in failed' },
    what: () => ({
      zh: '用户名、密码或动态验证码不正确。',
      en: 'User name, password or code is not right.',
    }),
    remedy: {
      zh: '请核对后重试；忘记密码请联系系统管理员。',
      en: 'Please check and try again; an administrator helps who forgot the password.',
    },
  },
  'sign-in-locked': {
    title: { zh: '尝试次数过多', en: 'Too many attempts' },
    what: ({ seconds }) => ({
      zh: `连续多次失败，还要等 ${seconds} 秒才能再试。`,
      en: `There were several failures in a row; the next attempt is possible in ${seconds} s.`,
    }),
    remedy: {
      zh: '请稍候，或请系统管理员解除锁定。',
      en: 'Please wait, or have an administrator unlock the account.',
    },
  },
  'sign-in-over': {
    title: { zh: '登录已超时', en: 'Sign-in timed out' },
    what: () => ({
      zh: '输入密码之后时间过长，或尝试次数过多。',
      en: 'The password was given too long ago, or there were too many attempts.',
    }),
    remedy: { zh: '请重新输入用户名和密码。', en: 'Please begin again with the password.' },
  },
  'proof-wrong': {
    title: { zh: '密码或验证码有误', en: 'Wrong password or code' },
    what: () => ({
      zh: '密码或动态验证码不正确，或验证码已经用过。',
      en: 'Password or code is not right, or the code was used already.',
    }),
    remedy: {
      zh: '请核对后重试；验证码请等下一个。',
      en: 'Please try again; with a code, please wait for the next one.',
    },
  },
  'second-factor-missing': {
    title: { zh: '需要动态验证码', en: 'Second factor required' },
    what: () => ({
      zh: '您的权限须用动态验证码登录，本次登录还没有。',
      en: 'What you may do asks for a second factor, which this sign-in lacks.',
    }),
    remedy: {
      zh: '请先在“我的账号”中启用动态验证码。',
      en: 'Please set it up under “my account” first.',
    },
  },
  'right-missing': {
    title: { zh: '没有这项权限', en: 'Not allowed' },
    what: ({ sentence }) => ({
      zh: `您没有这项权限：${sentence.zh}`,
      en: `You do not have this right: ${sentence.en}`,
    }),
    remedy: {
      zh: '请由有权限的人员办理。',
      en: 'Please leave it to somebody whose role allows it.',
    },
  },
  'role-ambiguous': {
    title: { zh: '请写明以何身份办理', en: 'Which role?' },
    what: ({ roles: held }) => ({
      zh: `您可以${held.map((role) => `“${roles[role].zh}”`).join('或')}的身份办理。`,
      en: `You may do this as ${held.map((role) => roles[role].en).join(' or ')}.`,
    }),
    remedy: {
      zh: '请在 Acting-Role 请求头中写明其一。',
      en: 'Please name one of them in the header Acting-Role.',
    },
  },
  'link-over': {
    title: { zh: '链接已失效', en: 'The link does not work any more' },
    what: () => ({
      zh: '这个链接已经用过、已经撤回或已经过期。',
      en: 'The link was used, withdrawn, or is too old.',
    }),
    remedy: { zh: '请向发出链接的人再要一个。', en: 'Please ask whoever sent it for another.' },
  },
  'installation-in-use': {
    title: { zh: '系统已在使用', en: 'The installation is in use' },
    what: () => ({
      zh: '这套系统里已有正式的账号或评议活动，示例城市只能装进空的系统。',
      en: 'This installation has accounts or campaigns of its own; the example goes into an empty one.',
    }),
    remedy: {
      zh: '请换一个空的数据文件夹（PINGYI_DATA）再装示例城市。',
      en: 'Please load the example with a data folder of its own (PINGYI_DATA).',
    },
  },
  'real-campaign-by-link': {
    title: { zh: '须以正式账号建立', en: 'A real campaign needs a real sign-in' },
    what: () => ({
      zh: '正式的评议活动要由用密码和动态验证码登录的人建立；示例的登录链接不够。',
      en: 'A real campaign is made by somebody who signs in with password and authenticator; a link of the example is not enough.',
    }),
    remedy: {
      zh: '请以示例的系统管理员身份邀请正式的系统管理员和评议办，再由评议办建立。只想试一试，请用演练。',
      en: 'Please invite a real administrator and a real office as the example’s administrator; that office then makes it. To try things out, use the rehearsal.',
    },
  },
  'administrator-unready': {
    title: { zh: '还没有正式的系统管理员', en: 'No real administrator yet' },
    what: () => ({
      zh: '建立正式的评议活动以后，示例的登录链接全部失效，而现在还没有设好动态验证码的系统管理员。',
      en: 'With the first real campaign every link of the example ends, and no administrator has an authenticator yet.',
    }),
    remedy: {
      zh: '请以示例的系统管理员身份邀请一位正式的系统管理员，由其设好动态验证码。',
      en: 'Please invite a real administrator as the example’s administrator, who then sets up an authenticator.',
    },
  },
  'user-name-taken': {
    title: { zh: '用户名已被使用', en: 'User name taken' },
    what: () => ({
      zh: '这个用户名已有人使用。',
      en: 'Somebody has this user name already.',
    }),
    remedy: { zh: '请换一个用户名。', en: 'Please choose another.' },
  },
  'password-too-short': {
    title: { zh: '密码太短', en: 'Password too short' },
    what: ({ least }) => ({
      zh: `密码至少要有 ${least} 个字符。`,
      en: `A password has at least ${least} characters.`,
    }),
    remedy: {
      zh: '几个不相干的词连在一起，又长又好记。',
      en: 'A few unrelated words in a row are long and easy to remember.',
    },
  },
  'password-too-long': {
    title: { zh: '密码太长', en: 'Password too long' },
    what: ({ most }) => ({
      zh: `密码最多 ${most} 个字符。`,
      en: `A password has at most ${most} characters.`,
    }),
    remedy: { zh: '请缩短。', en: 'Please shorten it.' },
  },
  'password-has-user-name': {
    title: { zh: '密码含有用户名', en: 'Password contains the user name' },
    what: () => ({ zh: '密码中含有用户名。', en: 'The password contains the user name.' }),
    remedy: { zh: '请换一个密码。', en: 'Please choose another.' },
  },
  'password-common': {
    title: { zh: '密码过于常见', en: 'Password too common' },
    what: () => ({
      zh: '这个密码很容易被猜到：常见词、键盘顺序、重复或纯数字。',
      en: 'The password is easily guessed: a common word, a row of keys, a repetition or only digits.',
    }),
    remedy: {
      zh: '几个不相干的词连在一起，又长又好记。',
      en: 'A few unrelated words in a row are long and easy to remember.',
    },
  },
  'account-unknown': {
    title: { zh: '没有这个账号', en: 'Unknown account' },
    what: ({ account }) => ({
      zh: `没有编号为“${account}”的账号。`,
      en: `There is no account “${account}”.`,
    }),
    remedy: { zh: '全部账号见 /api/accounts。', en: 'All accounts are at /api/accounts.' },
  },
  'account-still-open': {
    title: { zh: '账号尚未注销', en: 'The account is not closed' },
    what: () => ({
      zh: '只有已注销账号的持有人信息可以删除。',
      en: 'Only the holder of a closed account is erased.',
    }),
    remedy: { zh: '请先注销账号。', en: 'Please close the account first.' },
  },
  'invitation-unknown': {
    title: { zh: '没有这份邀请', en: 'Unknown invitation' },
    what: () => ({
      zh: '没有这份邀请，或它已经用过、撤回、过期。',
      en: 'There is no such invitation, or it was used, withdrawn, or is too old.',
    }),
    remedy: { zh: '全部邀请见 /api/invitations。', en: 'All invitations are at /api/invitations.' },
  },
};
