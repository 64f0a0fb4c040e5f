import type { Sentence } from '@pingyi/core';

/** The names of a record's units by their ids. */
export type UnitNames = Readonly<Record<string, string>>;

/** What a notice says of a unit, by the names of its fields. */
const numbers: Readonly<Record<string, Sentence>> = {
  class: { zh: '类别', en: 'the class' },
  satisfaction: { zh: '本级满意度', en: 'the satisfaction' },
  lowerLevel: { zh: '下级满意度', en: 'the level below' },
  daily: { zh: '日常考核', en: 'the daily assessment' },
  deducted: { zh: '扣分', en: 'the deductions' },
  bonus: { zh: '加分', en: 'the bonus' },
  composite: { zh: '综合得分', en: 'the composite' },
  rank: { zh: '名次', en: 'the rank' },
  tied: { zh: '并列', en: 'the tie' },
  vetoed: { zh: '一票否决', en: 'the veto' },
  reason: { zh: '没有得分的原因', en: 'the reason for no score' },
};

function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** A unit by its name with its id behind; a number of a notice by what it is; anything else as it is. */
export function namedFact(units: UnitNames, fact: string, word: string): Sentence {
  const unit = fact === 'unit' || fact === 'units' ? lookUp(units, word) : undefined;
  if (unit !== undefined) return { zh: `${unit}（${word}）`, en: `${unit} (${word})` };
  const number = fact === 'what' ? lookUp(numbers, word) : undefined;
  return number ?? { zh: word, en: word };
}

/** A line of a list, such as `station 1 heping 95.19`, with units by their names. */
export function withUnitNames(units: UnitNames, line: string): string {
  return line
    .split(' ')
    .map((word) => lookUp(units, word) ?? word)
    .join(' ');
}
