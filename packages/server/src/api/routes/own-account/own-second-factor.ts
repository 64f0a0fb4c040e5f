import {
  giveUpSecondFactor,
  recordSecondFactor,
} from '../../../access/accounts/second-factor-acts.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { ownCookie, sessionCookie, signedValue } from '../../../access/sign-in/cookies.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import {
  backupCodesSchema,
  confirmSchema,
  giveUpSchema,
  offerSchema,
} from './own-account.schemas.ts';
import { countAttempt, mustProve } from './prove.ts';

const wrong = { code: 'proof-wrong', facts: {} } as const;

/** A secret for an authenticator, with backup codes. */
export function offerSecondFactor(api: Api, parts: ApiParts): void {
  api.post(
    '/me/second-factor',
    { schema: offerSchema, config: { access: 'own-account' } },
    async (request) => {
      const { password } = request.body;
      const { hasSecondFactor } = identityOf(request);
      const userName = await mustProve(parts, request, password);
      if (hasSecondFactor) throw new ProblemError(wrong);
      const { cookie } = request.headers;
      const offer = await parts.access.secondFactor.offer(cookie, { password, userName });
      if (offer === null) throw new ProblemError(wrong);
      return { ...offer, backupCodes: [...offer.backupCodes] };
    },
  );
}

/** The first code of a new secret: from then on every sign-in asks for one. */
export function confirmSecondFactor(api: Api, parts: ApiParts): void {
  api.post(
    '/me/second-factor/confirmation',
    { schema: confirmSchema, config: { access: 'own-account' } },
    async (request, reply) => {
      const { account } = identityOf(request);
      const { code } = request.body;
      const { cookie } = request.headers;
      const userName = await countAttempt(parts, request);
      const cookies = await parts.access.secondFactor.confirm(cookie, { account, code });
      if (cookies === null) throw new ProblemError(wrong);
      await parts.access.attempts.succeeded(userName);
      const session = ownCookie(cookies.join(';'), sessionCookie);
      const keep = session === null ? '' : signedValue(session);
      await recordSecondFactor(parts, account, keep);
      return reply
        .code(204)
        .header('set-cookie', [...cookies])
        .send(null);
    },
  );
}

/** Gives up the own second factor. */
export function removeOwnSecondFactor(api: Api, parts: ApiParts): void {
  api.post(
    '/me/second-factor/removal',
    { schema: giveUpSchema, config: { access: 'own-account' } },
    async (request, reply) => {
      await mustProve(parts, request, request.body.password);
      await giveUpSecondFactor(parts, identityOf(request).account);
      return reply.code(204).send(null);
    },
  );
}

/** Other backup codes instead of the old ones. */
export function renewBackupCodes(api: Api, parts: ApiParts): void {
  api.post(
    '/me/backup-codes',
    { schema: backupCodesSchema, config: { access: 'own-account' } },
    async (request) => {
      const { account } = identityOf(request);
      const { password } = request.body;
      await mustProve(parts, request, password);
      const { cookie } = request.headers;
      const backupCodes = await parts.access.secondFactor.renewBackupCodes(cookie, password);
      if (backupCodes === null) throw new ProblemError(wrong);
      await logAccess(parts.database.queries, { kind: 'backup-codes-renewed', account });
      return { backupCodes: [...backupCodes] };
    },
  );
}
