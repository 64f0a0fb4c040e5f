import type { Milestone, Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

/** Words of the pages on meetings and their votes. */
export const words = {
  title: { zh: '评议会', en: 'Meetings' },
  meeting: { zh: '评议会', en: 'Meeting' },
  lead: {
    zh: '一场评议会评议同一层级的一个或几个单位。按计划，先乡镇文化站，再市直单位，最后机关科室。',
    en: 'A meeting evaluates one or more units of one level: stations first, then direct units, then departments.',
  },
  none: {
    zh: '还没有评议会。计划第一场以后会显示在这里。',
    en: 'No meetings yet; the first one that is planned appears here.',
  },
  ownMeetings: { zh: '我的评议会', en: 'My meetings' },
  noDuties: {
    zh: '还没有要您参加的评议会。评议办计划以后，这里会出现您的工作页。',
    en: 'No meeting waits for you yet. Your page will be here once the office has planned one.',
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
  change: { zh: '调整安排', en: 'Change the plan' },
  callOff: { zh: '取消评议会', en: 'Call the meeting off' },
  level: { zh: '层级', en: 'Level' },
  state: { zh: '状态', en: 'State' },
  pages: { zh: '各岗位的页面', en: 'Pages of the officers' },
  slipsPage: { zh: '监票人工作页', en: 'Scrutineers’ page' },
  trusteePage: { zh: '密钥保管人工作页', en: 'Trustees’ page' },
  papersPage: { zh: '会务打印', en: 'Papers to print' },
  deskPage: { zh: '签到台', en: 'Desk' },
  chairPage: { zh: '主持人工作页', en: 'Chair’s screen' },
  screenPage: { zh: '会场大屏', en: 'Hall’s screen' },
  tellersPage: { zh: '计票工作页', en: 'Tellers’ page' },
  votePage: { zh: '投票页', en: 'Voter’s page' },

  missing: { zh: '还缺什么', en: 'What is missing' },
  nothingMissing: { zh: '条件已满足', en: 'Everything is there' },
  warnings: { zh: '请注意', en: 'Please note' },

  officers: { zh: '工作人员', en: 'Officers' },
  officersLead: {
    zh: '从账号里选择；一个账号只担任一项。监票人两名，由不同单位派出；有纸质票的另设计票人两名。签名密钥由本人在自己的工作页生成。',
    en: 'Chosen from accounts; one account holds one office. Two scrutineers sent by different bodies; two tellers where there is paper. Each makes the own signing key on the own page.',
  },
  scrutineers: { zh: '监票人', en: 'Scrutineers' },
  trustees: { zh: '密钥保管人', en: 'Trustees' },
  accountId: { zh: '账号编号', en: 'Account id' },
  office: { zh: '职责', en: 'Office' },
  person: { zh: '姓名', en: 'Name' },
  key: { zh: '签字公钥', en: 'Signing key' },
  sentBy: { zh: '派出单位', en: 'Sent by' },
  addOfficer: { zh: '增加一名', en: 'Add one' },
  leaveOut: { zh: '去掉', en: 'Leave out' },
  chairs: { zh: '主持人', en: 'Chairs' },
  tellers: { zh: '计票人', en: 'Tellers' },
  bodyMissing: { zh: '请写派出单位。', en: 'Name the body after the account.' },
  keyListed: { zh: '公钥已登记', en: 'key listed' },
  keyUnlisted: { zh: '公钥未登记', en: 'no key yet' },
  nameOfficers: { zh: '确定工作人员', en: 'Name the officers' },

  people: { zh: '评议代表', en: 'Representatives' },
  basis: { zh: '产生方式', en: 'How the panel comes about' },
  basisUnavailable: {
    zh: '随机抽取还没有实现。现在邀请的代表一律标明“指定产生”，公开记录里也这样写。',
    en: 'The draw by lot does not exist yet. Whoever is invited now is marked as appointed, in the public record too.',
  },
  panelMet: {
    zh: '邀请人数和比例已符合规定',
    en: 'Number and shares of those invited meet the rule',
  },
  invitedList: { zh: '邀请名单', en: 'Those invited' },
  changeInvitation: { zh: '撤回或回避', en: 'Withdraw or recuse' },
  withdraw: { zh: '撤回邀请', en: 'Withdraw the invitation' },
  withdrawn: { zh: '邀请已撤回', en: 'withdrawn' },
  linkedUnit: { zh: '有关联的单位', en: 'Linked to' },
  decryption: { zh: '解密', en: 'Decryption' },
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
  find: { zh: '按姓名或编号查找', en: 'Find by name or id' },
  recuse: { zh: '回避', en: 'Recuse' },
  recused: { zh: '已回避', en: 'recused' },

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
  pollId: { zh: '编号', en: 'Id' },
  keys: { zh: '密钥', en: 'Keys' },
  tests: { zh: '试解密', en: 'Tests' },
  electorate: { zh: '发出', en: 'Issued' },
  voters: { zh: '投票', en: 'Voted' },
  slips: { zh: '票条（印制 / 作废 / 领取）', en: 'Slips (printed / voided / drawn)' },

  decryptByServer: { zh: '用服务器的密钥解密', en: 'Decrypt with the server’s key' },
  followClosing: { zh: '存证并合计密文', en: 'Cover the close and add up' },
  ended: { zh: '评议会已结束', en: 'The meeting is over' },
  calledOff: { zh: '评议会已取消', en: 'The meeting was called off' },
} as const satisfies Words;

/** The pages of officers, by the first part of their address. */
export const dutyNames = {
  desk: words.deskPage,
  chair: words.chairPage,
  slips: words.slipsPage,
  tellers: words.tellersPage,
  trustee: words.trusteePage,
} as const;

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

/** How many things a milestone that is not next still lacks. */
export function missingText(count: number): Sentence {
  return count === 0
    ? { zh: '条件已满足', en: 'everything is there' }
    : { zh: `还缺 ${count} 项`, en: `${count} missing` };
}

/** So many persons of so many. */
export function ofText(have: number, need: number): Sentence {
  return { zh: `${have} / ${need}`, en: `${have} of ${need}` };
}

/** A poll by its place among those of its part: itself first, then its spares. */
export function placeText(place: number): Sentence {
  return place === 0
    ? { zh: '正式', en: 'The poll' }
    : { zh: `备用 ${place}`, en: `Spare ${place}` };
}
