import { accountsStreamOf } from '@pingyi/core';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { historyPage } from '../campaigns/history-page.ts';
import { accountHistorySchema } from './accounts.schemas.ts';

/** What happened to accounts, in sentences. */
export function listAccountHistory(api: Api, { database: { queries }, access }: ApiParts): void {
  api.get(
    '/account-history',
    { schema: accountHistorySchema, config: { access: 'read-account-history' } },
    async (request) => {
      const { account, before, limit } = request.query;
      const stream = accountsStreamOf(await access.installation());
      let query = queries
        .selectFrom('history')
        .select(['seq', 'type', 'at', 'role', 'account', 'zh', 'en'])
        .where('stream', '=', stream);
      if (before !== undefined) query = query.where('seq', '<', String(before));
      if (account !== undefined)
        query = query.where('seq', 'in', (subjects) =>
          subjects
            .selectFrom('history_subject')
            .select('seq')
            .where('stream', '=', stream)
            .where('kind', '=', 'account')
            .where('subject', '=', account),
        );
      const rows = await query
        .orderBy('seq', 'desc')
        .limit(limit + 1)
        .execute();
      return historyPage(rows, limit);
    },
  );
}
