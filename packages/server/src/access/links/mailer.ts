import { createTransport } from 'nodemailer';

/** One message of plain text. */
interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends messages; false when the mail server did not take one. */
export type Mailer = (message: Message) => Promise<boolean>;

/** How long a mail server may take, in milliseconds. */
const patience = 15_000;

/**
 * A mailer over SMTP.
 *
 * @param url `smtp://user:password@host:port`, or `smtps://…` for TLS from the first byte
 * @param from the sender's address
 */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(
    { url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
    { from },
  );
  return async ({ to, subject, text }) => {
    try {
      await transport.sendMail({ to, subject, text });
      return true;
    } catch {
      return false;
    }
  };
}
