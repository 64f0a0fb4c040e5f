import type { Grant, Sentence } from '@pingyi/core';
import { linkAddress, linkText } from './link-text.ts';
import type { Mailer } from './mailer.ts';
import type { LinkPurpose, MadeLink } from './one-time-links.ts';

/** A link as whoever made it gets it, once. */
export interface LinkToHandOver {
  readonly link: string;
  readonly text: Sentence;
  readonly expiresAt: string;
  readonly isMailed: boolean;
}

const subjects: Readonly<Record<Exclude<LinkPurpose, 'sign-in'>, string>> = {
  invitation: '“评议”系统邀请 · Invitation to Pingyi',
  password: '“评议”系统：设置新密码 · A new password for Pingyi',
};

/**
 * Writes the text of a link, and mails it where an address is given. The link is valid whether or not the
 * mail server took the message.
 *
 * @param origin the address under which people reach the server
 */
export async function sendLink(
  { mailer, origin }: { readonly mailer: Mailer | null; readonly origin: string },
  made: MadeLink,
  to: {
    readonly purpose: Exclude<LinkPurpose, 'sign-in'>;
    readonly grants: readonly Pick<Grant, 'role'>[];
    readonly email: string | null;
  },
): Promise<LinkToHandOver> {
  const { purpose, grants, email } = to;
  const { expiresAt, token } = made;
  const link = linkAddress(origin, purpose, token);
  const text = linkText(link, { purpose, grants, expiresAt });
  const isMailed =
    mailer !== null &&
    email !== null &&
    (await mailer({ to: email, subject: subjects[purpose], text: `${text.zh}\n\n${text.en}` }));
  return { link, text, expiresAt: expiresAt.toISOString(), isMailed };
}
