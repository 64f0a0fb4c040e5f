import type { Sentence } from '@pingyi/core';

/** Marks between texts, which the two languages write differently. */

/** A sentence, or a text that is the same in both languages, such as a name. */
export type Said = Sentence | string;

function bothOf(said: Said): Sentence {
  return typeof said === 'string' ? { zh: said, en: said } : said;
}

/** What stands between a label and what it is about. */
export const colon: Sentence = { zh: '：', en: ': ' };

/** A label and what it is about. */
export function labelled(label: Said, about: Said): Sentence {
  const [name, value] = [bothOf(label), bothOf(about)];
  return { zh: `${name.zh}：${value.zh}`, en: `${name.en}: ${value.en}` };
}

/** A text with what says more in brackets. */
export function bracketed(text: Said, more: Said): Sentence {
  const [first, second] = [bothOf(text), bothOf(more)];
  return { zh: `${first.zh}（${second.zh}）`, en: `${first.en} (${second.en})` };
}

/** Things in a row. */
export function inARow(list: readonly Said[]): Sentence {
  const all = list.map(bothOf);
  return { zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(', ') };
}

/** Particulars in a row, of which each says something else. */
export function besides(list: readonly Said[]): Sentence {
  const all = list.map(bothOf);
  return { zh: all.map(({ zh }) => zh).join('，'), en: all.map(({ en }) => en).join(', ') };
}
