import type { Language, Sentence } from '@pingyi/core';

/** What the hall's screen says: few words, large. */
export const words = {
  title: { zh: '会场大屏', en: 'Hall’s screen' },
  loading: { zh: '正在连接……', en: 'Connecting …' },
  unknown: { zh: '没有这场评议会', en: 'There is no such meeting' },
  unknownHow: {
    zh: '请核对网址，或从工作台的评议会页面打开大屏。',
    en: 'Please check the address, or open the screen from the meeting’s page in the console.',
  },
  lost: {
    zh: '未连上服务器，显示的是较早的内容',
    en: 'Server not reached; shown is what was heard before',
  },
  rehearsal: { zh: '演练', en: 'Rehearsal' },
  agenda: { zh: '议程', en: 'Agenda' },
  present: { zh: '到会', en: 'Present' },
  invited: { zh: '应到', en: 'Invited' },
  quorum: { zh: '到会人数', en: 'Quorum' },
  met: { zh: '已达到', en: 'met' },
  unmet: { zh: '未达到', en: 'not met' },
  begins: { zh: '开始时间', en: 'Begins' },
  now: { zh: '正在进行', en: 'Now' },
  elapsed: { zh: '已进行', en: 'Running for' },
  howToVote: { zh: '怎样投票', en: 'How to vote' },
  scanSlip: { zh: '扫描票条上的二维码', en: 'Scan the code on your slip' },
  markUnits: { zh: '逐个单位选择', en: 'Mark each unit' },
  press: { zh: '按“投票”，记下查验码', en: 'Press “Vote”, keep the tracking code' },
  byLink: { zh: '打开收到的个人链接', en: 'Open your personal link' },
  byPaper: { zh: '纸质票填好后投入票箱', en: 'Fill in the paper and put it into the box' },
  generalAddress: {
    zh: '扫不了码？打开网址，输入票条编码',
    en: 'No camera? Open the address, type the slip’s code',
  },
  helpAtDesk: { zh: '不会用手机？请到签到台', en: 'Need help? Please come to the desk' },
  serverKeys: {
    zh: '本场未设独立密钥保管人，服务器管理者有能力查看选票',
    en: 'No outside trustees: whoever runs the server is able to see ballots',
  },
  singleMaker: { zh: '票条由一人制作', en: 'Slips were made by one person' },
  voting: { zh: '正在投票', en: 'Voting' },
  voted: { zh: '已投票', en: 'Voted' },
  closed: { zh: '投票已结束', en: 'The vote is closed' },
  closingCode: { zh: '结束码', en: 'Code of the close' },
  closingMeans: {
    zh: '可抄下或拍照。解密前选票已固定，事后任何改动都会与此码不符。',
    en: 'Write it down or take a picture. The ballots are fixed; any later change would not fit this code.',
  },
  covering: { zh: '正在存证……', en: 'Being fixed in the log …' },
  decrypting: { zh: '解密', en: 'Decrypted' },
  confirming: { zh: '监票人确认', en: 'Confirmed by scrutineers' },
  papers: { zh: '纸质票', en: 'Papers' },
  results: { zh: '评议结果', en: 'Results' },
  satisfaction: { zh: '群众满意度', en: 'Satisfaction' },
  noScore: { zh: '没有有效票，无法计分', en: 'No valid ballot, so there is no score' },
  issued: { zh: '发出', en: 'Issued' },
  returned: { zh: '收回', en: 'Returned' },
  valid: { zh: '有效', en: 'Valid' },
  abstained: { zh: '弃权', en: 'Abstained' },
  invalid: { zh: '废票', en: 'Invalid' },
  origin: { zh: '来源', en: 'Origin' },
  electronic: { zh: '电子票', en: 'electronic' },
  paper: { zh: '纸质票', en: 'paper' },
  item: { zh: '评议内容', en: 'Item' },
  unit: { zh: '单位', en: 'Unit' },
  ballots: { zh: '票数', en: 'Ballots' },
  steps: { zh: '怎样算出来的', en: 'How it was computed' },
  corrected: { zh: '更正：', en: 'Corrected: ' },
  promises: { zh: '现场承诺', en: 'Promises' },
  calledOff: { zh: '本场评议会已取消', en: 'This meeting was called off' },
  ended: { zh: '本场评议会结束', en: 'The meeting is over' },
  thanks: { zh: '感谢各位代表', en: 'Thank you' },
  repeated: {
    zh: '上一次投票已作废，请重新投票',
    en: 'The last vote was voided; please vote again',
  },
  previous: { zh: '上一页', en: 'Previous page' },
  next: { zh: '下一页', en: 'Next page' },
  fullScreen: { zh: '全屏', en: 'Full screen' },
  dark: { zh: '深色', en: 'Dark' },
  light: { zh: '浅色', en: 'Light' },
  otherLanguage: { zh: 'English', en: '中文' },
  controls: { zh: '大屏操作', en: 'Controls of the screen' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** How many of how many, such as `87 / 120`. */
export function ofAll(some: number, all: number): string {
  return `${some} / ${all}`;
}

/** The time that a step is given. */
export function minutesText(minutes: number): Sentence {
  return { zh: `${minutes} 分钟`, en: `${minutes} min` };
}

/** Between which hours people elsewhere vote. */
export function windowText(opens: string, closes: string): Sentence {
  return { zh: `远程投票 ${opens} 至 ${closes}`, en: `Remote voting ${opens} to ${closes}` };
}

export function atLeastPersons(need: number): Sentence {
  return { zh: `至少 ${need} 人`, en: `at least ${need}` };
}

/** A rate of the scheme such as `0.5` as per cent; rates have few decimals. */
function perCent(rate: string): string {
  return `${Number((Number(rate) * 100).toFixed(4))}%`;
}

/** The share that the panel rule asks of a category. */
export function shareRule(rule: {
  readonly atLeast: string | null;
  readonly atMost: string | null;
  readonly exactly: string | null;
}): Sentence {
  if (rule.exactly !== null)
    return { zh: `须为 ${perCent(rule.exactly)}`, en: `exactly ${perCent(rule.exactly)}` };
  const [least, most] = [rule.atLeast, rule.atMost];
  if (least !== null && most !== null)
    return {
      zh: `${perCent(least)} 至 ${perCent(most)}`,
      en: `${perCent(least)} to ${perCent(most)}`,
    };
  if (least !== null) return { zh: `至少 ${perCent(least)}`, en: `at least ${perCent(least)}` };
  return { zh: `至多 ${perCent(most ?? '1')}`, en: `at most ${perCent(most ?? '1')}` };
}

export function promisesMade(count: number, nextDue: string | null): Sentence {
  if (count === 0 || nextDue === null)
    return { zh: '尚未登记现场承诺', en: 'No promise recorded yet' };
  const [year, month, day] = nextDue.split('-').map(Number);
  return {
    zh: `现场承诺 ${count} 项，最早 ${year}年${month}月${day}日前兑现`,
    en: `${count} ${count === 1 ? 'promise' : 'promises'}, the first due on ${nextDue}`,
  };
}

export function votesVoided(voids: number): Sentence {
  return { zh: `此前作废表决 ${voids} 次`, en: `Votes voided before: ${voids}` };
}

export function pageOf(page: number, pages: number): Sentence {
  return { zh: `第 ${page} / ${pages} 页`, en: `Page ${page} of ${pages}` };
}

export function announcedText(unit: Sentence, score: string | null): Sentence {
  if (score === null)
    return { zh: `公布${unit.zh}的结果：没有得分`, en: `Result of ${unit.en}: no score` };
  return {
    zh: `公布${unit.zh}的结果：群众满意度 ${score}`,
    en: `Result of ${unit.en}: satisfaction ${score}`,
  };
}

/** The title of the chart of all units: its finding. */
export function overviewFinding(best: readonly Sentence[], score: string, count: number): Sentence {
  const [only] = best;
  const whose =
    best.length === 1 && only !== undefined
      ? only
      : { zh: `${best.length} 个单位并列`, en: `${best.length} units tied` };
  return {
    zh: `已公布 ${count} 个单位，最高 ${score}（${whose.zh}）`,
    en: `${count} units announced, the highest ${score} (${whose.en})`,
  };
}

/** A day and time of the hall. */
export function dayAndTime(at: string, offsetMinutes: number, language: Language): string {
  const local = new Date(Date.parse(at) + offsetMinutes * 60_000);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()];
  const time = local.toISOString().slice(11, 16);
  return language === 'zh'
    ? `${year}年${month}月${day}日 ${time}`
    : `${local.toISOString().slice(0, 10)} ${time}`;
}
