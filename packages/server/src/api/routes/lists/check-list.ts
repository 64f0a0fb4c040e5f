import type { ListProgress } from '@pingyi/documents/sheets';
import { type CheckedList, checkList } from '../../../lists/import/check-list.ts';
import { largestList } from '../../../lists/read-list-file.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import { fileBody, withFileBodies } from '../../file-body.ts';
import { languageOf } from '../../language.ts';
import type { ApiParts } from '../../parts.ts';
import { progressLines, type Work } from '../../progress-lines.ts';
import { sendLines } from '../../send-lines.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';
import { checkListSchema } from './lists.schemas.ts';

/** Checks a list's file, with progress for whoever asks for lines. */
export function checkListRoute(api: Api, parts: ApiParts): void {
  withFileBodies(api, (files) => {
    files.post(
      '/campaigns/:campaign/lists/:list/checks',
      {
        schema: checkListSchema,
        config: { access: 'import-lists', accepts: fileBody },
        bodyLimit: largestList,
      },
      async (request, reply) => {
        const { campaign: id, list } = request.params;
        const campaign = await campaignOf(parts, id);
        const asked = {
          campaign,
          list,
          bytes: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
          sheet: request.query.sheet ?? null,
          language: languageOf(request.headers['accept-language']),
          by: identityOf(request).account,
        };
        const work: Work<ListProgress, CheckedList> = (onProgress) =>
          checkList(parts.database.queries, asked, onProgress);
        if (/application\/x-ndjson/u.test(request.headers.accept ?? ''))
          return sendLines(reply, progressLines(work), 'no-store');
        const checked = await work(() => undefined);
        return reply.type('application/json; charset=utf-8').send(checked as never);
      },
    );
  });
}
