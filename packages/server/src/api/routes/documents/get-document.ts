import { readDocument } from '../../../documents/store.ts';
import type { Api } from '../../api.ts';
import { dispositionOf } from '../../disposition.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { getDocumentSchema } from './get-document.schemas.ts';

/** Gives a file back. */
export function getDocument(api: Api, { database: { queries } }: ApiParts): void {
  api.get(
    '/documents/:document',
    { schema: getDocumentSchema, config: { access: 'read-documents' } },
    async (request, reply) => {
      const found = await readDocument(queries, request.params.document);
      if (found === null) return sendProblem(request, reply, { code: 'not-found', facts: {} });
      return reply
        .type(found.mediaType)
        .header('content-disposition', dispositionOf(found.name))
        .send(found.content);
    },
  );
}
