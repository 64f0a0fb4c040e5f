import type { Milestone, Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

/** Words of the pages on meetings and their votes. */
export const words = {
  title: { zh: '评议会', en: 'Meetings' },
  lead: {
    zh: '一场评议会评议同一层级的一个或几个单位。按计划，先乡镇文化站，再市直单位，最后机关科室。',
    en: 'A meeting evaluates one or more units of one level: stations first, then direct units, then departments.',
  },
  none: {
    zh: '还没有评议会。计划第一场以后会显示在这里。',
    en: 'No meetings yet; the first one that is planned appears here.',
  },
  plan: { zh: '计划一场评议会', en: 'Plan a meeting' },
  id: { zh: '编号', en: 'Id' },
  idHint: {
    zh: '小写字母、数字和连字符，会印在票条网址里，例如 stations-1。',
    en: 'Small letters, digits, hyphens; it stands in the address on slips, such as stations-1.',
  },
  idWrong: { zh: '只能用字母、数字和连字符。', en: 'Letters, digits and hyphens only.' },
  units: { zh: '评议单位', en: 'Units' },
  place: { zh: '地点', en: 'Place' },
  begins: { zh: '开始时间（北京时间）', en: 'Begins (China time)' },
  ends: { zh: '结束时间（北京时间）', en: 'Ends (China time)' },
  mode: { zh: '方式', en: 'Mode' },
  ballots: { zh: '投票方式', en: 'Ballots' },
  electronic: { zh: '电子票', en: 'electronic' },
  paper: { zh: '纸质票', en: 'paper' },
  mixed: { zh: '电子票和纸质票', en: 'electronic and paper' },
  check: { zh: '核对并记录', en: 'Check and record' },
  open: { zh: '打开', en: 'Open' },
  change: { zh: '调整安排', en: 'Change the plan' },
  callOff: { zh: '取消评议会', en: 'Call the meeting off' },
  level: { zh: '层级', en: 'Level' },
  state: { zh: '状态', en: 'State' },
  pages: { zh: '各岗位的页面', en: 'Pages of the officers' },
  slipsPage: { zh: '监票人工作页', en: 'Scrutineers’ page' },
  trusteePage: { zh: '密钥保管人工作页', en: 'Trustees’ page' },
  votePage: { zh: '投票页', en: 'Voter’s page' },

  missing: { zh: '还缺什么', en: 'What is missing' },
  nothingMissing: { zh: '条件已满足', en: 'Everything is there' },
  warnings: { zh: '请注意', en: 'Please note' },

  officers: { zh: '工作人员', en: 'Officers' },
  officersLead: {
    zh: '每行写一个账号编号；监票人和密钥保管人在账号后面空一格写派出单位。账号编号见“账号”页。',
    en: 'One account id a line; after scrutineers and trustees a space and the body that sent them. Ids are on the accounts page.',
  },
  chairs: { zh: '主持人', en: 'Chairs' },
  scrutineers: { zh: '监票人（账号 派出单位）', en: 'Scrutineers (account, body)' },
  tellers: { zh: '计票人', en: 'Tellers' },
  trustees: { zh: '密钥保管人（账号 派出单位）', en: 'Trustees (account, body)' },
  bodyMissing: { zh: '请在账号后面写派出单位。', en: 'Name the body after the account.' },
  keyListed: { zh: '公钥已登记', en: 'key listed' },
  keyUnlisted: { zh: '公钥未登记', en: 'no key yet' },
  nameOfficers: { zh: '确定工作人员', en: 'Name the officers' },
  ownKey: { zh: '我的签名密钥', en: 'My signing key' },
  ownKeyLead: {
    zh: '主持人和计票人的签名密钥在这个浏览器里生成，用口令加密后只保存在这台设备上。',
    en: 'Chair and tellers sign with a key that is made in this browser and kept on this device only, under a passphrase.',
  },
  ownKeyHere: { zh: '密钥在这台设备上，公钥已登记', en: 'The key is on this device and listed' },
  makeKey: { zh: '生成密钥并登记公钥', en: 'Make a key and list it' },
  keyMissing: {
    zh: '这台设备上没有您在本场的签名密钥，请先在“我的签名密钥”里生成。',
    en: 'Your signing key of this meeting is not on this device; make it under “My signing key” first.',
  },
  signAndRecord: { zh: '签字并记录', en: 'Sign and record' },

  people: { zh: '代表与签到台', en: 'Representatives and desk' },
  invite: { zh: '邀请代表库中的全部代表', en: 'Invite everybody in the pool' },
  inviteSome: { zh: '邀请勾选的代表', en: 'Invite those that are ticked' },
  pool: { zh: '代表库（尚未邀请）', en: 'Pool (not invited yet)' },
  poolEmpty: {
    zh: '代表库里没有尚未邀请的代表。',
    en: 'Nobody in the pool waits for an invitation.',
  },
  part: { zh: '所属部分', en: 'Part' },
  invited: { zh: '已邀请', en: 'Invited' },
  signedIn: { zh: '已签到', en: 'Signed in' },
  present: { zh: '在场', en: 'Present' },
  served: { zh: '已领票', en: 'Served' },
  person: { zh: '代表', en: 'Representative' },
  category: { zh: '类别', en: 'Category' },
  find: { zh: '按姓名或编号查找', en: 'Find by name or id' },
  signIn: { zh: '签到', en: 'Sign in' },
  leave: { zh: '离场', en: 'Leaves' },
  comeBack: { zh: '返场', en: 'Returns' },
  slip: { zh: '领票条', en: 'Slip' },
  tablet: { zh: '用平板', en: 'Tablet' },
  sheet: { zh: '领纸票', en: 'Paper' },
  declined: { zh: '放弃', en: 'Declines' },
  takeBack: { zh: '更正', en: 'Correct' },
  takeBackReason: { zh: '领票登记有误', en: 'The service was entered wrongly' },
  recuse: { zh: '回避', en: 'Recuse' },
  recused: { zh: '已回避', en: 'recused' },
  away: { zh: '离场中', en: 'away' },
  desk: { zh: '签到台合计', en: 'Desk' },

  polls: { zh: '电子表决', en: 'Polls' },
  draft: { zh: '确定电子表决及备用编号', en: 'Draft the polls and their spares' },
  keysBy: { zh: '谁保管密钥', en: 'Who keeps the keys' },
  byTrustees: { zh: '独立密钥保管人', en: 'Independent trustees' },
  byServer: { zh: '服务器（小型会议、演练）', en: 'The server (small meetings, rehearsals)' },
  serverMeans: {
    zh: '本场未设独立密钥保管人，服务器管理者有能力查看选票。这句话会写在屏幕、票条和公开记录上。',
    en: 'Without independent trustees whoever controls the server is able to read ballots. Screens, slips and the record will say so.',
  },
  makeServerKeys: { zh: '由服务器生成密钥', en: 'Let the server make the keys' },
  settleKeys: { zh: '确认密钥齐备', en: 'Settle the keys' },
  poll: { zh: '表决', en: 'Poll' },
  keys: { zh: '密钥', en: 'Keys' },
  tests: { zh: '试解密', en: 'Tests' },
  electorate: { zh: '发出', en: 'Issued' },
  voters: { zh: '投票', en: 'Voted' },
  slips: { zh: '票条（印制 / 作废 / 领取）', en: 'Slips (printed / voided / drawn)' },

  agenda: { zh: '议程', en: 'Agenda' },
  start: { zh: '开始', en: 'Start' },
  end: { zh: '结束', en: 'End' },
  reopen: { zh: '重新进行', en: 'Reopen' },
  speaker: { zh: '发言人编号', en: 'Speaker (id)' },
  speakerHint: {
    zh: '用编号，不写姓名，例如 person-1。',
    en: 'An id, not a name, such as person-1.',
  },
  minutes: { zh: '纪要（可不上传）', en: 'Minutes (may be left out)' },
  running: { zh: '进行中', en: 'running' },
  held: { zh: '已完成', en: 'held' },
  later: { zh: '未开始', en: 'to come' },
  findings: { zh: '通报检查情况', en: 'Announce the findings' },
  findingsNone: { zh: '声明没有检查发现', en: 'Declare that there are none' },
  openFindings: { zh: '明查发现问题数', en: 'Findings of open inspections' },
  covertFindings: { zh: '暗访发现问题数', en: 'Findings of covert inspections' },
  findingsDocument: { zh: '检查情况', en: 'The findings as a document' },

  vote: { zh: '投票', en: 'The vote' },
  openVote: { zh: '开始投票', en: 'Open the vote' },
  closeVote: { zh: '结束投票', en: 'Close the vote' },
  closing: {
    zh: '票箱已暂停收票两分钟，等待签字；不签字则自动恢复收票。',
    en: 'The box is held for two minutes for your signature; without it ballots are taken again.',
  },
  keepOpen: { zh: '继续投票', en: 'Keep it open' },
  voidPoll: { zh: '作废这个表决', en: 'Void this poll' },
  voidPaper: { zh: '作废纸质票', en: 'Void the papers' },
  unopened: { zh: '未开始', en: 'not opened' },
  isOpen: { zh: '进行中', en: 'open' },
  isClosed: { zh: '已结束', en: 'closed' },
  box: { zh: '箱内电子票', en: 'Ballots in the box' },

  result: { zh: '结果', en: 'Result' },
  decryptByServer: { zh: '用服务器的密钥解密', en: 'Decrypt with the server’s key' },
  followClosing: { zh: '存证并合计密文', en: 'Cover the close and add up' },
  waiting: { zh: '等待密钥保管人解密', en: 'Waiting for the trustees' },
  announce: { zh: '公布结果', en: 'Announce the result' },
  announced: { zh: '已公布', en: 'announced' },
  confirmations: { zh: '监票人确认', en: 'Confirmed by scrutineers' },
  endMeeting: { zh: '结束评议会', en: 'End the meeting' },
  endMinutes: { zh: '会议纪要', en: 'Minutes of the meeting' },
  ended: { zh: '评议会已结束', en: 'The meeting is over' },
  calledOff: { zh: '评议会已取消', en: 'The meeting was called off' },
  paperElsewhere: {
    zh: '纸质票的录入和计票单签字目前只能通过接口办理。',
    en: 'Entering and signing paper counts is possible over the API only for now.',
  },
} as const satisfies Words;

export const milestones: Readonly<Record<Milestone, Sentence>> = {
  prepared: { zh: '会前准备', en: 'Before the day' },
  voteOpened: { zh: '开始投票', en: 'Opening the vote' },
  resultAnnounced: { zh: '公布结果', en: 'Announcing the result' },
  ended: { zh: '结束评议会', en: 'Ending the meeting' },
};

const states: Readonly<Record<string, Sentence>> = {
  planned: { zh: '已计划', en: 'planned' },
  begun: { zh: '已开始', en: 'begun' },
  open: { zh: '正在投票', en: 'vote open' },
  closed: { zh: '投票已结束', en: 'vote closed' },
  announced: { zh: '结果已公布', en: 'result announced' },
  ended: { zh: '已结束', en: 'over' },
  calledOff: { zh: '已取消', en: 'called off' },
};

export function stateText(state: string): Sentence {
  return states[state] ?? { zh: state, en: state };
}

/** So many persons of so many. */
export function ofText(have: number, need: number): Sentence {
  return { zh: `${have} / ${need}`, en: `${have} of ${need}` };
}
