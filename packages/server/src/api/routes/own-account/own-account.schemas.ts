import { grantSchema } from '@pingyi/core';
import { z } from 'zod';
import { sentenceSchema } from '../../problems/problem.schemas.ts';
import { chosen, totpCode, typedPassword } from '../sign-in/sign-in.schemas.ts';

const tags = ['own account'];
const password = typedPassword.meta({ description: 'The own password, again.' });

/** A grant with the name of its role. */
export const grantView = z
  .object({ ...grantSchema.shape, name: sentenceSchema })
  .meta({ id: 'Grant' });

export const ownAccountSchema = {
  summary: '我的账号：身份和权限 The own account, its roles and rights',
  description:
    'While `isComplete` is false only the own account is open: set up the second factor first. Who signed in by a link of the example is complete until there is a real campaign.',
  tags,
  response: {
    200: z.object({
      account: z.string(),
      userName: z.string(),
      name: z.string().nullable(),
      phone: z.string().nullable(),
      grants: z.array(grantView),
      rights: z.array(z.object({ right: z.string(), says: sentenceSchema })),
      needsSecondFactor: z.boolean(),
      hasSecondFactor: z.boolean(),
      isByLink: z.boolean(),
      isComplete: z.boolean(),
    }),
  },
};

export const offerSchema = {
  summary: '启用动态验证码：第一步 Set up the second factor: a secret',
  description: 'Shown once. It is in use when its first code is confirmed.',
  tags,
  body: z.strictObject({ password }),
  response: {
    200: z.object({
      uri: z.string().meta({ description: '`otpauth://…`, for a QR code.' }),
      secret: z.string().meta({ description: 'The same in Base32, for typing.' }),
      backupCodes: z.array(z.string()).meta({ description: 'Each works once. To be printed.' }),
    }),
  },
};

export const confirmSchema = {
  summary: '启用动态验证码：第二步 Set up the second factor: its first code',
  description: 'Ends every other sign-in of the account.',
  tags,
  body: z.strictObject({ code: totpCode }),
  response: { 204: z.null() },
};

export const giveUpSchema = {
  summary: '停用动态验证码 Give up the second factor',
  description: 'Refused while a role asks for it.',
  tags,
  body: z.strictObject({ password }),
  response: { 204: z.null() },
};

export const backupCodesSchema = {
  summary: '更换备用码 Other backup codes',
  tags,
  body: z.strictObject({ password }),
  response: { 200: z.object({ backupCodes: z.array(z.string()) }) },
};

export const changePasswordSchema = {
  summary: '修改密码 Change the password',
  description: 'Ends every other sign-in of the account.',
  tags,
  body: z.strictObject({ password, newPassword: chosen.password }),
  response: { 204: z.null() },
};

/** One sign-in of an account: when, never from where. */
export const signInView = z
  .object({
    signIn: z.string(),
    since: z.string(),
    lastUsed: z.string(),
    isThis: z.boolean().meta({ description: 'The one that asks.' }),
  })
  .meta({ id: 'SignIn' });

export const ownSignInsSchema = {
  summary: '我的登录 The own sign-ins',
  tags,
  response: { 200: z.object({ signIns: z.array(signInView) }) },
};

export const endOwnSignInSchema = {
  summary: '结束一次登录 End one of the own sign-ins',
  tags,
  params: z.object({ signIn: z.string().min(1).max(64) }),
  response: { 204: z.null() },
};
