import type { Facts, Sentence } from '@pingyi/core';

/** A wording in both languages with `{fact}` for each number or word that it tells. */
export type Wording = readonly [zh: string, en: string];

function textOf(facts: Facts, name: string): string {
  const fact = facts[name];
  return Array.isArray(fact) ? fact.join('、') : String(fact ?? '?');
}

/** A wording with its facts filled in. */
export function fill([zh, en]: Wording, facts: Facts): Sentence {
  const put = (text: string): string =>
    text.replace(/\{([A-Za-z]+)\}/gu, (_, name: string) => textOf(facts, name));
  return { zh: put(zh), en: put(en).replaceAll('、', ', ') };
}
