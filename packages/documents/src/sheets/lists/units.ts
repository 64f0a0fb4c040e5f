import type { Sentence, TreeLevel, UnitRole } from '@pingyi/core';
import { sameKey } from './clean-text.ts';
import type { ListDescription } from './description.ts';
import type { RowCheck } from './reading/row-check.ts';
import { checkUnitTree, nameParents } from './unit-tree.ts';
import { choiceOf, type ListChoice } from './values/choice.ts';
import { identifier } from './values/identifier.ts';
import { phone } from './values/phone.ts';
import { lineOf, nameOf, officialLine } from './values/text.ts';
import { yesNo } from './values/yes-no.ts';

/** A unit under evaluation, as a row of a sheet. */
export type UnitRow = {
  readonly name: string | null;
  /** The unit's id; null for a new unit whose id the caller makes. */
  readonly id: string | null;
  /** Ids of levels and classes of the campaign. A unit without a class is ranked within its level. */
  readonly level: string | null;
  readonly class: string | null;
  /** The id of the unit above; for a new unit of the same file without an id, its name. */
  readonly parent: string | null;
  /** `own` or `lower`, with a parent only. */
  readonly role: string | null;
  readonly exempt: boolean;
  /** Private: who answers for the unit, and who is called about it (plan §III.1, §IV.1). */
  readonly leader: string | null;
  readonly liaison: string | null;
  readonly liaisonPhone: string | null;
};

/** A level of the campaign, from the bottom up. */
export interface UnitLevel extends TreeLevel {
  readonly name: Sentence;
  /** What its units are to their parents where a sheet does not say. */
  readonly usualRole: UnitRole | null;
}

/** What units refer to. */
export interface UnitContext {
  /** From the bottom up. */
  readonly levels: readonly UnitLevel[];
  /** Classes that ranks are given within, beside the levels. */
  readonly classes: readonly ListChoice[];
  /** Units are exempted and readmitted by decisions only, so that a sheet may not change it. */
  readonly isExemptionFixed?: boolean;
}

const roles: readonly ListChoice[] = [
  { id: 'own', name: { zh: '计入本级', en: 'own level' }, aliases: ['本级'] },
  { id: 'lower', name: { zh: '下级', en: 'lower level' }, aliases: ['下属', '直属'] },
];

function objectToExemptions({ rows, object }: RowCheck<UnitRow, UnitContext>): void {
  for (const row of rows)
    if (row.values.exempt !== (row.match?.exempt ?? false))
      object(row, 'exempt', 'exemption-by-decision');
}

/** Units (R3, R4): one row a unit, its place in the tree, and who answers for it. */
export const unitList: ListDescription<UnitRow, UnitContext> = {
  id: 'units',
  title: { zh: '参评单位', en: 'Units' },
  ignored: [],
  idColumn: 'id',
  mayBringIds: true,
  columns: {
    name: {
      heading: { zh: '单位名称', en: 'Unit' },
      aliases: [
        '名称',
        '单位',
        '单位全称',
        '参评单位',
        '参评单位名称',
        '评议对象',
        'Name',
        'Unit name',
      ],
      isRequired: true,
      type: officialLine(100),
      width: 30,
      guide: {
        zh: '全称，各不相同。全角半角、空格不同也算相同。',
        en: 'The full name. No two may be the same, also not by width of characters or spaces.',
      },
      example: { zh: '城东街道文化站', en: 'Chengdong culture station' },
    },
    id: {
      heading: { zh: '单位编号', en: 'Unit id' },
      aliases: ['编号', '单位代码', 'Id'],
      isRequired: false,
      type: identifier,
      width: 18,
      guide: {
        zh: '字母、数字、连字符。新增单位可不填；已有单位不要改，改名时凭编号认出单位。',
        en: 'Letters, digits, hyphens. Leave it empty for a new unit; never change it for one that exists: a renamed unit is recognised by it.',
      },
      example: null,
    },
    level: {
      heading: { zh: '层级', en: 'Level' },
      aliases: ['单位层级', '类别', '单位类别', '单位类型', '单位性质', '类型'],
      isRequired: true,
      type: choiceOf(({ levels }) => levels),
      width: 18,
      guide: { zh: '从下拉框选择。', en: 'Choose from the list.' },
      example: null,
      mayMerge: true,
    },
    class: {
      heading: { zh: '排名类别', en: 'Class' },
      aliases: ['评比类别', '排名分类', 'Ranked within'],
      isRequired: false,
      type: choiceOf(({ levels, classes }) => [...levels, ...classes]),
      width: 18,
      guide: {
        zh: '在哪一类中排名。不填即在同层级中排名。',
        en: 'The class the unit is ranked within. Empty: its level.',
      },
      example: { zh: '', en: '' },
      mayMerge: true,
    },
    parent: {
      heading: { zh: '上级单位', en: 'Unit above' },
      aliases: ['主管单位', '上级', '隶属单位', '主管部门', 'Parent'],
      isRequired: false,
      type: lineOf(100),
      width: 30,
      guide: {
        zh: '本表中或已有的一个单位，填名称或编号。',
        en: 'One unit of this sheet, or one that exists: its name or id.',
      },
      example: { zh: '市文广新局', en: 'Culture bureau' },
      mayMerge: true,
    },
    role: {
      heading: { zh: '与上级的关系', en: 'Counts as' },
      aliases: ['与上级关系', '关系', 'Role'],
      isRequired: false,
      type: choiceOf(() => roles),
      width: 16,
      guide: {
        zh: '科室等内设机构填“计入本级”，文化站、直属单位填“下级”。不填按层级的通常关系。',
        en: 'A department counts as own level, a station or direct unit as lower level. Empty: as usual for its level.',
      },
      example: { zh: '下级', en: 'lower level' },
      mayMerge: true,
    },
    exempt: {
      heading: { zh: '免评', en: 'Exempt' },
      aliases: ['是否免评'],
      isRequired: false,
      type: yesNo,
      width: 10,
      guide: { zh: '免评单位填“是”。', en: 'Yes for a unit that is exempt.' },
      example: { zh: '', en: '' },
      mayMerge: true,
    },
    leader: {
      heading: { zh: '主要负责人', en: 'Principal leader' },
      aliases: ['负责人', '单位负责人', '主要领导', '总负责'],
      isRequired: false,
      type: nameOf(50),
      width: 16,
      guide: { zh: '姓名。不公开。', en: 'The name. Never public.' },
      example: null,
    },
    liaison: {
      heading: { zh: '联络员', en: 'Liaison' },
      aliases: ['联系人', '联络人'],
      isRequired: false,
      type: nameOf(50),
      width: 16,
      guide: { zh: '姓名。不公开。', en: 'The name. Never public.' },
      example: null,
    },
    liaisonPhone: {
      heading: { zh: '联络员电话', en: 'Liaison’s telephone' },
      aliases: ['联系电话', '联系方式', '电话', '手机', '手机号码', '联络员手机', 'Phone'],
      isRequired: false,
      type: phone,
      width: 20,
      guide: {
        zh: '只填一个号码；固定电话带区号。不公开。',
        en: 'One number; a landline with its area code. Never public.',
      },
      example: null,
    },
  },
  identities: [
    { column: 'id', needs: ['id'], kind: 'once', keyOf: ({ id }) => id },
    {
      column: 'name',
      needs: ['name'],
      kind: 'once',
      keyOf: ({ name }) => (name === null ? null : sameKey(name)),
    },
  ],
  complete: (row, { levels }, given) => {
    const usual = levels.find(({ id }) => id === row.level)?.usualRole ?? null;
    const role = row.parent === null && !given.has('role') ? null : row.role;
    return {
      ...row,
      class: row.class ?? row.level,
      role: role ?? (row.parent === null ? null : usual),
    };
  },
  show: nameParents,
  check: (check) => {
    if (check.context.isExemptionFixed === true) objectToExemptions(check);
    return checkUnitTree(check);
  },
};
