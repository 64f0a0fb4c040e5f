import type { Scheme } from '@pingyi/core';
import {
  dailyColumns,
  headingOf,
  tallyColumnsAfter,
  tallyColumnsBefore,
  unitColumns,
} from '../headings.ts';
import { exampleMark } from '../read/table.ts';
import { plainWord } from '../text.ts';
import { classChoices, overallWord, roleChoices, sheetNames, yesNo } from '../words.ts';
import { type Entry, type Form, type FormColumn, firstFormRow, lastFormRow } from './tables.ts';

export type Rows = readonly (readonly Entry[])[];

export const remarks: FormColumn = { heading: '备注', width: 26, kind: 'text', example: null };
const exampleStation = '城东街道文化站';

function words(choices: readonly (readonly [string, unknown])[]): readonly string[] {
  return choices.map(([word]) => word);
}

const wholeNumber = {
  type: 'whole',
  formula: '0',
  isStrict: true,
  error: '请填整数票数，不填表示 0。',
} as const;

export const decimalNumber = {
  type: 'decimal',
  formula: '0',
  isStrict: true,
  error: '请填不小于 0 的数。',
} as const;

/** The names that were entered in the sheet 单位. */
const unitList = {
  type: 'list',
  formula: `${sheetNames.units}!$A$${firstFormRow + 1}:$A$${lastFormRow}`,
  prompt: '从下拉框选择“单位”表中的单位，也可填其编号。',
  error: '“单位”表中没有这个单位。仍要填写吗？',
  isStrict: false,
} as const;

export const unitColumn: FormColumn = {
  heading: '单位名称',
  note: '“单位”表中的单位名称或编号。',
  width: 28,
  kind: 'text',
  example: `${exampleMark}${exampleStation}`,
  choice: unitList,
};

/** 单位: one row a unit. */
export function unitForm(rows: Rows): Form {
  const heading = (key: (typeof unitColumns)[number][0]) => headingOf(unitColumns, key);
  return {
    name: sheetNames.units,
    page: 'portrait',
    rows,
    columns: [
      {
        heading: heading('name'),
        note: '每个参评单位一行，名称不要重复。',
        width: 28,
        kind: 'text',
        example: `${exampleMark}${exampleStation}`,
      },
      {
        heading: heading('id'),
        note: '可不填。不填时以单位名称为编号。',
        width: 14,
        kind: 'text',
        example: 'chengdong',
      },
      {
        heading: heading('class'),
        note: '同类单位一起排名。可从下拉框选择，也可自填其他类别。',
        width: 14,
        kind: 'text',
        example: '乡镇文化站',
        choice: {
          type: 'list',
          words: words(classChoices),
          prompt: '同类单位一起排名。可自填其他类别。',
          error: '这是新的类别。确定要用吗？',
          isStrict: false,
        },
      },
      {
        heading: heading('parent'),
        note: '没有上级单位时不填。',
        width: 24,
        kind: 'text',
        example: '市文广新局',
        choice: unitList,
      },
      {
        heading: heading('role'),
        note: '填了上级单位时必填。科室的得分计入局机关本级，填“计入本级”；文化站、直属单位填“下级”。',
        width: 14,
        kind: 'text',
        example: '下级',
        choice: {
          type: 'list',
          words: words(roleChoices),
          prompt: '科室填“计入本级”，文化站、直属单位填“下级”。',
          error: '请填“计入本级”或“下级”。',
          isStrict: true,
        },
      },
      {
        heading: heading('exempt'),
        note: '免评单位填“是”：照算满意度，但不排名，也不计入上级。其他单位不填。',
        width: 8,
        kind: 'text',
        example: null,
        choice: {
          type: 'list',
          words: words(yesNo),
          error: '请填“是”，或不填。',
          isStrict: true,
        },
      },
      remarks,
    ],
  };
}

const countNotes: Readonly<Record<string, string>> = {
  issued: '可不填。收回票多于发出票时会提示。',
  returned: '可不填。填了就须等于各等次、弃权、废票之和。',
  abstained: '弃权票（空白票）。没有时不填。',
  invalid: '废票（无效票）。没有时不填。',
};

const exampleCounts: Readonly<Record<string, number>> = {
  issued: 120,
  returned: 110,
  abstained: 0,
  invalid: 4,
  满意: 70,
  比较满意: 20,
  一般: 10,
  不满意: 6,
};

/** A grade's heading: its label, or its id where the label stands for something else, too. */
export function gradeHeading(grades: Scheme['grades'], place: number): string {
  const grade = grades[place];
  const fixed = [...tallyColumnsBefore, ...tallyColumnsAfter].map(([, heading]) => heading);
  const others = grades.flatMap(({ id, label }, i) => (i === place ? [] : [id, label]));
  const taken = new Set([...fixed, ...others, '备注', '说明'].map(plainWord));
  const isShared = taken.has(plainWord(grade?.label ?? ''));
  return (isShared ? grade?.id : grade?.label) ?? '';
}

/** 计票: one row a unit, or one row a part of its tally. */
export function tallyForm(scheme: Scheme, rows: Rows): Form {
  const count = (heading: string, key: string, note: string | undefined): FormColumn => ({
    heading,
    width: 10,
    kind: 'number',
    example: exampleCounts[key] ?? null,
    choice: wholeNumber,
    ...(note === undefined ? {} : { note }),
  });
  const { raterGroups, channels, dimensions, score } = scheme;
  const parts = raterGroups.length > 0 ? raterGroups : channels.length > 0 ? channels : dimensions;
  // A list of words has no way to say a comma or a quotation mark.
  const sayable = parts.filter(({ label }) => !/[",]/u.test(label));
  const partWords = [overallWord, ...sayable.map(({ label }) => label)];
  return {
    name: sheetNames.tallies,
    page: 'landscape',
    rows,
    columns: [
      unitColumn,
      {
        heading: headingOf(tallyColumnsBefore, 'part'),
        note: '一般不填。计分办法要求按评议内容、评议人组或渠道分别计票时，每个分项一行，填分项名称；总体票填“总体”或不填。',
        width: 14,
        kind: 'text',
        example: null,
        choice: {
          type: 'list',
          words: partWords.join(',').length <= 255 ? partWords : [overallWord],
          prompt: score === 'overall' && parts === dimensions ? '一般不填。' : '每个分项一行。',
          error: '填“计分办法”中分项的名称或编号。仍要填写吗？',
          isStrict: false,
        },
      },
      count('发出票', 'issued', countNotes['issued']),
      count('收回票', 'returned', countNotes['returned']),
      ...scheme.grades.map(({ label, counts }, i) =>
        count(
          gradeHeading(scheme.grades, i),
          label,
          counts === false ? '这一项不计入有效票。' : undefined,
        ),
      ),
      count('弃权', 'abstained', countNotes['abstained']),
      count('废票', 'invalid', countNotes['invalid']),
      remarks,
    ],
  };
}

/** 日常考核: points of a maximum. */
export function dailyForm(rows: Rows): Form {
  return {
    name: sheetNames.daily,
    page: 'portrait',
    rows,
    columns: [
      unitColumn,
      {
        heading: headingOf(dailyColumns, 'points'),
        note: '日常考核实得分，如 9.2。没有考核的单位不填。',
        width: 12,
        kind: 'number',
        example: 9.2,
        choice: decimalNumber,
      },
      {
        heading: headingOf(dailyColumns, 'max'),
        note: '日常考核满分，如 10 或 100。',
        width: 12,
        kind: 'number',
        example: 10,
        choice: decimalNumber,
      },
      remarks,
    ],
  };
}
