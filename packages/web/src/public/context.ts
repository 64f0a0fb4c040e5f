import type { Language, Sentence } from '@pingyi/core';
import type { AskedPage, PublicRecord } from '@pingyi/record';

/** What every page is drawn with. */
export interface PageContext {
  readonly asked: AskedPage;
  readonly record: PublicRecord;
  readonly language: Language;
  /** Says a text in the reader's language. */
  readonly say: (text: Sentence) => string;
  /** An address of the site, in the language that the reader chose by hand. */
  readonly href: (path: string, query?: Readonly<Record<string, string>>) => string;
}

/** The language that the address names, else null. */
function chosenLanguage({ query }: AskedPage): Language | null {
  const { lang } = query;
  return lang === 'zh' || lang === 'en' ? lang : null;
}

/** An address with the words of a query. */
export function addressOf(path: string, query: Readonly<Record<string, string>>): string {
  const words = new URLSearchParams(query).toString();
  return words === '' ? path : `${path}?${words}`;
}

export function contextOf(asked: AskedPage, record: PublicRecord): PageContext {
  const chosen = chosenLanguage(asked);
  const language = chosen ?? asked.language;
  return {
    asked,
    record,
    language,
    say: (text) => text[language],
    href: (path, query = {}) =>
      addressOf(path, chosen === null ? query : { ...query, lang: chosen }),
  };
}
