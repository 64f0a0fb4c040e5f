import { type Grant, roles, type Sentence } from '@pingyi/core';
import type { LinkPurpose } from './one-time-links.ts';

/** Where each kind of link leads; the token stands behind the `#`, which no server ever sees. */
const fragments: Readonly<Record<LinkPurpose | 'set-up', string>> = {
  invitation: 'invitation',
  password: 'new-password',
  'sign-in': 'sign-in',
  'set-up': 'set-up',
};

/** Where a link is opened: a set-up link at the start page, which asks how to begin. */
function pageOf(purpose: LinkPurpose | 'set-up'): string {
  return purpose === 'set-up' ? '/' : '/staff/';
}

/** The address of a link of ours. */
export function linkAddress(
  origin: string,
  purpose: LinkPurpose | 'set-up',
  token: string,
): string {
  return `${origin}${pageOf(purpose)}#${fragments[purpose]}=${token}`;
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

function untilText(expiresAt: Date): Sentence {
  const moment = clock.format(expiresAt);
  return { zh: `北京时间 ${moment} `, en: `${moment} (Beijing time)` };
}

/** A text for messengers and e-mail that carries a link. */
export function linkText(
  address: string,
  link: {
    readonly purpose: Exclude<LinkPurpose, 'sign-in'>;
    readonly grants: readonly Pick<Grant, 'role'>[];
    readonly expiresAt: Date;
  },
): Sentence {
  const until = untilText(link.expiresAt);
  if (link.purpose === 'password')
    return {
      zh: `请打开以下链接，为“评议”系统设置新的登录密码。链接只能使用一次，${until.zh}前有效，请勿转发。\n${address}`,
      en: `Please open this link to set a new password for Pingyi. It works once, until ${until.en}; please do not pass it on.\n${address}`,
    };
  const names = link.grants.map(({ role }) => roles[role]);
  return {
    zh: `您好！邀请您以“${names.map(({ zh }) => zh).join('、')}”的身份使用“评议”系统。请打开以下链接设置用户名和密码。链接只能使用一次，${until.zh}前有效，请勿转发。\n${address}`,
    en: `You are invited to Pingyi as ${names.map(({ en }) => en).join(', ')}. Please open this link to choose a user name and a password. It works once, until ${until.en}; please do not pass it on.\n${address}`,
  };
}
