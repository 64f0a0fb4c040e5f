import type { AccessKind } from '../../../access/log/access-log.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { accessWords } from '../../../access/log/words.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { listAccessSchema } from './list-access.schemas.ts';

/** The access log, page by page. */
export function listAccess(api: Api, { database: { queries } }: ApiParts): void {
  api.get(
    '/access-log',
    { schema: listAccessSchema, config: { access: 'read-access-log' } },
    async (request) => {
      const { kind, account, before, limit } = request.query;
      let query = queries
        .selectFrom('access_log')
        .select(['entry', 'at', 'kind', 'account', 'subject', 'what', 'row_count']);
      if (kind !== undefined) query = query.where('kind', '=', kind);
      if (before !== undefined) query = query.where('entry', '<', before);
      if (account !== undefined)
        query = query.where(({ eb, or }) =>
          or([eb('account', '=', account), eb('subject', '=', account)]),
        );
      const rows = await query
        .orderBy('entry', 'desc')
        .limit(limit + 1)
        .execute();
      const entries = rows.slice(0, limit).map((row) => {
        const known = row.kind as AccessKind;
        return {
          entry: row.entry,
          at: row.at.toISOString(),
          kind: known,
          says: accessWords[known],
          account: row.account,
          subject: row.subject,
          what: row.what,
          rows: row.row_count,
        };
      });
      const { account: reader } = identityOf(request);
      const rowCount = entries.length;
      await logAccess(queries, { kind: 'access-log-read', account: reader, rowCount });
      return { entries, next: rows.length > limit ? (entries.at(-1)?.entry ?? null) : null };
    },
  );
}
