import { needsSecondFactor, roles } from '@pingyi/core';
import { readHolders } from '../../../access/accounts/holders.ts';
import { gives, rightList, rightNames } from '../../../access/rights/list.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ownAccountSchema } from './own-account.schemas.ts';
import { ownUserName } from './prove.ts';

/** Who is signed in, and what that person may do. */
export function getOwnAccount(api: Api, parts: ApiParts): void {
  api.get(
    '/me',
    { schema: ownAccountSchema, config: { access: 'own-account' } },
    async (request) => {
      const { account, grants, hasSecondFactor, isByLink, isComplete } = identityOf(request);
      const holder = (await readHolders(parts.database.queries, [account])).get(account);
      const held = rightNames.filter((right) =>
        grants.some((grant) => {
          const campaign = grant.scope.kind === 'installation' ? null : grant.scope.campaign;
          return gives([grant], right, campaign);
        }),
      );
      return {
        account,
        userName: await ownUserName(parts, request),
        name: holder?.name ?? null,
        phone: holder?.phone ?? null,
        grants: grants.map((grant) => ({ ...grant, name: roles[grant.role] })),
        rights: held.map((right) => ({ right, says: rightList[right].says })),
        needsSecondFactor: needsSecondFactor(grants),
        hasSecondFactor,
        isByLink,
        isComplete,
      };
    },
  );
}
