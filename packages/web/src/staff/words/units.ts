import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '参评单位', en: 'Units under evaluation' },
  lead: {
    zh: '谁参评、归谁管、在哪个类别里排名。首次表决之前可以改动，发布之后的改动须写明理由并重新发布。',
    en: 'Who is evaluated, under whom, and in which class it is ranked. It can be amended until the first vote; after publication each amendment has its reason and a new edition.',
  },
  add: { zh: '添加单位', en: 'Add units' },
  lists: { zh: '导入或导出名单', en: 'Import or export the list' },
  tree: { zh: '树形', en: 'Tree' },
  table: { zh: '列表', en: 'List' },
  view: { zh: '显示方式', en: 'View' },
  find: { zh: '按名称查找', en: 'Find by name' },
  level: { zh: '层级', en: 'Level' },
  class: { zh: '排名类别', en: 'Class' },
  classHint: { zh: '同一类别的单位在一起排名。', en: 'Ranks are given within a class.' },
  parent: { zh: '上级单位', en: 'Parent' },
  role: { zh: '对上级而言', en: 'To its parent' },
  own: { zh: '本级', en: 'own level' },
  lower: { zh: '下级', en: 'lower level' },
  roleHint: {
    zh: '“本级”的结果计入上级的本级满意度，“下级”的计入下级满意度。',
    en: 'An own-level unit enters the parent’s own-level satisfaction, a lower-level one the lower level.',
  },
  noParent: { zh: '没有上级', en: 'no parent' },
  state: { zh: '状态', en: 'State' },
  all: { zh: '全部', en: 'all' },
  evaluated: { zh: '参评', en: 'evaluated' },
  exempt: { zh: '免评', en: 'exempt' },
  merged: { zh: '已合并', en: 'merged' },
  empty: {
    zh: '这里会列出全部参评单位。名单已在表格里的，可以一次导入；也可以把名称粘贴进来，一次添加一个层级。',
    en: 'All units will be listed here. Import them from a sheet, or paste names to add a whole level at once.',
  },
  noneFound: { zh: '没有符合条件的单位。', en: 'No unit fits this filter.' },
  names: { zh: '单位名称，每行一个', en: 'Names of units, one a line' },
  namesHint: {
    zh: '可以从 Excel 复制一列粘贴进来。',
    en: 'A column copied from a spreadsheet can be pasted here.',
  },
  namesNeeded: { zh: '请至少写一个单位名称。', en: 'Please write at least one name.' },
  addTitle: { zh: '添加参评单位', en: 'Add units' },
  unitTitle: { zh: '单位详情', en: 'Unit' },
  change: { zh: '修改名称、类别或层级', en: 'Change name, class or level' },
  move: { zh: '调整隶属关系', en: 'Move' },
  merge: { zh: '并入其他单位', en: 'Merge into another' },
  exemptUnit: { zh: '免评', en: 'Exempt' },
  readmit: { zh: '取消免评', en: 'Lift the exemption' },
  into: { zh: '并入哪个单位', en: 'Merge into' },
  decision: { zh: '局领导小组的决定', en: 'Decision of the leading group' },
  leader: { zh: '总负责人', en: 'Principal leader' },
  liaison: { zh: '联络员', en: 'Liaison' },
  officersNone: { zh: '尚未确定', en: 'not named yet' },
  officersNamed: { zh: '已确定', en: 'named' },
  children: { zh: '所属单位', en: 'Units below' },
  dragHint: {
    zh: '拖动单位可以调整隶属关系；也可以打开单位，用“调整隶属关系”。',
    en: 'Drag a unit to move it, or open it and choose “Move”.',
  },
  id: { zh: '编号', en: 'Id' },
  copyTitle: { zh: '照搬往年的单位', en: 'Take over last year’s units' },
  copyNow: { zh: '核对并添加', en: 'Check and add' },
  actions: { zh: '办理', en: 'Actions' },
  frozen: {
    zh: '已经开始表决，单位名单不能再改；免评和合并仍由局领导小组决定。',
    en: 'Voting has begun: the list stands. Exemption and merger remain the leading group’s.',
  },
} as const satisfies Words;

export function unitCount(shown: number, all: number): Sentence {
  return shown === all
    ? { zh: `共 ${all} 个单位`, en: `${all} ${all === 1 ? 'unit' : 'units'}` }
    : { zh: `共 ${all} 个单位，显示 ${shown} 个`, en: `${shown} of ${all} units` };
}

export function copyLead(units: number, campaign: string): Sentence {
  return {
    zh: `“${campaign}”有 ${units} 个参评单位，可以一次全部添加进来，之后再改。`,
    en: `“${campaign}” has ${units} units. Add them all at once and amend them afterwards.`,
  };
}

export function namesTwice(names: readonly string[]): Sentence {
  return {
    zh: `名单里有重复的名称：${names.join('、')}。请删去多余的。`,
    en: `Some names occur twice: ${names.join(', ')}. Please remove them.`,
  };
}

export function namesTaken(names: readonly string[]): Sentence {
  return {
    zh: `已有同名的单位：${names.join('、')}（全角半角视为相同）。请核对后删去或改名。`,
    en: `Units of these names exist (full-width and half-width letters count as the same): ${names.join(', ')}. Please remove or rename them.`,
  };
}
