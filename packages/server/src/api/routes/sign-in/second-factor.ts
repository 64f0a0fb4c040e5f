import { recordSecondFactor } from '../../../access/accounts/second-factor-acts.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { settleSignIn } from './outcome.ts';
import { secondFactorSchema } from './sign-in.schemas.ts';

/** The second step of signing in. */
export function signInSecondFactor(api: Api, parts: ApiParts): void {
  api.post(
    '/sign-in/second-factor',
    { schema: secondFactorSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { body } = request;
      const given =
        'code' in body
          ? ({ kind: 'totp', code: body.code } as const)
          : ({ kind: 'backup', code: body.backupCode } as const);
      const tried = await parts.access.signIns.withCode(request.headers.cookie, given);
      const { account } = await settleSignIn(parts, reply, tried);
      await recordSecondFactor(parts, account);
      return { state: 'signed-in' } as const;
    },
  );
}
