import { sameKey } from './clean-text.ts';
import type { ListDescription } from './description.ts';
import { choiceOf, type ListChoice, namedChoice, severalOf } from './values/choice.ts';
import { identifier } from './values/identifier.ts';
import { phone } from './values/phone.ts';
import { nameOf, personName } from './values/text.ts';

/** A representative in the pool (代表库), as a row of a sheet. Nothing more is kept of a person. */
export type PersonRow = {
  readonly name: string | null;
  /** The id of a category of the campaign. */
  readonly category: string | null;
  readonly phone: string | null;
  /** Ids of units that the person has to do with and therefore does not evaluate, in their order. */
  readonly units: readonly string[];
  /** The person's id; null for a new one, whose id the caller makes. */
  readonly id: string | null;
};

/** What people refer to. */
export interface PeopleContext {
  readonly categories: readonly ListChoice[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/** What two names have in common when a person would call them the same: width, spaces, dots, case. */
export function personKey(name: string): string {
  return sameKey(personName(name));
}

/** Representatives by category, with links for recusal (R38 to R41; 回避). No identity numbers. */
export const peopleList: ListDescription<PersonRow, PeopleContext> = {
  id: 'people',
  title: { zh: '评议代表', en: 'Representatives' },
  ignored: [],
  idColumn: 'id',
  mayBringIds: false,
  columns: {
    name: {
      heading: { zh: '姓名', en: 'Name' },
      aliases: ['代表姓名', '名字', '评议代表', '评议代表姓名', '评议员', '人员姓名'],
      isRequired: true,
      type: nameOf(50),
      width: 18,
      guide: {
        zh: '中间不用加空格；少数民族姓名中间用“·”。',
        en: 'The full name. Parts of a name may be joined by “·”.',
      },
      example: { zh: '王某某', en: 'Wang Moumou' },
    },
    category: {
      heading: { zh: '代表类别', en: 'Category' },
      aliases: ['类别', '身份', '代表身份', '人员类别', '代表类型', '身份类别', '类型'],
      isRequired: true,
      type: choiceOf(({ categories }) => categories),
      width: 22,
      guide: {
        zh: '从下拉框选择。一人只能属于一类。',
        en: 'Choose from the list. A person belongs to one category.',
      },
      example: null,
      mayMerge: true,
    },
    phone: {
      heading: { zh: '手机号码', en: 'Telephone' },
      aliases: [
        '手机',
        '手机号',
        '联系电话',
        '电话',
        '电话号码',
        '联系方式',
        '移动电话',
        'Phone',
        'Mobile',
      ],
      isRequired: false,
      type: phone,
      width: 20,
      guide: {
        zh: '手机 11 位，或带区号的固定电话。只填一个。显示时隐去中间几位。',
        en: 'A mobile number, or a landline with its area code. One number. Shown masked.',
      },
      example: { zh: '13800000000', en: '13800000000' },
    },
    units: {
      heading: { zh: '回避单位', en: 'Recused from' },
      aliases: ['应回避单位', '关联单位', '利害关系单位', '关联单位（回避）', 'Linked units'],
      isRequired: false,
      type: severalOf(({ units }) => units.map(namedChoice)),
      width: 36,
      guide: {
        zh: '本人任职或有利害关系、因此不参加评议的单位，填名称或编号；几个单位之间用顿号“、”。没有的不填。',
        en: 'Units that the person works for or has an interest in and therefore does not evaluate: names or ids, between commas. Empty when there are none.',
      },
      example: null,
    },
    id: {
      heading: { zh: '系统编号', en: 'System id' },
      aliases: ['人员编号（系统）'],
      isRequired: false,
      type: identifier,
      width: 18,
      guide: {
        zh: '由系统生成，不要填写或改动；新增人员留空。凭它认出改了姓名或电话的人。',
        en: 'Made by the system: do not fill in or change it; leave it empty for a new person. It tells who somebody is whose name or telephone has changed.',
      },
      example: null,
    },
  },
  identities: [
    { column: 'id', needs: ['id'], kind: 'once', keyOf: ({ id }) => id },
    {
      column: 'name',
      needs: ['name', 'phone'],
      kind: 'once',
      keyOf: ({ name, phone: number }) =>
        name === null || number === null ? null : `${personKey(name)} ${number}`,
    },
    {
      column: 'name',
      needs: ['name', 'category'],
      kind: 'once',
      keyOf: ({ name, category, phone: number }) =>
        name === null || category === null || number !== null
          ? null
          : `${personKey(name)} ${category}`,
    },
    {
      // The telephone of a person was not known before, or is not in this file.
      column: 'name',
      needs: ['name', 'category'],
      kind: 'only-match',
      keyOf: ({ name, category }) =>
        name === null || category === null ? null : `${personKey(name)} ${category}`,
      agree: (row, existing) => row.phone === null || existing.phone === null,
    },
  ],
  complete: (row) => row,
  show: (rows) => rows,
  check: ({ rows, existing, notice }) => {
    const known = new Set(existing.flatMap(({ name }) => (name === null ? [] : [personKey(name)])));
    const inFile = new Map<string, number>();
    for (const { values } of rows) {
      const key = values.name === null ? '' : personKey(values.name);
      inFile.set(key, (inFile.get(key) ?? 0) + 1);
    }
    for (const row of rows) {
      const key = row.values.name === null ? '' : personKey(row.values.name);
      if (key === '' || row.match !== null || row.isFaulty()) continue;
      if (known.has(key) || (inFile.get(key) ?? 0) > 1) notice(row, 'name', 'same-name');
    }
    return rows.map(({ values }) => values);
  },
};
