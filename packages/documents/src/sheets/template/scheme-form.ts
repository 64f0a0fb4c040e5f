import type { Scheme } from '@pingyi/core';
import { schemeColumns } from '../headings.ts';
import type { Choice } from '../layout/sheet-layout.ts';
import { exampleMark } from '../read/table.ts';
import {
  allItems,
  checkpointChoices,
  choiceItems,
  countsChoices,
  exactlyWord,
  leafChoices,
  leafItem,
  listItems,
  noCapWord,
  noneWord,
  numberItems,
  optionChoices,
  type SchemeRow,
} from '../scheme/items.ts';
import { schemeRows } from '../scheme/write-rows.ts';
import { sheetNames } from '../words.ts';
import { decimalEntry, type Entry, type Form, type FormColumn, firstFormRow } from './tables.ts';

function words(choices: readonly (readonly [string, unknown])[]): readonly string[] {
  return choices.map(([word]) => word);
}

/** The words that the option of an item may be. */
const optionsOf: ReadonlyMap<string, readonly string[]> = new Map([
  [listItems.grades, words(countsChoices)],
  ...(Object.keys(choiceItems) as (keyof typeof choiceItems)[]).map(
    (key) => [choiceItems[key], words(optionChoices[key])] as const,
  ),
  [leafItem, words(leafChoices)],
  [listItems.deduction, [noCapWord, noneWord]],
  [listItems.bonus, [noCapWord, noneWord]],
  [listItems.veto, [noneWord]],
  [numberItems.deductionCap, [noCapWord]],
  [listItems.shares, [exactlyWord, noneWord]],
  [listItems.dimensions, [noneWord]],
  [listItems.raterGroups, [noneWord]],
  [listItems.channels, [noneWord]],
  [listItems.classes, [noneWord]],
]);

const everyOption = [...new Set([...optionsOf.values()].flat())];

const checks = {
  type: 'list',
  words: [...words(checkpointChoices), '邀请、签到', '邀请、签到、投票', noneWord],
  error: '可填多个环节，用顿号隔开。仍要填写吗？',
  isStrict: false,
} as const;

const columns: Readonly<Record<(typeof schemeColumns)[number][0], Omit<FormColumn, 'heading'>>> = {
  item: {
    note: '这一行规定什么。从下拉框选择。删去的项目按通用方案的规定执行。',
    width: 18,
    kind: 'text',
    example: `${exampleMark}${listItems.deduction}`,
    choice: {
      type: 'list',
      words: allItems,
      prompt: '这一行规定什么。',
      error: '请从下拉框选择。',
      isStrict: true,
    },
  },
  id: {
    note: '可不填。不填时以名称为编号。',
    width: 20,
    kind: 'text',
    example: 'ticket-overdue',
  },
  name: { note: '等次、规则、单位类别等的名称。', width: 24, kind: 'text', example: '工单逾期' },
  number: {
    note: '系数、权重、分值、人数或比例。比例写小数，如 0.5。',
    width: 10,
    kind: 'number',
    example: 0.2,
  },
  cap: {
    note: '规则的累计上限；代表比例的最高比例。没有时不填。',
    width: 10,
    kind: 'number',
    example: 2,
  },
  option: {
    note: '从下拉框选择。“无”表示该项目一条也没有。',
    width: 22,
    kind: 'text',
    example: null,
    choice: {
      type: 'list',
      words: everyOption,
      error: '请从下拉框选择。',
      isStrict: false,
    },
  },
  checked: {
    note: '只用于代表比例：在哪些环节核验，不足即不得开始。',
    width: 16,
    kind: 'text',
    example: null,
    choice: checks,
  },
  warned: {
    note: '只用于代表比例：在哪些环节提醒。',
    width: 16,
    kind: 'text',
    example: null,
    choice: checks,
  },
};

function numberEntry(text: string | undefined): Entry {
  return text === undefined ? null : decimalEntry(text);
}

function entriesOf(row: SchemeRow): readonly Entry[] {
  return [
    ...schemeColumns.map(([key]) =>
      columns[key].kind === 'number' ? numberEntry(row[key]) : (row[key] ?? null),
    ),
    row.remark ?? null,
  ];
}

/** The drop-down of each prefilled row's option: the words of its own item. */
function ownOptions(rows: readonly SchemeRow[]): readonly Choice[] {
  const column = schemeColumns.findIndex(([key]) => key === 'option');
  return rows.flatMap(({ item }, i) => {
    const own = optionsOf.get(item ?? '');
    if (own === undefined) return [];
    const row = firstFormRow + i;
    return [
      {
        type: 'list',
        column,
        fromRow: row,
        toRow: row,
        words: own,
        error: '请从下拉框选择。',
        isStrict: true,
      },
    ];
  });
}

/** 计分办法: the whole scheme, one row a thing. */
export function schemeForm(scheme: Scheme): Form {
  const rows = schemeRows(scheme);
  return {
    name: sheetNames.scheme,
    page: 'landscape',
    rows: rows.map(entriesOf),
    columns: [
      ...schemeColumns.map(([key, heading]) => ({
        heading,
        ...columns[key],
        ...(key === 'option' ? { choiceFrom: firstFormRow + rows.length } : {}),
      })),
      {
        heading: '说明',
        width: 40,
        kind: 'text',
        example: '示例：每件扣 0.2 分，合计最多扣 2 分',
      },
    ],
    choices: ownOptions(rows),
  };
}
