import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '评议代表', en: 'Representatives' },
  lead: {
    zh: '代表库：随机抽取和邀请都从这里来。姓名和电话不进入公开记录，到期自动删除。',
    en: 'The pool that draws and invitations come from. Names and numbers never enter the public record and are erased in time.',
  },
  add: { zh: '登记代表', en: 'Add a representative' },
  lists: { zh: '导入或导出名单', en: 'Import or export the list' },
  empty: {
    zh: '这里会列出全部评议代表。名单已在表格里的，直接导入最快；只有几个人的，可以逐个登记。',
    en: 'All representatives will be listed here. A list in a spreadsheet is best imported; a few people can be added one by one.',
  },
  noneFound: { zh: '没有符合条件的代表。', en: 'Nobody fits this filter.' },
  find: { zh: '按姓名查找', en: 'Find by name' },
  category: { zh: '代表类别', en: 'Category' },
  all: { zh: '全部', en: 'all' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  phoneHint: {
    zh: '手机 11 位，或带区号的固定电话；没有可不填。',
    en: 'A mobile number, or a landline with its area code; may stay empty.',
  },
  nameHint: { zh: '不要填居民身份证号码。', en: 'Never an identity number, please.' },
  recusal: { zh: '回避单位', en: 'Recused from' },
  recusalHint: {
    zh: '本人任职、近亲属任职或有其他利害关系的单位，抽取和投票时回避。',
    en: 'Units where the person or close kin works or has a stake; left out in draws and votes.',
  },
  anyUnit: { zh: '不限', en: 'any' },
  previous: { zh: '上一页', en: 'Previous' },
  next: { zh: '下一页', en: 'Next' },
  pages: { zh: '翻页', en: 'Pages' },
  save: { zh: '保存', en: 'Save' },
  change: { zh: '修改', en: 'Change' },
  saved: { zh: '已保存', en: 'Saved' },
  remove: { zh: '删除这名代表', en: 'Remove this person' },
  removeLead: {
    zh: '将删除姓名、电话和回避单位，不能恢复。已记录的事项里本来就没有这些内容，不受影响。访问日志会记一笔。',
    en: 'Name, number and recusals will be erased for good. Recorded entries never held them and stay valid. The access log notes it.',
  },
  removeNow: { zh: '确认删除', en: 'Erase now' },
  removed: { zh: '已删除', en: 'Removed' },
  cancel: { zh: '不删除', en: 'Keep the person' },
  retention: { zh: '保存期限', en: 'How long they are kept' },
  retentionLead: {
    zh: '过了这一天，本次评议的代表信息和单位联系人自动删除，只在访问日志里记下人数。不能改成过去的日子。',
    en: 'After this day representatives and contacts of the campaign are erased; only their number stays in the access log. It cannot be a day that is over.',
  },
  keepUntil: { zh: '保存到哪一天', en: 'Kept until' },
  setKeepUntil: { zh: '保存期限', en: 'Set the day' },
  logged: {
    zh: '每次打开名单和查看电话，都会记入访问日志。',
    en: 'Opening the list and seeing a number is noted in the access log.',
  },
  id: { zh: '系统编号', en: 'Id' },
  none: { zh: '无', en: 'none' },
} as const satisfies Words;

/** Which rows are shown of how many. */
export function rangeText(first: number, last: number, all: number): Sentence {
  const [a, b, c] = [first, last, all].map((count) => count.toLocaleString('en-US'));
  if (all === 0) return { zh: '共 0 人', en: 'nobody' };
  return { zh: `第 ${a} 至 ${b} 人，共 ${c} 人`, en: `${a} to ${b} of ${c}` };
}

export function keptText(day: string): Sentence {
  return { zh: `保存到 ${day}，到期自动删除`, en: `Kept until ${day}, then erased` };
}

export function categoryCount(name: string, count: number): Sentence {
  const text = `${name} ${count.toLocaleString('en-US')}`;
  return { zh: text, en: text };
}
