import type { ListProgress } from '@pingyi/documents/sheets';
import { type CheckedList, checkList } from '../../../lists/import/check-list.ts';
import { largestList } from '../../../lists/read-list-file.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import { fileBody, withFileBodies } from '../../file-body.ts';
import { languageOf } from '../../language.ts';
import type { ApiParts } from '../../parts.ts';
import { sendLines } from '../../send-lines.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';
import { checkListSchema } from './lists.schemas.ts';

type Work = (onProgress: (progress: ListProgress) => void) => Promise<CheckedList>;

/** How far the work is, told as it goes on and never faster than it is taken; then what it came to. */
async function* progressLines(work: Work): AsyncGenerator<string> {
  let newest: ListProgress | null = null;
  let wake: () => void = () => undefined;
  let isDone = false;
  const result = work((progress) => {
    newest = progress;
    wake();
  }).finally(() => {
    isDone = true;
    wake();
  });
  // Heard below; until then nobody waits for it.
  result.catch(() => undefined);
  for (;;) {
    if (newest !== null) {
      const told: ListProgress = newest;
      newest = null;
      yield JSON.stringify({ kind: 'progress', ...told });
    } else if (isDone) break;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  yield JSON.stringify(await result);
}

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
        const work: Work = (onProgress) => checkList(parts.database.queries, asked, onProgress);
        if (/application\/x-ndjson/u.test(request.headers.accept ?? ''))
          return sendLines(reply, progressLines(work), 'no-store');
        const checked = await work(() => undefined);
        return reply.type('application/json; charset=utf-8').send(checked as never);
      },
    );
  });
}
