import type { Sentence } from '@pingyi/core';

export const meetingsWords = {
  coming: { zh: '将要召开', en: 'Coming' },
  past: { zh: '已经召开', en: 'Held' },
  calledOff: { zh: '已取消', en: 'Called off' },
  none: {
    zh: '还没有安排评议会。安排以后，会出现在这里。',
    en: 'No meeting is planned yet. Meetings appear here when they are planned.',
  },
  when: { zh: '时间', en: 'When' },
  place: { zh: '地点', en: 'Place' },
  level: { zh: '层级', en: 'Level' },
  mode: { zh: '方式', en: 'Mode' },
  ballots: { zh: '投票方式', en: 'Ballots' },
  electronic: { zh: '电子票', en: 'electronic' },
  paper: { zh: '纸质票', en: 'paper' },
  mixed: { zh: '电子票或纸质票，由本人选择', en: 'electronic or paper, as each likes' },
  programme: { zh: '节目', en: 'Programme' },
  remoteVoting: { zh: '远程投票时间', en: 'Remote voting' },
  linksSay: {
    zh: '本场用个人链接投票：身份和投票凭证没有被留在一起，这一点须相信组织者，记录无法证明。',
    en: 'People vote by personal links here. That identity and credential were not kept together has to be believed of the organiser; the record cannot show it.',
  },
  opinions: { zh: '意见建议', en: 'Opinions' },
  opinionsLead: {
    zh: '投票人在投票后写下的话，逐条审核后公布；没有公布的是写有姓名、谩骂、与评议无关或重复的。条目按文字排序，与先后无关。',
    en: 'What voters wrote after voting, screened one by one. Not published is what names persons, insults, is off the subject or repeats. Entries are sorted by their text, which says nothing of when they came.',
  },
  opinionsDigest: { zh: '公布清单的摘要', en: 'Digest of the published list' },
  opinionsWhole: {
    zh: '以上文字与公布时登记的摘要一致。',
    en: 'These texts are the ones whose digest was recorded at their publication.',
  },
  opinionsErased: {
    zh: '以上文字与公布时登记的摘要不一致：公布之后有条目被删除。',
    en: 'These texts are not all of those whose digest was recorded: some were erased since.',
  },
  received: { zh: '收到', en: 'Received' },
  publishedOpinions: { zh: '审核后公布', en: 'Published after screening' },
  units: { zh: '评议单位', en: 'Units' },
  state: { zh: '进展', en: 'State' },
  planned: { zh: '已安排', en: 'planned' },
  begun: { zh: '正在进行', en: 'under way' },
  voting: { zh: '正在投票', en: 'voting' },
  counting: { zh: '投票结束，正在计票', en: 'closed, being counted' },
  announced: { zh: '已公布结果', en: 'result announced' },
  ended: { zh: '已结束', en: 'ended' },
  givenUp: { zh: '表决作废', en: 'vote voided' },
  secrecy: { zh: '投票的保密', en: 'Secrecy of the vote' },
  keysTrustees: {
    zh: '本场设独立密钥保管人：只要有一名保管人守住自己的密钥，任何人（包括服务器管理者）都看不到一张票的选择。',
    en: 'Outside trustees keep the keys: as long as one of them keeps the own key, nobody, administrators included, can see a choice.',
  },
  keysServer: {
    zh: '本场未设独立密钥保管人，服务器管理者有能力查看选票。',
    en: 'No outside trustees were named for this meeting: whoever controls the server is able to see ballots.',
  },
  bodies: { zh: '密钥保管人来自', en: 'Trustees come from' },
  scrutineers: { zh: '监票人来自', en: 'Scrutineers come from' },
  moreSecrecy: { zh: '投票怎样保密', en: 'How votes stay secret' },
  present: { zh: '到会代表', en: 'Representatives present' },
  panel: { zh: '代表构成（签到）', en: 'Panel (signed in)' },
  tested: { zh: '监票人检验的电子票', en: 'Ballots tested by scrutineers' },
  voids: { zh: '作废的表决', en: 'Voided votes' },
  steps: { zh: '会议环节', en: 'Steps' },
  step: { zh: '环节', en: 'Step' },
  unit: { zh: '单位', en: 'Unit' },
  from: { zh: '开始', en: 'From' },
  to: { zh: '结束', en: 'To' },
  polls: { zh: '电子表决', en: 'Electronic polls' },
  poll: { zh: '编号', en: 'Poll' },
  voters: { zh: '投票人数', en: 'Voters' },
  electorate: { zh: '可投票数', en: 'Credentials' },
  codes: { zh: '查验码', en: 'Tracking codes' },
  promises: { zh: '现场质询与承诺', en: 'Questions and promises' },
  questions: { zh: '提问', en: 'Questions' },
  answered: { zh: '已答复', en: 'answered' },
  promised: { zh: '现场承诺', en: 'Promises' },
  due: { zh: '兑现期限', en: 'due' },
  result: { zh: '结果', en: 'Result' },
  history: { zh: '本场的公开事项', en: 'Public acts of this meeting' },
} satisfies Record<string, Sentence>;

export function persons(count: number): Sentence {
  return { zh: `${count} 人`, en: String(count) };
}

export function opinionsCount(count: number): Sentence {
  return { zh: `${count} 条`, en: String(count) };
}

export function sheets(count: number): Sentence {
  return { zh: `${count} 张`, en: String(count) };
}
