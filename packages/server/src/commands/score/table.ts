import { type Language, type ScoreResult, type UnitResult, vocabulary } from '@pingyi/core';
import stringWidth from 'string-width';
import { plainText } from '../plain-text.ts';

interface Column {
  readonly heading: Readonly<Record<Language, string>>;
  readonly isNumber: boolean;
  cell(unit: UnitResult, ranked: number, language: Language): string;
}

const nothing = '—';

function marksOf(unit: UnitResult, language: Language): string {
  const isChinese = language === 'zh';
  const marks: string[] = [];
  if (unit.vetoed) marks.push(isChinese ? '一票否决' : 'veto');
  if (unit.talkProposed)
    marks.push(isChinese ? '建议约谈（须按程序审批）' : 'talk proposed (needs a decision)');
  const why = unit.steps.find((step) => step.code === 'no-composite');
  if (why !== undefined) marks.push(why.text);
  return marks.join(isChinese ? '；' : '; ');
}

const columns: readonly Column[] = [
  {
    heading: { zh: '名次', en: 'rank' },
    isNumber: true,
    cell: ({ rank, tied }, ranked, language) => {
      if (rank === null) return nothing;
      return `${rank}/${ranked}${tied ? (language === 'zh' ? ' 并列' : ' tied') : ''}`;
    },
  },
  { heading: { zh: '单位', en: 'unit' }, isNumber: false, cell: (unit) => unit.name },
  {
    heading: { zh: '满意度', en: 'satisfaction' },
    isNumber: true,
    cell: (unit) => unit.satisfaction ?? nothing,
  },
  {
    heading: { zh: '下级', en: 'lower' },
    isNumber: true,
    cell: (unit) => unit.lowerLevel ?? nothing,
  },
  {
    heading: { zh: '日常考核', en: 'daily' },
    isNumber: true,
    cell: (unit) => unit.daily ?? nothing,
  },
  { heading: { zh: '扣分', en: 'deducted' }, isNumber: true, cell: (unit) => unit.deducted },
  { heading: { zh: '加分', en: 'bonus' }, isNumber: true, cell: (unit) => unit.bonus },
  {
    heading: { zh: '综合得分', en: 'composite' },
    isNumber: true,
    cell: (unit) => unit.composite ?? nothing,
  },
  {
    heading: { zh: '说明', en: 'remarks' },
    isNumber: false,
    cell: (unit, _ranked, language) => marksOf(unit, language),
  },
];

function pad(text: string, width: number, isNumber: boolean): string {
  const gap = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return isNumber ? gap + text : text + gap;
}

/** The units of each class, best first, the unranked last; classes in the order of the file. */
function classesOf(result: ScoreResult): ReadonlyMap<string, readonly UnitResult[]> {
  const classes = new Map<string, UnitResult[]>();
  for (const unit of result.units) {
    const units = classes.get(unit.class);
    if (units === undefined) classes.set(unit.class, [unit]);
    else units.push(unit);
  }
  for (const units of classes.values())
    units.sort((a, b) => (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE));
  return classes;
}

/** The result as tables that a person reads, one a class, aligned also with Chinese characters. */
export function tableOf(result: ScoreResult, language: Language): string {
  if (result.units.length === 0)
    return language === 'zh' ? '文件里没有单位。\n' : 'The file holds no unit.\n';
  const blocks = [...classesOf(result)].map(([name, units]) => {
    const ranked = units.filter((unit) => unit.rank !== null).length;
    const rows = [
      columns.map((column) => column.heading[language]),
      ...units.map((unit) =>
        columns.map((column) => plainText(column.cell(unit, ranked, language))),
      ),
    ];
    const widths = columns.map((_, place) =>
      rows.reduce((widest, row) => Math.max(widest, stringWidth(row[place] ?? '')), 0),
    );
    const lines = rows.map((row) =>
      row
        .map((cell, place) => pad(cell, widths[place] ?? 0, columns[place]?.isNumber === true))
        .join('  ')
        .trimEnd(),
    );
    const title =
      language === 'zh'
        ? `${vocabulary(plainText(name), language)}（${units.length} 个单位，${ranked} 个参加排名）`
        : `${vocabulary(plainText(name), language)} (${units.length} units, ${ranked} ranked)`;
    return `${title}\n${lines.join('\n')}\n`;
  });
  return blocks.join('\n');
}
