import { dailyGrounds, readDailyGrounds, type Sentence } from '@pingyi/core';
import { oneLine } from './clean-text.ts';
import type { ListDescription } from './description.ts';
import { choiceOf, namedChoice } from './values/choice.ts';
import { day } from './values/date.ts';
import { isAbove, pointsOf, shortestDecimal } from './values/decimal.ts';
import { officialLine } from './values/text.ts';

/** One line of the daily assessment (日常考核): what a unit got for an item, and on what evidence. */
export type DailyLineRow = {
  /** Ids of a unit and of an item of the campaign's sheet. */
  readonly unit: string | null;
  readonly item: string | null;
  /** Points as exact decimal text, from 0 to the item's most. */
  readonly points: string | null;
  /** The day of the assessment, `YYYY-MM-DD`. */
  readonly day: string | null;
  readonly evidence: string | null;
};

/** An item of the sheet and the most points that it gives. */
export interface DailyItem {
  readonly id: string;
  readonly name: Sentence;
  /** Exact decimal text. */
  readonly max: string;
  /** The levels that are assessed by it; all of them when left out. */
  readonly levels?: readonly string[] | undefined;
}

/** What daily lines refer to. */
export interface DailyContext {
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    /** Null where nobody knows it: then no item is refused for it. */
    readonly level: string | null;
  }[];
  readonly items: readonly DailyItem[];
}

/** Characters of a line’s grounds, of which the day is a part. */
const mostText = 500;

/** Daily assessment lines (R53): one line a unit and item, with its evidence. */
export const dailyLineList: ListDescription<DailyLineRow, DailyContext> = {
  id: 'daily',
  title: { zh: '日常考核', en: 'Daily assessment' },
  ignored: ['满分', '分值', '标准分', 'Maximum'],
  idColumn: null,
  mayBringIds: false,
  columns: {
    unit: {
      heading: { zh: '单位名称', en: 'Unit' },
      aliases: ['单位', '参评单位', '被考核单位', '考核单位', '单位编号'],
      isRequired: true,
      type: choiceOf(({ units }) => units.map(namedChoice)),
      width: 30,
      guide: {
        zh: '参评单位的名称或编号，从下拉框选择。',
        en: 'The unit’s name or id; choose from the list.',
      },
      example: null,
      mayMerge: true,
    },
    item: {
      heading: { zh: '考核项目', en: 'Item' },
      aliases: ['项目', '考核内容', '指标', '考核指标', '考核事项'],
      isRequired: true,
      type: choiceOf(({ items }) => items),
      width: 32,
      guide: {
        zh: '从下拉框选择。一个单位的一个项目只填一行。',
        en: 'Choose from the list. One line for each item of a unit.',
      },
      example: null,
      mayMerge: true,
    },
    points: {
      heading: { zh: '得分', en: 'Points' },
      aliases: ['考核得分', '实得分', '分数', '评分'],
      isRequired: true,
      type: pointsOf(6),
      width: 12,
      guide: {
        zh: '从 0 到该项目的满分，可带小数。没有考核的不要填 0，不要列出该行。',
        en: 'From 0 to the item’s most, decimals allowed. Leave out what was not assessed; do not write 0.',
      },
      example: { zh: '1', en: '1' },
    },
    day: {
      heading: { zh: '考核日期', en: 'Day' },
      aliases: ['日期', '考核时间', '时间', 'Date'],
      isRequired: false,
      type: day,
      width: 16,
      guide: {
        zh: '如 2026-07-01、2026年7月1日、2026.7.1。',
        en: 'Such as 2026-07-01.',
      },
      example: { zh: '2026-07-01', en: '2026-07-01' },
      mayMerge: true,
    },
    evidence: {
      heading: { zh: '依据', en: 'Evidence' },
      aliases: ['考核依据', '评分依据', '得分依据', '扣分原因', '佐证材料', '理由'],
      isRequired: false,
      type: officialLine(mostText),
      width: 50,
      guide: {
        zh: '凭什么得这个分，如文件、截图、检查记录的名称。将随结果公开，不要写个人电话。',
        en: 'On what the points rest: a document, picture or record. Published with the result: no private telephone numbers.',
      },
      example: { zh: '公开承诺已于 7 月 1 日登报', en: 'Commitment printed on 1 July' },
    },
  },
  identities: [
    {
      column: 'item',
      needs: ['unit', 'item'],
      kind: 'once',
      keyOf: ({ unit, item }) => (unit === null || item === null ? null : `${unit} ${item}`),
    },
  ],
  // A day that was written with the evidence, as a line's grounds have it, is the row's day.
  complete: (row) =>
    row.day === null && row.evidence !== null ? { ...row, ...readDailyGrounds(row.evidence) } : row,
  show: (rows) => rows,
  check: ({ rows, context, object }) => {
    const itemOf = new Map(context.items.map((item) => [item.id, item]));
    const levelOf = new Map(context.units.map(({ id, level }) => [id, level]));
    for (const row of rows) {
      const { unit, item: id, points, day, evidence } = row.values;
      const length = evidence === null ? 0 : dailyGrounds({ day, evidence }, null).length;
      if (length > mostText) object(row, 'evidence', 'text-too-long', { length, most: mostText });
      const item = id === null ? undefined : itemOf.get(id);
      if (item === undefined) continue;
      if (points !== null && isAbove(points, item.max))
        object(row, 'points', 'daily-exceeds-max', { points, max: item.max });
      const level = unit === null ? null : (levelOf.get(unit) ?? null);
      if (level !== null && item.levels?.includes(level) === false)
        object(row, 'item', 'item-of-other-level');
    }
    return rows.map(({ values }) => values);
  },
};

/** A line of the daily assessment as it would be read from the sheet that it is taken out in. */
export function rowOfDailyLine(line: {
  readonly unit: string;
  readonly item: string;
  /** Exact decimal text. */
  readonly points: string;
  readonly grounds: string;
}): DailyLineRow {
  const { unit, item, points, grounds } = line;
  const said = readDailyGrounds(oneLine(grounds));
  return { unit, item, points: shortestDecimal(points) ?? points, ...said };
}
