import type { Language, Sentence } from '@pingyi/core';

/** A unit's year as other assessments take it over: rounded texts as published, null where there is none. */
export interface UnitYear {
  readonly name: string;
  /** The name of its class. */
  readonly class: Sentence;
  readonly satisfaction: string | null;
  readonly daily: string | null;
  readonly deducted: string;
  readonly bonus: string;
  readonly composite: string | null;
  readonly rank: number | null;
  /** How many units of the class are ranked. */
  readonly ranked: number;
  readonly tied: boolean;
  readonly vetoed: boolean;
  readonly exempt: boolean;
  /** The counted deductions and vetoes, each in a few words. */
  readonly penalties: readonly string[];
  /** Titles of collated problems that concern the unit. */
  readonly problems: readonly string[];
  /** What the leader decided on a proposed talk; null where none was proposed or decided. */
  readonly talk: 'hold' | 'waive' | null;
}

/** A column of such a table. */
interface YearColumn {
  readonly heading: Sentence;
  /** In characters of the default font; a Chinese one counts two. */
  readonly width: number;
  readonly value: (unit: UnitYear, language: Language) => string | number | null;
}

/** A table that another assessment takes over: which one, and its columns as data. */
export interface UseOfResults {
  readonly id: string;
  readonly title: Sentence;
  readonly columns: readonly YearColumn[];
}

function yesNo(is: boolean, language: Language): string {
  if (language === 'zh') return is ? '是' : '否';
  return is ? 'yes' : 'no';
}

function rankOf({ rank, ranked, tied, exempt }: UnitYear, language: Language): string {
  if (exempt) return language === 'zh' ? '免评' : 'exempt';
  if (rank === null) return '';
  const mark = tied ? (language === 'zh' ? '（并列）' : ' (tied)') : '';
  return `${rank}/${ranked}${mark}`;
}

/** Points as a number that a spreadsheet can add up; rounded once already. */
function number(text: string | null): number | null {
  return text === null ? null : Number(text);
}

const between: Readonly<Record<Language, string>> = { zh: '；', en: '; ' };
const talks = {
  hold: { zh: '约谈', en: 'held' },
  waive: { zh: '决定不约谈', en: 'waived' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Columns that more than one table has. */
export const columns = {
  unit: {
    heading: { zh: '单位', en: 'Unit' },
    width: 30,
    value: ({ name }) => name,
  },
  class: {
    heading: { zh: '类别', en: 'Class' },
    width: 18,
    value: (unit, language) => unit.class[language],
  },
  satisfaction: {
    heading: { zh: '群众满意度', en: 'Satisfaction' },
    width: 14,
    value: ({ satisfaction }) => number(satisfaction),
  },
  daily: {
    heading: { zh: '日常考核', en: 'Daily assessment' },
    width: 14,
    value: ({ daily }) => number(daily),
  },
  bonus: {
    heading: { zh: '加分', en: 'Bonus' },
    width: 10,
    value: ({ bonus }) => number(bonus),
  },
  deducted: {
    heading: { zh: '扣分', en: 'Deducted' },
    width: 10,
    value: ({ deducted }) => number(deducted),
  },
  composite: {
    heading: { zh: '综合评定结果', en: 'Composite' },
    width: 16,
    value: ({ composite }) => number(composite),
  },
  rank: { heading: { zh: '名次', en: 'Rank' }, width: 14, value: rankOf },
  vetoed: {
    heading: { zh: '一票否决', en: 'Veto' },
    width: 12,
    value: ({ vetoed }, language) => yesNo(vetoed, language),
  },
  penalties: {
    heading: { zh: '扣分和否决事项', en: 'Deductions and vetoes' },
    width: 50,
    value: ({ penalties }, language) => penalties.join(between[language]),
  },
  problems: {
    heading: { zh: '群众反映的主要问题', en: 'Main problems raised' },
    width: 50,
    value: ({ problems }, language) => problems.join(between[language]),
  },
  talk: {
    heading: { zh: '约谈', en: 'Talk' },
    width: 14,
    value: ({ talk }, language) => (talk === null ? '' : talks[talk][language]),
  },
} as const satisfies Readonly<Record<string, YearColumn>>;
