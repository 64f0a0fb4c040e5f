import type { Facts, Sentence } from '@pingyi/core';
import { type UnitNames, withUnitNames } from './named-facts.ts';

/** What the numbers of claims are, by their names in a report. */
const names: Readonly<Record<string, Sentence>> = {
  acts: { zh: '所依据的事项', en: 'Acts' },
  adjustments: { zh: '加扣分事项', en: 'Deductions, bonuses and vetoes entered' },
  announcements: { zh: '公布的结果', en: 'Announced results' },
  archives: { zh: '选票档案', en: 'Archives' },
  asOf: { zh: '截至', en: 'As of' },
  ballots: { zh: '电子票', en: 'Electronic ballots' },
  checkpoint: { zh: '所保存检查点的条数', en: 'Acts of the kept checkpoint' },
  checkpoints: { zh: '检查点', en: 'Checkpoints' },
  confirmations: { zh: '监票人确认', en: 'Confirmations by scrutineers' },
  corrections: { zh: '更正', en: 'Corrections' },
  counted: { zh: '计入的票', en: 'Ballots that count' },
  counting: { zh: '生效的加扣分', en: 'Adjustments that count' },
  decided: { zh: '经认定的票', en: 'Sheets that were ruled on' },
  declined: { zh: '不领票', en: 'Declined' },
  drawn: { zh: '领取票条', en: 'Slips drawn' },
  dropped: { zh: '经异议或审定撤销', en: 'Dropped by decision' },
  editions: { zh: '公布的版本', en: 'Published editions' },
  fewest: { zh: '到会最少', en: 'Fewest present' },
  files: { zh: '文件', en: 'Files' },
  final: { zh: '最终结果（事项序号）', en: 'Final by act' },
  firstVote: { zh: '首次表决', en: 'First vote' },
  handedIn: { zh: '已提交', en: 'Handed in' },
  keys: { zh: '日志公钥指纹', en: 'Fingerprints of the log’s keys' },
  late: { zh: '逾期', en: 'Late' },
  lateOnes: { zh: '逾期事项', en: 'What was late' },
  leaves: { zh: '事项', en: 'Acts' },
  levels: { zh: '层级顺序', en: 'Order of levels' },
  lines: { zh: '日常考核计分项', en: 'Lines of the daily assessment' },
  links: { zh: '领取链接', en: 'Links given' },
  minimum: { zh: '最少人数', en: 'Minimum' },
  notPublic: { zh: '不公开的任务', en: 'Tasks that are not public' },
  notices: { zh: '结果公示', en: 'Notices of the result' },
  objections: { zh: '异议', en: 'Objections' },
  open: { zh: '未到期', en: 'Not due yet' },
  openings: { zh: '次数', en: 'Openings' },
  papers: { zh: '领取纸质票', en: 'Papers handed out' },
  pastDue: { zh: '期限已过', en: 'Past the due day' },
  pastDueOnes: { zh: '期限已过的承诺', en: 'Promises past their due day' },
  polls: { zh: '电子表决', en: 'Electronic polls' },
  promises: { zh: '现场承诺', en: 'Promises' },
  publicActs: { zh: '公开事项', en: 'Public acts' },
  questions: { zh: '题目', en: 'Questions' },
  ranked: { zh: '列入排名的单位', en: 'Units ranked' },
  ranking: {
    zh: '排名（类别、名次、单位、综合得分）',
    en: 'Ranking (class, rank, unit, composite)',
  },
  receipts: { zh: '查验码', en: 'Tracking codes' },
  required: { zh: '应提交', en: 'Required' },
  result: { zh: '结果摘要', en: 'Digest of the result' },
  returned: { zh: '收回纸质票', en: 'Papers returned' },
  root: { zh: '根值', en: 'Root' },
  scheme: { zh: '计分办法摘要', en: 'Digest of the scheme' },
  scores: { zh: '得分', en: 'Scores' },
  sheets: { zh: '计票单', en: 'Count sheets' },
  signedIn: { zh: '签到', en: 'Signed in' },
  superseded: { zh: '已被改投', en: 'Cast again since' },
  trustees: { zh: '密钥保管人', en: 'Trustees' },
  units: { zh: '单位', en: 'Units' },
  votes: { zh: '表决', en: 'Votes' },
  witnessed: {
    zh: '您信任的见证人签过的检查点',
    en: 'Checkpoints signed by witnesses whom you trust',
  },
};

/** What a number of a claim is; one that has no name of its own is called as in the report. */
export function factName(name: string): Sentence {
  return names[name] ?? { zh: name, en: name };
}

/** A number, or a list of texts, as people read it; units by their names. */
export function factText(value: Facts[string], units: UnitNames = {}): Sentence {
  if (!Array.isArray(value)) return { zh: String(value), en: String(value) };
  if (value.length === 0) return { zh: '无', en: 'none' };
  const lines = value.map((line) => withUnitNames(units, String(line)));
  return { zh: lines.join('、'), en: lines.join(', ') };
}
