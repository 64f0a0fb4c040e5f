import type { Role } from '@pingyi/core';
import { actingRole } from '../../../access/rights/acting-role.ts';
import { writePeopleList } from '../../../lists/import/write-people-list.ts';
import { writeUnitList } from '../../../lists/import/write-unit-list.ts';
import { checkNames, noteNamesMet } from '../../../people/names/check-names.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { record } from '../../record.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';
import { confirmedIn } from '../commands/confirmed-names.ts';
import { confirmListSchema } from './lists.schemas.ts';

/** Writes a checked list. */
export function confirmList(api: Api, parts: ApiParts): void {
  api.post(
    '/campaigns/:campaign/lists/:list/checks/:check/confirm',
    { schema: confirmListSchema, config: { access: 'import-lists' } },
    async (request) => {
      const { campaign: name, list, check: id } = request.params;
      const campaign = await campaignOf(parts, name);
      const identity = identityOf(request);
      switch (list) {
        case 'daily':
          throw new ProblemError({ code: 'list-not-kept', facts: { list } });
        case 'people': {
          const written = await parts.database.queries
            .transaction()
            .execute((transaction) =>
              writePeopleList(transaction, campaign, { id, by: identity.account }),
            );
          if (!written.ok) throw new ProblemError(written.problem);
          return written.confirmed;
        }
        case 'units': {
          const named = request.headers['acting-role'] as Role | undefined;
          const acting = actingRole(identity, 'add-units', { campaign: name, unit: null }, named);
          if (!acting.ok) throw new ProblemError(acting.problem);
          const { reason } = request.body;
          const { actor } = acting;
          const check = { campaign: name, account: actor.account, confirmed: confirmedIn(request) };
          try {
            const writing = writeUnitList(name, { id, actor, reason });
            return await record(parts, checkNames(writing, check));
          } catch (error) {
            if (error instanceof ProblemError)
              await noteNamesMet(parts.database.queries, error.problem, check);
            throw error;
          }
        }
      }
    },
  );
}
