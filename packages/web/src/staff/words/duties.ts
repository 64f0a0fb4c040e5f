import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

/** Words of the forms by which required things are handed in, returned and accepted. */
export const words = {
  open: { zh: '办理', en: 'Open' },
  step: { zh: '办理', en: 'Action' },
  unit: { zh: '单位', en: 'Unit' },
  due: { zh: '期限', en: 'Due' },
  first: { zh: '首次提交', en: 'First handed in' },
  state: { zh: '现在', en: 'Now' },
  missing: { zh: '还没有提交', en: 'not handed in yet' },
  waiting: { zh: '已提交，等评议办审定', en: 'handed in, awaiting the office' },
  returned: { zh: '已退回修改', en: 'returned for correction' },
  final: { zh: '已审定', en: 'accepted' },
  recorded: { zh: '已登记', en: 'recorded' },
  versions: { zh: '各次提交', en: 'Versions' },
  remarks: { zh: '退回意见', en: 'Remarks' },
  handIn: { zh: '提交', en: 'Hand in' },
  handInAgain: { zh: '再次提交', en: 'Hand in again' },
  register: { zh: '登记', en: 'Record' },
  correct: { zh: '更正', en: 'Correct' },
  correctHint: {
    zh: '更正另记一条，原来的仍在记录里；请写明理由。',
    en: 'A correction is a further entry; the earlier one stays. Please say why.',
  },
  return: { zh: '退回修改', en: 'Return for correction' },
  returnWhy: { zh: '为什么退回', en: 'Why it is returned' },
  returnHint: {
    zh: '只有该单位和评议办看得到；公开记录里只有这段文字的指纹。',
    en: 'Seen by the unit and the office only; the public record has its digest.',
  },
  accept: { zh: '审定', en: 'Accept' },
  acceptLead: {
    zh: '审定的是最近一次提交的文件；审定后不能再改。',
    en: 'What was handed in last is accepted as final.',
  },
  officersHere: { zh: '去登记总负责人和联络员', en: 'Name leader and liaison' },
  noForm: {
    zh: '这一项由评议办办理。',
    en: 'This is done by the office.',
  },
  day: { zh: '日期', en: 'Day' },
  outlet: { zh: '在哪里公布', en: 'Where it was published' },
  outletHint: {
    zh: '例如：市政府网站、单位公示栏。',
    en: 'Such as the city’s website or the notice board.',
  },
  commitmentText: { zh: '承诺书', en: 'The commitment' },
  points: { zh: '承诺要点（选填，每行一条）', en: 'Its points (optional, one a line)' },
  pointsHint: {
    zh: '群众评议时在投票页上点开即可看到；最多 12 条，每条不超过 200 字，不写个人姓名和电话。',
    en: 'Voters see them beside the ballot; at most 12 of 200 characters, without names and telephone numbers.',
  },
  pointsWrong: {
    zh: '最多 12 条，每条不超过 200 字，不能有手机号或身份证号。',
    en: 'At most 12 lines of 200 characters, without telephone or identity numbers.',
  },
  proof: { zh: '公布的证明（含截图或照片的文件）', en: 'Proof of publication' },
  planDocument: { zh: '本单位评议方案', en: 'The unit’s own plan' },
  selfCheckDocument: { zh: '自查自纠报告', en: 'Self-check report' },
  finalDocument: { zh: '综合评定结果和主要问题报告', en: 'Report of result and main problems' },
  problems: { zh: '查出问题几个', en: 'Problems found' },
  mainProblems: { zh: '主要问题几个', en: 'Main problems' },
  composite: { zh: '综合评定得分（没有可不填）', en: 'Composite score (may stay empty)' },
  compositeHint: { zh: '0 至 100，最多 4 位小数。', en: '0 to 100, at most 4 decimals.' },
  compositeWrong: {
    zh: '请填 0 至 100 的数，最多 4 位小数。',
    en: 'A number from 0 to 100, please.',
  },
  attendance: { zh: '到会单位', en: 'Units that attended' },
  everyUnit: { zh: '全部选上', en: 'All of them' },
  persons: { zh: '到会人数', en: 'Persons' },
  minutes: { zh: '会议记录', en: 'Minutes' },
  issues: { zh: '民生热点问题', en: 'Hot issues' },
  issue: { zh: '问题', en: 'Issue' },
  dimension: { zh: '属于哪项评议内容', en: 'Dimension' },
  measure: { zh: '整改措施文件', en: 'Measures' },
  responsible: { zh: '责任人', en: 'Responsible' },
  leader: { zh: '本单位总负责人', en: 'the unit’s principal leader' },
  liaison: { zh: '本单位联络员', en: 'the unit’s liaison' },
  issueDue: { zh: '整改期限', en: 'To be done by' },
  addIssue: { zh: '再加一个', en: 'Add another' },
  openFindings: { zh: '明查发现问题', en: 'Findings of open inspections' },
  covertFindings: { zh: '暗访发现问题', en: 'Findings of covert inspections' },
  findingsDocument: {
    zh: '问题清单文件（没有发现问题可不附）',
    en: 'List of findings (none: may be left out)',
  },
  needed: { zh: '请填写', en: 'Please fill this in' },
  notFuture: { zh: '不能是以后的日子。', en: 'It cannot be a day to come.' },
  done: { zh: '已办理', en: 'Done' },
} as const satisfies Words;

export function versionText(number: number, at: string): Sentence {
  return { zh: `第 ${number} 次，${at}`, en: `Version ${number}, ${at}` };
}

export function issueCount(minimum: number, maximum: number): Sentence {
  return minimum === maximum
    ? { zh: `本次评议要求 ${minimum} 个。`, en: `The plan asks for ${minimum}.` }
    : {
        zh: `本次评议要求 ${minimum} 至 ${maximum} 个。`,
        en: `The plan asks for ${minimum} to ${maximum}.`,
      };
}
