import { meetingCommandTypes, type Role, roleNames, rolesForMeeting } from '@pingyi/core';
import { rights } from './right.ts';

/** Roles that may give a command of a meeting at all. */
const holding: readonly Role[] = roleNames.filter((role) =>
  meetingCommandTypes.some((type) => rolesForMeeting(type).includes(role)),
);

/** Meetings and their votes. Ballots need no right: who may vote is written in a poll's list. */
export const meetingRights = rights({
  'hold-meetings': {
    says: {
      zh: '办理评议会和表决事项：每个事项由规则规定的身份办理，主持人、监票人、计票人和密钥保管人须为本场确定的人员。',
      en: 'Gives commands of a meeting and its vote: each in the roles that its rule names; chairs, scrutineers, tellers and trustees are those that the meeting named.',
    },
    roles: holding,
    at: 'anywhere',
  },
  'read-meetings': {
    says: {
      zh: '查看评议会的进程、签到情况和表决事项；计票人看不到另一名计票人尚未核对的录入，签到员看不到计票人的录入。',
      en: 'Sees meetings with presence and vote; of a paper count that is not complete only the own entry, and at the desk none.',
    },
    roles: [
      'leadingGroup',
      'office',
      'leader',
      'desk',
      'chair',
      'scrutineer',
      'teller',
      'trustee',
      'disciplineOfficer',
      'auditor',
    ],
    at: 'anywhere',
  },
  'read-meeting-officers': {
    says: {
      zh: '查看一场评议会主持人、监票人、计票人和密钥保管人的姓名，不含电话（查看记入访问日志）。',
      en: 'Sees the names of a meeting’s chairs, scrutineers, tellers and trustees, no telephones; each reading enters the access log.',
    },
    roles: [
      'leadingGroup',
      'office',
      'leader',
      'chair',
      'scrutineer',
      'teller',
      'trustee',
      'disciplineOfficer',
      'auditor',
    ],
    at: 'anywhere',
  },
  'work-at-the-desk': {
    says: {
      zh: '查看一场评议会受邀代表的姓名，电话只显示首尾，用于签到（查看记入访问日志）。',
      en: 'Sees the names of those invited to one meeting, telephones masked, to sign them in; each reading enters the access log.',
    },
    roles: ['office', 'desk', 'chair'],
    at: 'anywhere',
  },
  'make-links': {
    says: {
      zh: '生成、收回个人链接，导出受邀代表名单用于通知和提醒（导出记入访问日志）。',
      en: 'Makes and revokes personal links, and takes out the list of the invited to notify and remind them; each export enters the access log.',
    },
    roles: ['office'],
    at: 'anywhere',
  },
  'screen-opinions': {
    says: {
      zh: '投票结束后查看代表的意见建议，决定公布或说明理由不公布。',
      en: 'Reads the opinions that voters sent once the vote is over, and publishes or withholds each with a reason.',
    },
    roles: ['office'],
    at: 'anywhere',
  },
  'read-promises': {
    says: {
      zh: '查看现场承诺清单：哪个单位承诺、由谁负责、何时兑现；联络员只看本单位的。',
      en: 'Sees the register of promises made in meetings: the unit, who answers for it, the due day; a liaison the own unit’s only.',
    },
    roles: ['leadingGroup', 'office', 'leader', 'chair', 'liaison', 'disciplineOfficer', 'auditor'],
    at: 'campaign',
  },
});
