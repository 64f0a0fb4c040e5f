import type { Language } from '@pingyi/core';

/** The weight of one item of `Accept-Language` such as `en-GB;q=0.8`. */
function weightOf(parameters: readonly string[]): number {
  const written = parameters.map((each) => each.trim()).find((each) => /^q=/iu.test(each));
  const weight = written === undefined ? 1 : Number(written.slice(2));
  return Number.isFinite(weight) ? weight : 0;
}

/**
 * The language that a request asks for: Chinese, unless English is preferred to it (RFC 9110, section
 * 12.5.4).
 *
 * @param header `Accept-Language`, or undefined when there is none
 */
export function languageOf(header: string | undefined): Language {
  let zh = 0;
  let en = 0;
  for (const item of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = item.split(';');
    const primary = tag.trim().toLowerCase().split('-')[0];
    if (primary === 'zh' || primary === '*') zh = Math.max(zh, weightOf(parameters));
    if (primary === 'en') en = Math.max(en, weightOf(parameters));
  }
  return en > zh ? 'en' : 'zh';
}
