import type { Facts, Sentence } from '@pingyi/core';

/** A wording in both languages with `{fact}` for each number or word that it tells. */
export type Wording = readonly [zh: string, en: string];

/** How a fact's word is told; what has no better word is told as it is. */
export type Tell = (name: string, word: string) => Sentence;

function asItIs(_: string, word: string): Sentence {
  return { zh: word, en: word };
}

/** A wording with its facts filled in. */
export function fill([zh, en]: Wording, facts: Facts, tell: Tell = asItIs): Sentence {
  const put = (text: string, language: keyof Sentence, between: string): string =>
    text.replace(/\{([A-Za-z]+)\}/gu, (_, name: string) => {
      const fact = facts[name];
      const words = Array.isArray(fact) ? fact.map(String) : [String(fact ?? '?')];
      return words.map((word) => tell(name, word)[language]).join(between);
    });
  return { zh: put(zh, 'zh', '、'), en: put(en, 'en', ', ') };
}
