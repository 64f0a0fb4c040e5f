/**
 * The first letters of a Chinese name's pinyin, by which a desk finds people fast. The collation of the
 * browser (CLDR, `zh-u-co-pinyin`) knows how characters sort: each letter begins with a known character.
 */

/** The first characters of each letter in the order of pinyin; no character begins with I, U or V. */
const beginnings = [
  ['a', '阿'],
  ['b', '八'],
  ['c', '嚓'],
  ['d', '咑'],
  ['e', '妸'],
  ['f', '发'],
  ['g', '旮'],
  ['h', '哈'],
  ['j', '丌'],
  ['k', '咔'],
  ['l', '垃'],
  ['m', '妈'],
  ['n', '拿'],
  ['o', '噢'],
  ['p', '妑'],
  ['q', '七'],
  ['r', '呥'],
  ['s', '仨'],
  ['t', '他'],
  ['w', '屲'],
  ['x', '夕'],
  ['y', '丫'],
  ['z', '匝'],
] as const;

/** Surnames that are read otherwise than the character usually is. */
const surnames: Readonly<Record<string, string>> = {
  单: 's',
  曾: 'z',
  仇: 'q',
  解: 'x',
  查: 'z',
  区: 'o',
  朴: 'p',
  盖: 'g',
  缪: 'm',
  翟: 'z',
  尉: 'y',
  折: 's',
  种: 'c',
  繁: 'p',
  乜: 'n',
  召: 's',
};

const collator = new Intl.Collator('zh-CN-u-co-pinyin');

/** Whether this browser sorts Chinese by pinyin at all. */
const isKnown =
  collator.compare('阿', '张') < 0 &&
  collator.compare('李', '王') < 0 &&
  collator.compare('赵', '钱') > 0;

const han = /^\p{Script=Han}$/u;

function letterOf(character: string): string {
  if (/^[a-z0-9]$/iu.test(character)) return character.toLowerCase();
  if (!isKnown || !han.test(character)) return '';
  let letter = '';
  for (const [each, first] of beginnings)
    if (collator.compare(first, character) <= 0) letter = each;
  return letter;
}

/** The initials of a name, such as `lxm` of 李小明; empty where the browser does not know pinyin. */
export function initialsOf(name: string): string {
  const [first = '', ...rest] = name.replace(/[\s·•]/gu, '');
  return `${surnames[first] ?? letterOf(first)}${rest.map(letterOf).join('')}`;
}
