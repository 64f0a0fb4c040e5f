import type { Sentence } from '@pingyi/core';

/** Every text of the chair's screen. */
export const words = {
  title: { zh: '主持人工作页', en: 'Chair’s screen' },
  rehearsal: { zh: '这是演练', en: 'This is a rehearsal' },
  rehearsalMeans: {
    zh: '记录里从头到尾标明演练，不算任何单位的成绩。',
    en: 'The record says so from first to last; it is nobody’s result.',
  },
  notChair: { zh: '您不是本场评议会的主持人', en: 'You do not chair this meeting' },
  notChairHow: {
    zh: '可以查看进程，不能办理。请评议办在“工作人员”里确认名单。',
    en: 'You may look on, but not press. Ask the office to check the list of officers.',
  },
  forestalled: {
    zh: '另一位主持人刚刚先办了一步',
    en: 'The other chair was a moment faster',
  },
  forestalledHow: {
    zh: '您这一按没有记录，也没有重复。页面已更新，请看过再按。',
    en: 'Your press recorded nothing, and nothing twice. The page shows what is now; look, then go on.',
  },
  reason: { zh: '理由', en: 'Reason' },
  pleaseNote: { zh: '请注意', en: 'Please note' },
  choose: { zh: '请选择', en: 'Choose' },

  presence: { zh: '到会情况', en: 'Presence' },
  present: { zh: '人在场', en: 'present' },
  invited: { zh: '邀请', en: 'Invited' },
  unserved: { zh: '还没领票', en: 'Not served yet' },
  quorum: { zh: '法定人数', en: 'Quorum' },
  shares: { zh: '代表比例', en: 'Shares' },

  agenda: { zh: '议程', en: 'Agenda' },
  held: { zh: '已完成', en: 'held' },
  running: { zh: '进行中', en: 'running' },
  toCome: { zh: '未进行', en: 'not held yet' },
  startHere: { zh: '从这里开始', en: 'Start here' },
  reopen: { zh: '重新开始…', en: 'Reopen …' },
  reopenNow: { zh: '注明理由，重新开始', en: 'Reopen with this reason' },
  toReport: { zh: '打开会议报告（可打印）', en: 'Open the meeting report (to print)' },

  now: { zh: '正在进行', en: 'Now' },
  nextStep: { zh: '下一环节', en: 'Next' },
  allHeld: { zh: '各环节均已完成', en: 'Every step was held' },
  over: { zh: '评议会已经结束', en: 'The meeting is over' },
  calledOff: { zh: '评议会已经取消', en: 'The meeting was called off' },
  elapsed: { zh: '本环节已用时', en: 'time used in this step' },
  script: { zh: '主持词', en: 'Host’s words' },
  noScript: {
    zh: '方案没有为这一环节写主持词，可以自由主持。',
    en: 'The plan has no words for this step; speak freely.',
  },
  start: { zh: '开始', en: 'Start' },
  end: { zh: '结束', en: 'End' },
  overNext: {
    zh: '请打印会议报告，由工作人员手签存档。现场承诺已进入承诺清单。',
    en: 'Please print the report for the officers to sign by hand. Promises are in the register.',
  },
  endStep: { zh: '结束环节：', en: 'End the step:' },
  finish: { zh: '结束评议会', en: 'End the meeting' },
  finishMeans: {
    zh: '结束以后不能再办理环节、提问和承诺；会议记录会生成一份文本，它的摘要进入公开记录。票数只能按程序更正。',
    en: 'After it no step, question or promise can be added. The minutes become one text whose digest enters the public record; counts are corrected by further acts only.',
  },
  finishNow: { zh: '确认结束', en: 'End it now' },
  toFindings: { zh: '先通报明查暗访情况', en: 'First announce the inspection findings' },
  toVote: { zh: '到下面办理表决', en: 'Go to the vote below' },
  toResult: { zh: '到下面公布结果', en: 'Go to the result below' },
  waitForOfficers: {
    zh: '等待解密、计票或确认，完成后这里会自动更新。',
    en: 'Waiting for decryption, count or confirmation; this page follows by itself.',
  },
  notYet: { zh: '还不能进行，缺少', en: 'Not yet; missing are' },
  stillMissing: { zh: '公布之前还缺', en: 'Before announcing there is still missing' },

  findings: { zh: '通报明查暗访情况', en: 'Inspection findings' },
  findingsLead: {
    zh: '填写检查发现的件数并附清单；没有发现的，声明没有。没有通报或声明，不能开始投票。',
    en: 'Enter how many were found and add the list, or declare that there were none. The vote opens only after that.',
  },
  openFindings: { zh: '明查发现（件）', en: 'Found by open inspections' },
  covertFindings: { zh: '暗访发现（件）', en: 'Found by covert inspections' },
  findingsFile: {
    zh: '问题清单（PDF、Word 或 Excel）',
    en: 'List of findings (PDF, Word or Excel)',
  },
  announceFindings: { zh: '通报检查发现', en: 'Announce the findings' },
  declareEmpty: { zh: '声明没有检查发现', en: 'Declare that nothing was found' },

  questions: { zh: '现场质询', en: 'Questions' },
  questionsNone: {
    zh: '还没有提问。质询环节开始后，在这里记下提问、答复和承诺。',
    en: 'No questions yet. Once the step has begun, questions, answers and promises are taken down here.',
  },
  unanswered: { zh: '待答复', en: 'unanswered' },
  unitAsked: { zh: '问哪个单位', en: 'Unit asked' },
  unitPromising: { zh: '哪个单位承诺', en: 'Unit that promises' },
  askedBy: { zh: '提问人类别（不记姓名）', en: 'Category of the asker (no name)' },
  question: { zh: '提问', en: 'Question' },
  askNow: { zh: '记下提问', en: 'Take the question down' },
  answer: { zh: '答复', en: 'Answer' },
  answerNow: { zh: '记下答复', en: 'Take the answer down' },
  promise: { zh: '现场承诺', en: 'Promise' },
  addPromise: { zh: '单位当场承诺…', en: 'The unit promises …' },
  promiseAlone: { zh: '记下不针对提问的承诺…', en: 'A promise that answers no question …' },
  owner: { zh: '负责人', en: 'Who answers for it' },
  ownerHint: {
    zh: '空着即为单位负责人。姓名只存在可删除的文本里，不进入公开记录。',
    en: 'Left empty: the head of the unit. A name stands in a text that can be erased, never in the public record.',
  },
  due: { zh: '兑现期限', en: 'Due day' },
  promiseNow: { zh: '记下承诺', en: 'Take the promise down' },

  vote: { zh: '表决', en: 'The vote' },
  unopened: { zh: '尚未开始', en: 'not open yet' },
  isOpen: { zh: '正在进行', en: 'open' },
  isClosed: { zh: '已经结束', en: 'closed' },
  givenUp: { zh: '本场已放弃表决', en: 'given up in this meeting' },
  paperOpen: { zh: '纸质票同时进行。', en: 'Paper is voted on at the same time.' },
  onPaperOnly: { zh: '只有纸质票', en: 'Paper only' },
  openVote: { zh: '开始投票', en: 'Open the vote' },
  repeatVote: { zh: '重新开始投票', en: 'Open the repeated vote' },
  closeVote: { zh: '结束投票', en: 'Close the vote' },
  openMeans: {
    zh: '签字后投票立即开始；人数、领票数和名单以此刻为准，进入公开记录。',
    en: 'Signed, the vote opens at once; presence, slips and list of this moment enter the public record.',
  },
  closeMeans: {
    zh: '票箱已暂停收票，请在两分钟内签字。签字后不再收票，不能撤回。',
    en: 'The box is held; please sign within two minutes. After that no ballot is taken, and this cannot be undone.',
  },
  signAndOpen: { zh: '签字，开始投票', en: 'Sign and open' },
  signAndClose: { zh: '签字，结束投票', en: 'Sign and close' },
  counted: { zh: '已得出票数', en: 'counted' },
  voiding: { zh: '作废与重投…', en: 'Void and repeat …' },
  voidingLead: {
    zh: '只有在解密和计票签字之前可以作废。作废的票留在记录里，次数随结果一起公布。',
    en: 'Only before anything is decrypted or a count sheet signed. What is voided stays in the record, and how often is announced with the result.',
  },
  voidPoll: { zh: '作废电子表决，用备用表决重投', en: 'Void the poll and repeat it on a spare' },
  voidPollMeans: {
    zh: '这次电子表决的票全部不算，由备用表决重新投票。备用表决同样要先备好密钥。',
    en: 'No ballot of this poll counts; a spare is voted on instead, for which keys must be ready.',
  },
  voidPaper: { zh: '作废纸质票，重新投票', en: 'Void the paper and repeat it' },
  voidPaperMeans: {
    zh: '已投的纸质票全部不算。请收回作废、重新发票，再重新开始投票。',
    en: 'No sheet counts. Collect them, issue new ones, and open the vote again.',
  },
  voidVote: { zh: '放弃本场表决', en: 'Give the vote up in this meeting' },
  voidVoteMeans: {
    zh: '本场不再表决，这些单位须另行安排评议会。不能撤回。',
    en: 'There is no vote in this meeting any more; its units need another one. This cannot be undone.',
  },
  voidNow: { zh: '确认作废', en: 'Void it' },

  result: { zh: '结果', en: 'Result' },
  satisfaction: { zh: '群众满意度（百分制）', en: 'satisfaction of 100' },
  announced: { zh: '已公布', en: 'announced' },
  announce: { zh: '公布结果', en: 'Announce the result' },
  announceMeans: {
    zh: '票数和得分当场公布，进入公开记录；以后只能以更正的方式改变。',
    en: 'Counts and score are announced in the room and enter the public record; later they change by a correction only.',
  },
  announcedOtherwise: {
    zh: '票数已更正，公布的还是原来的',
    en: 'corrected since; what was announced still stands',
  },
  announceCorrection: { zh: '公布更正', en: 'Announce the correction' },
  announceCorrectionMeans: {
    zh: '更正和理由进入公开记录；原来公布的结果留在记录里，标明已被更正。',
    en: 'Correction and reason enter the public record; the earlier announcement stays there, marked as corrected.',
  },
  announceNow: { zh: '当场公布', en: 'Announce it' },

  minutes: { zh: '会议记录', en: 'Minutes' },
  minutesFile: { zh: '会议记录', en: 'minutes' },
  minutesNone: {
    zh: '环节、提问、承诺和表决会自动记在这里。',
    en: 'Steps, questions, promises and votes are written here by themselves.',
  },
  note: { zh: '补记', en: 'Note' },
  noteHint: {
    zh: '记在正在进行的环节里。文本可删除；公开记录里只有它的摘要。',
    en: 'It belongs to the running step. The text can be erased; the record holds its digest only.',
  },
  noteNow: { zh: '记一条', en: 'Add the note' },
  correct: { zh: '更正…', en: 'Correct …' },
  correctNow: { zh: '注明理由，更正', en: 'Correct it' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Minutes and seconds, such as 08:05; hours before them where there are any. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
}

export function plannedText(minutes: number): Sentence {
  return { zh: `计划 ${minutes} 分钟`, en: `planned: ${minutes} min` };
}

export function overrun(minutes: number): Sentence {
  if (minutes < 1) return { zh: '已到时间', en: 'time is up' };
  return { zh: `已超 ${minutes} 分钟`, en: `${minutes} min over` };
}

const hours = (instant: string): string =>
  new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));

/** From when to when, in China's time. */
export function timesText(started: string, ended: string | null): Sentence {
  const times = `${hours(started)}—${ended === null ? '' : hours(ended)}`;
  return { zh: times, en: times };
}

export function lightText(name: string, isMet: boolean): Sentence {
  return {
    zh: `${name}${isMet ? '已达到' : '未达到'}`,
    en: `${name} ${isMet ? 'met' : 'not met'}`,
  };
}

export function dueText(day: string): Sentence {
  const [year = '', month = '', of = ''] = day.split('-');
  return {
    zh: `${year}年${Number(month)}月${Number(of)}日前兑现`,
    en: `due on ${day}`,
  };
}

/** The text of a promise with who answers for it, if somebody was named. */
export function promiseText(promise: string, owner: string): string {
  return owner === '' ? promise : `${promise}\n${words.owner.zh}：${owner}`;
}

export function openNumbers(electorate: number): Sentence {
  return {
    zh: `名单上共 ${electorate} 个投票凭证可以投票`,
    en: `${electorate} credentials are on the list and may vote`,
  };
}

export function closeNumbers(voters: number, ballots: number): Sentence {
  return {
    zh: `${voters} 个凭证已投票，票箱里共 ${ballots} 张（改投的以最后一张为准）`,
    en: `${voters} credentials have voted; ${ballots} ballots are in the box, the last of each counts`,
  };
}

export function turnoutText(voters: number, electorate: number): Sentence {
  return {
    zh: `已投票 ${voters} / ${electorate}`,
    en: `${voters} of ${electorate} have voted`,
  };
}

export function waitsText(done: number, owners: number, isServer: boolean): Sentence {
  if (isServer)
    return {
      zh: '等待评议办用服务器的密钥解密',
      en: 'waits for the office to decrypt with the server’s key',
    };
  return {
    zh: `等待密钥保管人解密：${done} / ${owners}`,
    en: `waits for trustees to decrypt: ${done} of ${owners}`,
  };
}

export function paperText(voids: number): Sentence {
  return { zh: `已作废 ${voids} 次`, en: `voided so far: ${voids}` };
}

export function confirmedText(have: number): Sentence {
  return {
    zh: `监票人确认 ${have} / 2`,
    en: `confirmed by scrutineers: ${have} of 2`,
  };
}
