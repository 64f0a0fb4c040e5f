import { type AccountCommandType, accountCommandBodies, accountId } from '@pingyi/core';
import { z } from 'zod';
import { sentenceSchema } from '../../problems/problem.schemas.ts';
import {
  historyPageDescription,
  historyPageQuery,
  historyPageSchema,
} from '../campaigns/history-page.schemas.ts';
import { actingRoleHeader, madeLink, phoneNumber } from '../invitations/invitations.schemas.ts';
import { grantView, signInView } from '../own-account/own-account.schemas.ts';
import { personName } from '../set-up/set-up.schemas.ts';

const tags = ['accounts'];
const params = z.object({ account: accountId });
const nothing = { 204: z.null() };

const accountView = z
  .object({
    account: z.string(),
    state: z.enum(['open', 'suspended', 'closed']),
    grants: z.array(grantView),
    hasSecondFactor: z.boolean(),
    openedAt: z.string(),
    userName: z.string().nullable().meta({ description: 'Null when erased.' }),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    isErased: z.boolean(),
    shownAs: sentenceSchema.meta({ description: 'What to show for the holder in a list.' }),
  })
  .meta({ id: 'Account' });

export const listAccountsSchema = {
  summary: '账号一览 Accounts',
  description: 'In the order of opening. Every reading enters the access log.',
  tags,
  response: { 200: z.object({ accounts: z.array(accountView) }) },
};

export const getAccountSchema = {
  summary: '一个账号 One account',
  tags,
  params,
  response: { 200: z.object({ ...accountView.shape, isLocked: z.boolean() }) },
};

const summaries = {
  'change-grants': '变更权限 Change the grants of an account',
  'suspend-account': '停用账号 Suspend an account',
  'reopen-account': '恢复使用账号 Reopen a suspended account',
  'close-account': '注销账号 Close an account for good',
} as const satisfies Partial<Record<AccountCommandType, string>>;

/** Commands on accounts that are given as they stand in core. */
export type ManagingCommand = keyof typeof summaries;

export const managingCommands = Object.keys(summaries) as readonly ManagingCommand[];

/** How a command on an account is described: its body is core's, without the account of the address. */
export function managingSchema(type: ManagingCommand) {
  const { account: _, ...shape } = accountCommandBodies[type].shape;
  return {
    summary: summaries[type],
    tags,
    params,
    headers: actingRoleHeader,
    body: z.strictObject(shape),
    response: nothing,
  };
}

const { account: _, ...recovery } = accountCommandBodies['recover-account'].shape;

export const recoverSchema = {
  summary: '为他人恢复登录 Give somebody back a way to sign in',
  description:
    'Ends every sign-in of the account. For a password the answer has a link by which its holder sets a new one; a second factor is set up anew at the next sign-in.',
  tags,
  params,
  body: z.strictObject({ ...recovery, email: z.email().max(200).nullable().default(null) }),
  response: { 200: z.object({ link: madeLink.nullable() }) },
};

export const unlockSchema = {
  summary: '解除锁定 Unlock an account',
  description: 'Forgets its failed attempts to sign in.',
  tags,
  params,
  response: nothing,
};

export const accountSignInsSchema = {
  summary: '账号的登录 Sign-ins of an account',
  tags,
  params,
  response: { 200: z.object({ signIns: z.array(signInView) }) },
};

export const endAccountSignInsSchema = {
  summary: '结束账号的全部登录 End every sign-in of an account',
  tags,
  params,
  response: nothing,
};

export const writeHolderSchema = {
  summary: '登记持有人 Write down who holds an account',
  tags,
  params,
  headers: actingRoleHeader,
  body: z.strictObject({ name: personName.nullable(), phone: phoneNumber.nullable() }),
  response: nothing,
};

export const eraseHolderSchema = {
  summary: '删除持有人信息 Erase who held a closed account',
  description: 'Name, telephone, user name and password. History keeps the account’s opaque id.',
  tags,
  params,
  response: nothing,
};

export const accountHistorySchema = {
  summary: '账号的历史 History of accounts',
  description: historyPageDescription,
  tags,
  querystring: z.object({
    account: accountId.optional().meta({ description: 'About one account only.' }),
    ...historyPageQuery,
  }),
  response: {
    200: historyPageSchema,
  },
};
