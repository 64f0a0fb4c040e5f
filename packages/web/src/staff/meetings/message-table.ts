import { saveFile } from '../../ui/save-file.ts';

/** A message to one person, for the office's own message service. */
export interface Message {
  readonly phone: string | null;
  readonly name: string | null;
  readonly text: string;
}

/** One cell of a CSV file (RFC 4180); what a sheet could take for a formula is kept a text. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Messages as a CSV file that sheets of every maker open with Chinese in it. */
export function messagesCsv(messages: readonly Message[]): string {
  const rows = [
    ['电话', '姓名', '短信内容'],
    ...messages.map(({ phone, name, text }) => [phone ?? '', name ?? '', text]),
  ];
  return `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

export function saveMessages(file: string, messages: readonly Message[]): void {
  saveFile(new Blob([messagesCsv(messages)], { type: 'text/csv;charset=utf-8' }), file);
}
