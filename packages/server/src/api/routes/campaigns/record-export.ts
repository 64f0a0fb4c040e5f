import { logAccess } from '../../../access/log/access-log.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { isCampaign } from './known-campaign.ts';
import { recordExportSchema } from './record-export.schemas.ts';

/** Writes down that somebody saves a campaign's data as a file. */
export function recordExport(api: Api, { database: { queries } }: ApiParts): void {
  api.post(
    '/campaigns/:campaign/exports',
    { schema: recordExportSchema, config: { access: 'read-acts' } },
    async (request, reply) => {
      const { campaign } = request.params;
      if (!(await isCampaign(queries, campaign)))
        return sendProblem(request, reply, { code: 'campaign-unknown', facts: { campaign } });
      const { account } = identityOf(request);
      const what = `${request.body.what} ${campaign}`;
      await logAccess(queries, { kind: 'data-exported', account, what });
      return reply.code(204).send(null);
    },
  );
}
