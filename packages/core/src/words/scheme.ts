import type { Scheme } from '../rulebook/scheme.ts';
import type { Language } from './language.ts';
import { describeInEnglish } from './scheme-en.ts';
import { describeInChinese } from './scheme-zh.ts';

/**
 * A scheme as plain sentences, for the annex of a notice and for screens: every rule that a number
 * depends on, in the order in which a score comes about.
 */
export function describeScheme(scheme: Scheme, language: Language): readonly string[] {
  return language === 'zh' ? describeInChinese(scheme) : describeInEnglish(scheme);
}
