import type { LeafPolicy, Scheme } from '@pingyi/core';
import { vocabulary } from '@pingyi/core';
import type { SchemeColumn } from '../headings.ts';
import type { Choices } from '../words.ts';

/**
 * The rows of the sheet 计分办法: one row says one thing, its first cell says what. Every field of
 * `pingyi-scheme/1` has its item here.
 */

/** A row of the sheet as texts, by column. */
export type SchemeRow = Readonly<Partial<Record<SchemeColumn, string>>> & {
  readonly remark?: string;
};

/** Lists: each row is an entry, and any row of a list replaces the plan's whole list. */
export const listItems = {
  grades: '评议等次',
  dimensions: '评议内容',
  raterGroups: '评议人组',
  channels: '评议渠道',
  deduction: '扣分规则',
  bonus: '加分规则',
  veto: '一票否决规则',
  classes: '约谈类别',
  shares: '代表比例',
} as const;

export type ListItem = keyof typeof listItems;

/** Rows that say one number. */
export const numberItems = {
  ownLevel: '本级权重',
  lowerLevel: '下级权重',
  dailyAssessment: '日常考核权重',
  deductionCap: '扣分合计上限',
  decimals: '小数位数',
  bottom: '约谈末位数',
  below: '约谈满意度线',
  minimumClass: '约谈最少单位数',
  minimum: '代表最少人数',
  minimumCohort: '最小分组人数',
} as const;

export type NumberItem = keyof typeof numberItems;

/** Rows that choose a word. */
export const choiceItems = {
  abstention: '弃权票',
  score: '计分口径',
  of: '下级得分',
  mean: '下级平均',
  mode: '舍入方式',
  scope: '代表人数口径',
} as const;

export type ChoiceItem = keyof typeof choiceItems;

export const nameItem = '办法名称';
export const leafItem = '无下级单位';

/** Every item in the order of the sheet. */
export const allItems: readonly string[] = [
  nameItem,
  listItems.grades,
  choiceItems.abstention,
  choiceItems.score,
  listItems.dimensions,
  listItems.raterGroups,
  listItems.channels,
  numberItems.ownLevel,
  numberItems.lowerLevel,
  numberItems.dailyAssessment,
  choiceItems.of,
  choiceItems.mean,
  leafItem,
  listItems.deduction,
  listItems.bonus,
  listItems.veto,
  numberItems.deductionCap,
  numberItems.decimals,
  choiceItems.mode,
  numberItems.bottom,
  numberItems.below,
  listItems.classes,
  numberItems.minimumClass,
  numberItems.minimum,
  choiceItems.scope,
  listItems.shares,
  numberItems.minimumCohort,
];

/** In a list's row: the list is empty. In the column of a share's checks: no check. */
export const noneWord = '无';

/** In the option of a rule or of the cap of all deductions. */
export const noCapWord = '不设上限';

/** In the option of a share: its number is what the share must be, not the least. */
export const exactlyWord = '恰为';

/** The class of every unit without a leaf policy of its own. */
export const otherClassesWord = '其他';

export const countsChoices: Choices<boolean> = [
  ['计入有效票', true],
  ['不计入有效票', false],
];

export const optionChoices: {
  readonly abstention: Choices<Scheme['abstention']>;
  readonly score: Choices<Scheme['score']>;
  readonly of: Choices<Scheme['lowerLevel']['of']>;
  readonly mean: Choices<Scheme['lowerLevel']['mean']>;
  readonly mode: Choices<Scheme['rounding']['mode']>;
  readonly scope: Choices<Scheme['panel']['scope']>;
} = {
  abstention: [
    ['不计入有效票', 'excluded'],
    ['计入分母', 'counted'],
  ],
  score: [
    ['总体评价', 'overall'],
    ['各项评议内容', 'dimensions'],
    ['总体计分并列示各项', 'both'],
  ],
  of: [
    ['群众满意度', 'satisfaction'],
    ['综合得分', 'composite'],
  ],
  mean: [
    ['算术平均', 'simple'],
    ['合并计票', 'pooled'],
  ],
  mode: [['四舍五入', 'half-up']],
  scope: [
    [vocabulary('scope:meeting', 'zh'), 'meeting'],
    [vocabulary('scope:unit', 'zh'), 'unit'],
    [vocabulary('scope:level', 'zh'), 'level'],
    [vocabulary('scope:campaign', 'zh'), 'campaign'],
  ],
};

export const leafChoices: Choices<LeafPolicy> = [
  ['只按满意度', 'satisfaction-only'],
  ['下级权重并入本级', 'redistribute'],
  ['其余权重按比例放大', 'renormalise'],
];

export type Checkpoint = Scheme['panel']['shares'][number]['checkedAt'][number];

export const checkpointChoices: Choices<Checkpoint> = [
  ['邀请', 'invited'],
  ['签到', 'signedIn'],
  ['投票', 'served'],
];
