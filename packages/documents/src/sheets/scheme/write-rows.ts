import type { Scheme } from '@pingyi/core';
import { type Choices, categoryChoices, classChoices, wordFor } from '../words.ts';
import {
  type Checkpoint,
  type ChoiceItem,
  checkpointChoices,
  choiceItems,
  countsChoices,
  exactlyWord,
  leafChoices,
  leafItem,
  listItems,
  type NumberItem,
  nameItem,
  noCapWord,
  noneWord,
  numberItems,
  optionChoices,
  otherClassesWord,
  type SchemeRow,
} from './items.ts';

/** The columns of a row that have something to say. */
function row(columns: { readonly [Column in keyof SchemeRow]: string | undefined }): SchemeRow {
  return Object.fromEntries(Object.entries(columns).filter(([, text]) => text !== undefined));
}

/** The rows of a list, or the one row that says that it is empty. */
function listRows(item: string, rows: readonly SchemeRow[]): readonly SchemeRow[] {
  return rows.length === 0 ? [{ item, option: noneWord }] : rows;
}

type Weighted = { readonly id: string; readonly label: string; readonly weight: string };

function weightedRows(item: string, entries: readonly Weighted[], remark: string) {
  return listRows(
    item,
    entries.map(({ id, label, weight }) => ({ item, id, name: label, number: weight, remark })),
  );
}

function numberRow(item: NumberItem, number: string | number, remark: string): SchemeRow {
  return { item: numberItems[item], number: String(number), remark };
}

function choiceRow<Value>(
  item: ChoiceItem,
  choices: Choices<Value>,
  value: Value,
  remark: string,
): SchemeRow {
  return row({ item: choiceItems[item], option: wordFor(choices, value), remark });
}

const capRemarks = {
  deduction: '数值为每次扣分；上限为该规则合计最多扣分',
  bonus: '数值为每次加分；上限为该规则合计最多加分',
  veto: '排在同类未被否决的单位之后',
} as const;

function ruleRows(scheme: Scheme): readonly SchemeRow[] {
  if (scheme.rules.length === 0) return [{ item: listItems.deduction, option: noneWord }];
  return scheme.rules.map(({ id, kind, label, amount, cap }) =>
    row({
      item: listItems[kind],
      id,
      name: label,
      number: amount,
      cap: cap ?? undefined,
      option: cap === null ? noCapWord : undefined,
      remark: capRemarks[kind],
    }),
  );
}

function checkpoints(list: readonly Checkpoint[]): string {
  if (list.length === 0) return noneWord;
  return list.map((each) => wordFor(checkpointChoices, each) ?? each).join('、');
}

function shareRows({ panel }: Scheme): readonly SchemeRow[] {
  return listRows(
    listItems.shares,
    panel.shares.map(({ category, atLeast, atMost, exactly, checkedAt, warnedAt }) =>
      row({
        item: listItems.shares,
        name: wordFor(categoryChoices, category) ?? category,
        number: exactly ?? atLeast,
        cap: atMost,
        option: exactly === undefined ? undefined : exactlyWord,
        checked: checkpoints(checkedAt),
        warned: checkpoints(warnedAt),
        remark: '数值为最低比例，上限为最高比例',
      }),
    ),
  );
}

function leafRows({ leaf }: Scheme): readonly SchemeRow[] {
  return Object.entries(leaf).map(([name, policy]) =>
    row({
      item: leafItem,
      name: name === '*' ? otherClassesWord : (wordFor(classChoices, name) ?? name),
      option: wordFor(leafChoices, policy),
      remark: '没有下级单位的这类单位怎样计分',
    }),
  );
}

/** A whole scheme as the rows of the sheet 计分办法; `readSchemeRows` reads them back. */
export function schemeRows(scheme: Scheme): readonly SchemeRow[] {
  const { composite, lowerLevel, talk, panel, rounding, deductionCap } = scheme;
  return [
    { item: nameItem, name: scheme.name },
    ...scheme.grades.map(({ id, label, coefficient, counts }) =>
      row({
        item: listItems.grades,
        id,
        name: label,
        number: coefficient,
        option: counts === undefined ? undefined : wordFor(countsChoices, counts),
        remark: '数值为系数，0 至 1',
      }),
    ),
    choiceRow('abstention', optionChoices.abstention, scheme.abstention, '弃权票（空白票）'),
    choiceRow('score', optionChoices.score, scheme.score, '以哪一组票计算满意度'),
    ...weightedRows(listItems.dimensions, scheme.dimensions, '数值为权重，按比例折算'),
    ...weightedRows(listItems.raterGroups, scheme.raterGroups, '数值为权重，合计须为 1'),
    ...weightedRows(listItems.channels, scheme.channels, '数值为权重，合计须为 1'),
    numberRow('ownLevel', composite.ownLevel, '三项权重合计须为 1'),
    numberRow('lowerLevel', composite.lowerLevel, '三项权重合计须为 1'),
    numberRow('dailyAssessment', composite.dailyAssessment, '三项权重合计须为 1'),
    choiceRow('of', optionChoices.of, lowerLevel.of, '下级取哪一项得分'),
    choiceRow('mean', optionChoices.mean, lowerLevel.mean, '多个下级单位怎样平均'),
    ...leafRows(scheme),
    ...ruleRows(scheme),
    deductionCap === null
      ? { item: numberItems.deductionCap, option: noCapWord, remark: '全部扣分合计最多扣几分' }
      : numberRow('deductionCap', deductionCap, '全部扣分合计最多扣几分'),
    numberRow('decimals', rounding.decimals, '公布得分的小数位数'),
    choiceRow('mode', optionChoices.mode, rounding.mode, '只在公布时舍入一次'),
    numberRow('bottom', talk.bottom, '同类最后几名，建议约谈的条件之一'),
    numberRow('below', talk.below, '满意度低于此线，建议约谈的条件之一'),
    ...listRows(
      listItems.classes,
      talk.classes.map((name) => ({
        item: listItems.classes,
        name: wordFor(classChoices, name) ?? name,
        remark: '适用约谈的单位类别',
      })),
    ),
    numberRow('minimumClass', talk.minimumClass, '同类排名单位少于此数时不建议约谈'),
    numberRow('minimum', panel.minimum, '评议代表最少人数'),
    choiceRow('scope', optionChoices.scope, panel.scope, '最少人数按什么计算'),
    ...shareRows(scheme),
    numberRow('minimumCohort', panel.minimumCohort, '少于此数的分组不单独公布'),
  ];
}
