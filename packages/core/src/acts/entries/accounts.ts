import { z } from 'zod';
import { grantsSchema } from '../../accounts/grant.ts';
import { accountEntry } from '../entry.ts';
import { roleNames } from '../role.ts';
import { accountId, officialText } from '../values.ts';

/**
 * Acts on sign-in accounts. All are internal, and none holds a name, a user name or anything secret: an
 * account is an opaque id here, a second factor a fact.
 */

const administrator = ['administrator'] as const;
const granting = ['administrator', 'office'] as const;

const accountOpened = accountEntry({
  type: 'account-opened',
  version: 1,
  visibility: 'internal',
  by: granting,
  payload: z.strictObject({ account: accountId, grants: grantsSchema }),
  sentence: {
    zh: '开通账号 {account}，授予：{grants|grants}。',
    en: 'Account {account} is opened with: {grants|grants}.',
  },
});

const accountGrantsChanged = accountEntry({
  type: 'account-grants-changed',
  version: 1,
  visibility: 'internal',
  by: granting,
  payload: z.strictObject({ account: accountId, grants: grantsSchema, reason: officialText }),
  sentence: {
    zh: '账号 {account} 的权限改为：{grants|grants}，理由：{reason}。',
    en: 'Account {account} now has: {grants|grants}. Reason: {reason}.',
  },
});

const accountSuspended = accountEntry({
  type: 'account-suspended',
  version: 1,
  visibility: 'internal',
  by: granting,
  payload: z.strictObject({ account: accountId, reason: officialText }),
  sentence: {
    zh: '停用账号 {account}，理由：{reason}。',
    en: 'Account {account} is suspended. Reason: {reason}.',
  },
});

const accountReopened = accountEntry({
  type: 'account-reopened',
  version: 1,
  visibility: 'internal',
  by: granting,
  payload: z.strictObject({ account: accountId, reason: officialText }),
  sentence: {
    zh: '恢复使用账号 {account}，理由：{reason}。',
    en: 'Account {account} is in use again. Reason: {reason}.',
  },
});

const accountClosed = accountEntry({
  type: 'account-closed',
  version: 1,
  visibility: 'internal',
  by: granting,
  payload: z.strictObject({ account: accountId, reason: officialText }),
  sentence: {
    zh: '注销账号 {account}，理由：{reason}。',
    en: 'Account {account} is closed. Reason: {reason}.',
  },
});

/** What an administrator gives back to somebody who cannot sign in any more. */
export const recoverable = z
  .enum(['password', 'secondFactor'])
  .meta({ title: 'password | secondFactor' });

const accountRecovered = accountEntry({
  type: 'account-recovered',
  version: 1,
  visibility: 'internal',
  by: administrator,
  payload: z.strictObject({ account: accountId, what: recoverable, reason: officialText }),
  sentence: {
    zh: '为账号 {account} 重设{what|recoverable}，理由：{reason}。',
    en: 'The {what|recoverable} of account {account} is reset. Reason: {reason}.',
  },
});

const secondFactorSet = accountEntry({
  type: 'second-factor-set',
  version: 1,
  visibility: 'internal',
  by: roleNames,
  payload: z.strictObject({ account: accountId }),
  sentence: {
    zh: '账号 {account} 启用动态验证码。',
    en: 'Account {account} sets up its second factor.',
  },
});

const secondFactorRemoved = accountEntry({
  type: 'second-factor-removed',
  version: 1,
  visibility: 'internal',
  by: roleNames,
  payload: z.strictObject({ account: accountId }),
  sentence: {
    zh: '账号 {account} 停用动态验证码。',
    en: 'Account {account} gives up its second factor.',
  },
});

/** Acts of the stream of accounts. */
export const accountEntries = [
  accountOpened,
  accountGrantsChanged,
  accountSuspended,
  accountReopened,
  accountClosed,
  accountRecovered,
  secondFactorSet,
  secondFactorRemoved,
] as const;
