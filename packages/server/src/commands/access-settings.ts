import { type Mailer, smtpMailer } from '../access/links/mailer.ts';
import { shortestRetention } from '../access/log/access-log.ts';
import type { Place } from './command.ts';

/** The part of `serve --help` that is about people reaching the server and signing in. */
export const accessEnvironment = `  PUBLIC_URL  the address under which people reach the server, such as https://pingyi.example
        behind a proxy; links carry it, and with https cookies are sent encrypted only
  SMTP_URL, MAIL_FROM  a mail server (smtp://user:password@host:587) and the sender's address;
        without them invitations are links to copy
  ACCESS_LOG_DAYS  how long the access log is kept, 730 unless set, at least ${shortestRetention}`;

/** What `serve` reads of the environment about signing in. */
export interface ServeAccess {
  /** Without a slash at its end; null to go by what the browser says. */
  readonly publicUrl: string | null;
  readonly mailer: Mailer | null;
  readonly accessLogDays: number;
}

type Read =
  | { readonly ok: true; readonly settings: ServeAccess }
  | { readonly ok: false; readonly sentence: string };

/** The origin that a text writes, or null when it is none. */
function originIn(text: string): string | null {
  try {
    const { protocol, origin } = new URL(text);
    return protocol === 'http:' || protocol === 'https:' ? origin : null;
  } catch {
    return null;
  }
}

/** Reads the settings of signing in, or says in one sentence what is wrong with them. */
export function serveAccessOf({ settings }: Place): Read {
  const { publicUrl, smtpUrl, mailFrom, accessLogDays } = settings;
  const origin = publicUrl === undefined ? null : originIn(publicUrl);
  if (publicUrl !== undefined && origin === null)
    return {
      ok: false,
      sentence: `PUBLIC_URL 应为网址，现为“${publicUrl}”。 PUBLIC_URL must be an address such as https://pingyi.example.`,
    };
  const days = /^\d{1,5}$/u.test(accessLogDays) ? Number(accessLogDays) : 0;
  if (days < shortestRetention)
    return {
      ok: false,
      sentence: `ACCESS_LOG_DAYS 应为不小于 ${shortestRetention} 的整数，现为“${accessLogDays}”。 ACCESS_LOG_DAYS must be a whole number from ${shortestRetention}.`,
    };
  if ((smtpUrl === undefined) !== (mailFrom === undefined))
    return {
      ok: false,
      sentence:
        'SMTP_URL 和 MAIL_FROM 须同时设置。 SMTP_URL and MAIL_FROM belong together; set both.',
    };
  const isMail = smtpUrl !== undefined && mailFrom !== undefined;
  if (isMail && origin === null)
    return {
      ok: false,
      sentence:
        '发邮件须设置 PUBLIC_URL，邮件里的链接才能打开。 Sending e-mail needs PUBLIC_URL, so that its links open.',
    };
  if (isMail && !/^smtps?:\/\/\S+$/u.test(smtpUrl))
    return {
      ok: false,
      sentence:
        'SMTP_URL 应以 smtp:// 或 smtps:// 开头。 SMTP_URL must begin with smtp:// or smtps://.',
    };
  const mailer = isMail ? smtpMailer(smtpUrl, mailFrom) : null;
  return { ok: true, settings: { publicUrl: origin, mailer, accessLogDays: days } };
}
