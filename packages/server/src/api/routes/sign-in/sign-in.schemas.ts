import { z } from 'zod';
import { tokenSchema } from '../../../access/links/one-time-links.ts';
import { longestPassword } from '../../../access/sign-in/password-rule.ts';
import { longestUserName, userNameSchema } from '../../../access/sign-in/user-name.ts';

/** A user name as somebody types it to sign in: whatever it is, the answer is the same. */
const typedName = z
  .string()
  .min(1)
  .max(longestUserName * 2);

/** A password as somebody types it to sign in. */
export const typedPassword = z
  .string()
  .min(1)
  .max(longestPassword * 2);

/** A user name and a password as somebody chooses them. */
export const chosen = { userName: userNameSchema, password: z.string().min(1).max(1_000) };

/** Six digits of an authenticator. */
export const totpCode = z.string().regex(/^\d{6}$/u, 'six digits');

const tags = ['sign-in'];

const state = z.object({
  state: z.enum(['signed-in', 'second-factor-due']).meta({
    description: 'When the second factor is due, go on at /api/sign-in/second-factor.',
  }),
});

export const signInSchema = {
  summary: '登录 Sign in',
  description:
    'Sets a cookie. After five failures in a row each further one makes the next attempt wait longer, for known and unknown names alike.',
  tags,
  body: z.strictObject({ userName: typedName, password: typedPassword }),
  response: { 200: state },
};

export const secondFactorSchema = {
  summary: '登录的第二步：动态验证码 Second step of signing in',
  description: 'A code of the authenticator, or one of the backup codes. Each counts once.',
  tags,
  body: z.union([
    z.strictObject({ code: totpCode }),
    z.strictObject({ backupCode: z.string().min(1).max(40) }),
  ]),
  response: { 200: state },
};

export const linkSchema = {
  summary: '用一次性链接登录 Sign in by a one-time link',
  description:
    'Only for accounts of the example. It counts as a second factor as long as the installation holds no other campaign.',
  tags,
  body: z.strictObject({ token: tokenSchema }),
  response: { 200: state },
};

export const signOutSchema = {
  summary: '退出登录 Sign out',
  tags,
  response: { 204: z.null() },
};

export const newPasswordSchema = {
  summary: '用一次性链接设置新密码 Set a new password by a one-time link',
  description: 'Ends every sign-in of the account. Sign in afterwards.',
  tags,
  body: z.strictObject({ token: tokenSchema, password: chosen.password }),
  response: { 204: z.null() },
};
