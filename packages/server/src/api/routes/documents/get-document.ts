import { readDocument } from '../../../documents/store.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { getDocumentSchema } from './get-document.schemas.ts';

/** `Content-Disposition` of a download (RFC 6266, section 4.3), whatever letters the name has. */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/gu,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

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
